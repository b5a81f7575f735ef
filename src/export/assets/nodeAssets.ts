import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Assets } from "./Assets.ts";

const require = createRequire(import.meta.url);

/** Folder of the project: the command line's bundle lies deeper in it than this source does. */
function findRoot(): URL {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder))) {
    const parent = new URL("../", folder);
    if (parent.href === folder.href) throw new Error("no package.json above the command line");
    folder = parent;
  }
  return folder;
}

async function load(file: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}

/** Files of the project and of its packages. */
export const nodeAssets: Assets = {
  latin: (weight) => load(new URL(`src/export/fonts/daybook-sans-${weight}.woff`, findRoot())),
  chinese: (slice, weight) =>
    load(
      require.resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${slice}-${weight}-normal.woff`),
    ),
  rasteriser: () => load(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
};
