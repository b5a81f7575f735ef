import { crc32 } from "../record/crc32.ts";
import { joined } from "../record/unpacked.ts";

const SIGNATURE_AND_HEADER = 8 + 25; // what stands before the place for our chunks

/** One chunk of a PNG file: length, type, data, check sum. https://www.w3.org/TR/png-3/#5Chunk-layout */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** `iTXt` with a packet of XMP, under the keyword that its standard asks for, uncompressed. */
export function xmpChunk(packet: string): Uint8Array {
  return pngChunk("iTXt", new TextEncoder().encode(`XML:com.adobe.xmp\0\0\0\0\0${packet}`));
}

/** `pHYs`: so many pixels in a metre, both ways. */
export function densityChunk(pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  view.setUint8(8, 1);
  return pngChunk("pHYs", data);
}

/** A PNG file with more chunks right behind its header. */
export function withChunks(
  png: Uint8Array,
  chunks: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const [head, rest] = [png.subarray(0, SIGNATURE_AND_HEADER), png.subarray(SIGNATURE_AND_HEADER)];
  return joined([head, ...chunks, rest]);
}
