import { Unzip, UnzipInflate } from "fflate";
import type { ByteSource } from "./ByteSource.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Unpacked bytes, at most: a sheet of a million rows has some hundred million. */
const MOST_UNPACKED = 4e9;

/** What is done with a file inside an archive: its pieces in turn; then once with none, at its end. */
export type TakePiece = (piece: Uint8Array, last: boolean) => void;

/**
 * Goes once through a zip archive and hands over the files that are wanted. Throws UnreadableFile where
 * it is damaged, or unpacks to more than 4 GB.
 */
export async function zipEntries(
  source: ByteSource,
  wanted: (name: string) => TakePiece | undefined,
): Promise<void> {
  let unpacked = 0;
  let failure: Error | undefined;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    const take = wanted(file.name);
    if (!take) return;
    file.ondata = (error, piece, last) => {
      if (error) {
        failure ??= reasonOf(error);
        return;
      }
      unpacked += piece.length;
      if (unpacked > MOST_UNPACKED) throw new UnreadableFile("unpacks to more than 4 GB");
      take(piece, last);
    };
    file.start();
  };
  const push = (piece: Uint8Array, last: boolean) => {
    try {
      unzip.push(piece, last);
    } catch (error) {
      throw reasonOf(error);
    }
    if (failure) throw failure;
  };
  for await (const piece of source.pieces()) push(piece, false);
  push(new Uint8Array(), true);
}

/** The library numbers its own errors; any other comes from whoever took a piece. */
function reasonOf(error: unknown): Error {
  if (error instanceof Error && !("code" in error)) return error;
  return new UnreadableFile("is a damaged Excel file; open it in Excel and save it again");
}
