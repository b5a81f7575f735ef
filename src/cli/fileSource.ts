import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { ByteSource } from "../../workers/data/ByteSource.ts";
import { BadInput } from "./BadInput.ts";

/** Bytes read at once. */
const PIECE = 1 << 20;

/** A file of the machine that can be read again and again. Throws BadInput where there is none. */
export function fileSource(path: string): ByteSource {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new BadInput(`${path} is a folder; expected CSV, XLSX or XES`);
    if (!stat.isFile())
      throw new BadInput(`${path} is no file; expected one that can be read twice`);
    return {
      name: basename(path),
      size: stat.size,
      async *pieces() {
        try {
          for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
            yield piece as Uint8Array;
          }
        } catch (error) {
          throw unreadable(path, error);
        }
      },
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return new BadInput(`no such file: ${path}`);
  if (code === "EACCES") return new BadInput(`${path} may not be read: permission denied`);
  return code === "" ? error : new BadInput(`${path} cannot be read: ${String(error)}`);
}
