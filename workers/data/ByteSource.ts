/** A file that can be read from its beginning as often as wanted, piece by piece. */
export interface ByteSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  pieces(): AsyncIterable<Uint8Array>;
}

/** Bytes read at once. */
const PIECE = 1 << 20;

/** A file that the user has picked or dropped, or any other blob. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return {
    name,
    size: blob.size,
    async *pieces() {
      for (let at = 0; at < blob.size; at += PIECE) {
        yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
      }
    },
  };
}

/** The first bytes of a file, at most so many. */
export async function firstBytes(source: ByteSource, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(most);
  let length = 0;
  for await (const piece of source.pieces()) {
    head.set(piece.subarray(0, most - length), length);
    length = Math.min(most, length + piece.length);
    if (length === most) break;
  }
  return head.subarray(0, length);
}
