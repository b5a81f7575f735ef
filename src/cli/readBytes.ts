import { closeSync, openSync, readSync, statSync } from "node:fs";
import { BadInput } from "./BadInput.ts";

/** Bytes read at once. */
const PIECE = 1 << 20;

/** What a file may be, and what is said where it cannot be read. */
export interface ReadableFile {
  /** Bytes that it may have. */
  readonly most: number;
  /** Why one of this size is too large, after its name; undefined if it is not. */
  readonly tooLarge: (bytes: number) => string | undefined;
  readonly unreadable: (path: string, error: unknown) => string;
}

/** The bytes of a file, or of a pipe, one more than allowed at most. Throws BadInput. */
export function readBytes(path: string, { most, tooLarge, unreadable }: ReadableFile): Uint8Array {
  let file: number | undefined;
  try {
    const large = tooLarge(statSync(path).size);
    if (large !== undefined) throw new BadInput(`${path} ${large}`);
    file = openSync(path, "r");
    return readUpTo(file, most + 1);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(unreadable(path, error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The code of a fault of the file system, such as ENOENT. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** A device may have no end. */
function readUpTo(file: number, most: number): Uint8Array {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const piece = Buffer.alloc(Math.min(PIECE, most - length));
    const read = readSync(file, piece, 0, piece.length, null);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
    length += read;
  }
  return Buffer.concat(pieces);
}
