import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { openAssets } from "../assets/openAssets.ts";

let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  const assets = await openAssets();
  try {
    await initWasm(await assets.rasteriser());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The program that draws PNG could not be started (${why}). Try again with a connection, or export SVG or PDF.`,
      { cause: error },
    );
  }
}

/** Whether all pixels are alike. */
function isBlank(pixels: Uint8Array): boolean {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  return colours.every((colour) => colour === colours[0]);
}

/**
 * Draws SVG without text as PNG `width` pixels wide, by the same WebAssembly in Node and on the page. Fails with a
 * sentence if nothing is to be seen on it.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  try {
    await ready;
  } catch (error) {
    ready = undefined; // the next export tries again
    throw error;
  }
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: width } });
  try {
    const image = drawing.render();
    try {
      if (isBlank(Uint8Array.from(image.pixels))) {
        throw new Error(
          "The picture came out blank, so nothing was exported. Export SVG, and tell us of this chart.",
        );
      }
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
