import { Gunzip, Unzlib } from "fflate";

/** Packed bytes at once: none can become more than some eight million. */
const PIECE = 8192;

/** What zlib or gzip has packed, `most` bytes of it at most. Throws where it is damaged or more. */
export function unpacked(kind: "zlib" | "gzip", packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new (kind === "gzip" ? Gunzip : Unzlib)((piece) => {
    length += piece.length;
    if (length > most) throw new RangeError(`unpacks to more than ${most} bytes`);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return joined(pieces);
}

/** Bytes one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
