import { openFonts } from "../fonts/openFonts.ts";
import { checkPlate } from "../plate/checkPlate.ts";
import type { Plate } from "../plate/Plate.ts";
import { drawingSvg } from "./drawingSvg.ts";
import { outlined } from "./outlined.ts";
import { densityChunk, withChunks, xmpChunk } from "./pngChunk.ts";
import { rasterise } from "./rasterise.ts";

export type PngScale = 1 | 2 | 4;

const PER_METRE = 96 / 0.0254; // pixels at scale 1, as CSS has it
/** What a picture may have: four bytes each, twice, within the gigabyte that phones give a page. */
const MOST_PIXELS = 64_000_000;

/**
 * A plate as a PNG file of its width and height times `scale`, with a packet of XMP (`xmpPacket`) and its size in
 * print. The same bytes in Node and browsers. Fails with a sentence: too large, a typeface missing, blank.
 */
export async function writePng(
  plate: Plate,
  scale: PngScale,
  packet?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [plate.width, plate.height].map((size) => Math.round(size * scale));
  if (width === undefined || height === undefined || !(width >= 1 && height >= 1)) {
    throw new Error(
      `A picture of ${plate.width} × ${plate.height} pixels cannot be drawn: both must be 1 or more.`,
    );
  }
  if (width * height > MOST_PIXELS) {
    throw new Error(
      `A picture of ${width} × ${height} pixels is too large: at most ${MOST_PIXELS / 1e6} million in all. Take a smaller scale, or export SVG or PDF.`,
    );
  }
  checkPlate(plate);
  const svg = drawingSvg(outlined(plate, await openFonts(plate.marks)));
  const png = await rasterise(svg, width);
  const density = densityChunk(Math.round(PER_METRE * scale));
  return withChunks(png, packet === undefined ? [density] : [xmpChunk(packet), density]);
}
