import { Gunzip } from "fflate";
import type { ByteSource } from "./ByteSource.ts";
import type { Encoding } from "./fileFormat.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Unpacked bytes of a gzip file, at most: what grows beyond is no log but a trap. */
const MOST_UNPACKED = 8e9;

/** A file as text, piece by piece; its byte order mark is left out. Throws UnreadableFile where it is not in that encoding. */
export async function* textPieces(source: ByteSource, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  try {
    for await (const piece of source.pieces()) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableFile(NOT_UTF8);
    throw error;
  }
}

export const NOT_UTF8 = "begins as UTF-8 text and goes on in another encoding; expected one";

/** A gzip file as what was packed. */
export function unpacked(source: ByteSource): ByteSource {
  return {
    ...source,
    name: source.name.replace(/\.gz$/i, ""),
    async *pieces() {
      let ready: Uint8Array[] = [];
      let size = 0;
      const gunzip = new Gunzip((piece) => {
        size += piece.length;
        if (size > MOST_UNPACKED) throw new UnreadableFile("unpacks to more than 8 GB");
        ready.push(piece);
      });
      for await (const piece of source.pieces()) {
        try {
          gunzip.push(piece);
        } catch (error) {
          if (error instanceof UnreadableFile) throw error;
          throw new UnreadableFile("is a damaged gzip file");
        }
        yield* ready;
        ready = [];
      }
    },
  };
}
