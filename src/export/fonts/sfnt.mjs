import { zlibSync } from "fflate";

const HEAD_CHECKSUM = 8; // where the table `head` keeps the sum over the file

/** Tables of a TrueType font by their tag. */
export function readTables(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      const offset = view.getUint32(entry + 8);
      return [tag, font.slice(offset, offset + view.getUint32(entry + 12))];
    }),
  );
}

function pad(length) {
  return (length + 3) & ~3;
}

function checksum(bytes) {
  const padded = new Uint8Array(pad(bytes.length));
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function directory(count) {
  const bits = 31 - Math.clz32(count);
  return [count, 16 << bits, bits, 16 * count - (16 << bits)];
}

/** Writes the sum over the whole font into its table `head`, as the format asks. */
function seal(tables) {
  const head = Uint8Array.from(tables.get("head"));
  const view = new DataView(head.buffer);
  view.setUint32(HEAD_CHECKSUM, 0);
  const sealed = new Map([...tables, ["head", head]].sort(([a], [b]) => (a < b ? -1 : 1)));
  const start = new DataView(new ArrayBuffer(12 + 16 * sealed.size));
  start.setUint32(0, 0x00010000);
  directory(sealed.size).forEach((value, index) => start.setUint16(4 + 2 * index, value));
  let offset = start.byteLength;
  let sum = 0;
  [...sealed].forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    [...tag].forEach((letter, at) => start.setUint8(entry + at, letter.charCodeAt(0)));
    start.setUint32(entry + 4, checksum(bytes));
    start.setUint32(entry + 8, offset);
    start.setUint32(entry + 12, bytes.length);
    offset += pad(bytes.length);
    sum = (sum + checksum(bytes)) >>> 0;
  });
  sum = (sum + checksum(new Uint8Array(start.buffer))) >>> 0;
  view.setUint32(HEAD_CHECKSUM, (0xb1b0afba - sum) >>> 0);
  return { tables: sealed, length: offset };
}

/** A WOFF 1.0 file of the tables of a TrueType font. https://www.w3.org/TR/WOFF/ */
export function writeWoff(unsealed) {
  const { tables, length } = seal(unsealed);
  const packed = [...tables].map(([tag, bytes]) => {
    const small = zlibSync(bytes, { level: 9 });
    const sum = tag === "head" ? checksumOfHead(bytes) : checksum(bytes);
    return { tag, bytes, sum, stored: small.length < bytes.length ? small : bytes };
  });
  const start = 44 + 20 * packed.length;
  const total = packed.reduce((sum, { stored }) => sum + pad(stored.length), start);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x774f4646);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, total);
  view.setUint16(12, packed.length);
  view.setUint32(16, length);
  view.setUint16(20, 1); // version of the file: 1.0
  let offset = start;
  packed.forEach(({ tag, bytes, sum, stored }, index) => {
    const entry = 44 + 20 * index;
    [...tag].forEach((letter, at) => view.setUint8(entry + at, letter.charCodeAt(0)));
    [offset, stored.length, bytes.length, sum].forEach((value, place) =>
      view.setUint32(entry + 4 + 4 * place, value),
    );
    file.set(stored, offset);
    offset += pad(stored.length);
  });
  return file;
}

function checksumOfHead(bytes) {
  const head = Uint8Array.from(bytes);
  new DataView(head.buffer).setUint32(HEAD_CHECKSUM, 0);
  return checksum(head);
}
