import { writeFileSync } from "node:fs";
import { BadInput } from "./BadInput.ts";

/** Writes a file that is not there yet; one that is there is somebody's work. Throws BadInput. */
export function writeNewFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "EEXIST")
      throw new BadInput(`${path} is there already; expected the name of a new file`);
    throw new BadInput(`${path} cannot be written: ${code}`);
  }
}
