import { unzlibSync } from "fflate";

const HEADER = 44; // bytes of a WOFF file before its directory
const ENTRY = { woff: 20, sfnt: 16 };

/**
 * The TrueType font in a WOFF 1.0 file (https://www.w3.org/TR/WOFF/). fontkit reads WOFF too, but unpacks all
 * outlines anew for each letter. Throws if tables are not as the file says.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = HEADER + ENTRY.woff * index;
    const [offset, stored, length] = [4, 8, 12].map((place) => from.getUint32(at + place));
    const bytes = woff.subarray(offset, (offset ?? 0) + (stored ?? 0));
    const table = stored === length ? bytes : unzlibSync(bytes);
    if (table.length !== length) throw new Error(`table ${index} of a typeface is not whole`);
    return { tag: from.getUint32(at), checksum: from.getUint32(at + 16), table };
  });
  const start = 12 + ENTRY.sfnt * count;
  const total = entries.reduce((sum, { table }) => sum + padded(table.length), start);
  const font = new Uint8Array(total);
  const to = new DataView(font.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  const bits = 31 - Math.clz32(count);
  [16 << bits, bits, 16 * count - (16 << bits)].forEach((value, place) =>
    to.setUint16(6 + 2 * place, value),
  );
  let offset = start;
  entries.forEach(({ tag, checksum, table }, index) => {
    [tag, checksum, offset, table.length].forEach((value, place) =>
      to.setUint32(12 + ENTRY.sfnt * index + 4 * place, value),
    );
    font.set(table, offset);
    offset += padded(table.length);
  });
  return font;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
