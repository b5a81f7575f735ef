import bold from "../fonts/daybook-sans-700.woff?url";
import regular from "../fonts/daybook-sans-400.woff?url";
import type { Assets } from "./Assets.ts";

// By address in this project's folder of packages: their own lists of exports know nothing of `?url`.
const PACKAGED = import.meta.glob<string>(
  [
    "/node_modules/@fontsource/noto-sans-sc/files/*-400-normal.woff",
    "/node_modules/@fontsource/noto-sans-sc/files/*-700-normal.woff",
    "/node_modules/@resvg/resvg-wasm/index_bg.wasm",
  ],
  { query: "?url", import: "default", eager: true, exhaustive: true },
);

async function load(address: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (address === undefined) throw new Error("a file of exports is missing in this build");
  const url = new URL(address, document.baseURI);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Files of the page's own origin, loaded when they are needed. */
export const pageAssets: Assets = {
  latin: (weight) => load(weight === 700 ? bold : regular),
  chinese: (slice, weight) =>
    load(
      PACKAGED[
        `/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${slice}-${weight}-normal.woff`
      ],
    ),
  rasteriser: () => load(PACKAGED["/node_modules/@resvg/resvg-wasm/index_bg.wasm"]),
};
