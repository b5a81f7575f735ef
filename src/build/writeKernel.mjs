import { writeFileSync } from "node:fs";
import { compileKernel } from "./compileKernel.mjs";

const hex = Buffer.from(await compileKernel()).toString("hex");
const lines = hex.match(/.{1,94}/g).map((line) => `  "${line}"`);
writeFileSync(
  new URL("../../sims/runtime/kernelModule.ts", import.meta.url),
  `/** Compiled from assembly/kernel.ts by \`npm run kernel\`: the bytes of a WebAssembly module. */
export const KERNEL_MODULE =
${lines.join(" +\n")};
`,
);
