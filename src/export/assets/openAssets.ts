import type { Assets } from "./Assets.ts";

/** Assets of the platform this build is for: Vite leaves out the other one. */
export async function openAssets(): Promise<Assets> {
  return import.meta.env.SSR
    ? (await import("./nodeAssets.ts")).nodeAssets
    : (await import("./pageAssets.ts")).pageAssets;
}
