import type { Plate } from "../plate/Plate.ts";
import { openFonts } from "./openFonts.ts";

/** What keeps a chart from being drawn as PNG or PDF, as a sentence, or undefined: a typeface that does not load, a character that none has. */
export async function checkFont(plate: Plate): Promise<string | undefined> {
  try {
    await openFonts(plate.marks);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
