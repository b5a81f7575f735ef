import { PAGES } from "./layout/memory.ts";

/** The kernel's memory, where WebAssembly is to be had: browsers in a locked mode have none. */
export const memory =
  typeof WebAssembly === "undefined" ? undefined : new WebAssembly.Memory({ initial: PAGES });

/** What stands where in it: layout/memory.ts. One world runs at a time. */
export const heap: ArrayBuffer = memory?.buffer ?? new ArrayBuffer(PAGES << 16);
