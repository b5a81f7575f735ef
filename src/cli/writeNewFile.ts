import { existsSync, writeFileSync } from "node:fs";
import { BadInput } from "./BadInput.ts";

/** Writes a file that is not there yet; one that is there is somebody's work. Throws BadInput. */
export function writeNewFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "EEXIST") throw isThere(path);
    throw new BadInput(`${path} cannot be written: ${code}`);
  }
}

/** Says so before a long run, not after it. Throws BadInput. */
export function refuseExisting(path: string): void {
  if (existsSync(path)) throw isThere(path);
}

function isThere(path: string): BadInput {
  return new BadInput(`${path} is there already; expected the name of a new file`);
}
