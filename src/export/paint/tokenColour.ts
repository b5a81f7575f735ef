import { hexOf, readColour } from "./colour.ts";
import type { Look } from "./Look.ts";
import { rootStyle } from "./paintMarks.ts";
import { resolved } from "./styleOf.ts";

/** A colour of the theme by its name, such as "--ink", as "#rrggbb". */
export function tokenColour(name: string, look: Look): string {
  const value = resolved(`var(${name})`, rootStyle(look).style);
  return hexOf(readColour(value, look === "dark") ?? { rgb: [0, 0, 0], opacity: 1 });
}
