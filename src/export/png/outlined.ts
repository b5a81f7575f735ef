import type { Fonts } from "../fonts/openFonts.ts";
import { outlineText } from "../fonts/outlineText.ts";
import type { Painted, Plate } from "../plate/Plate.ts";

/**
 * The plate with its texts as outlines, halos beneath: what a rasteriser makes of it depends on no typeface of the
 * machine, and on no rules for finding one.
 */
export function outlined(plate: Plate, fonts: Fonts): Plate {
  return { ...plate, marks: plate.marks.flatMap((mark) => withoutText(mark, fonts)) };
}

function withoutText(mark: Painted, fonts: Fonts): readonly Painted[] {
  if (mark.kind !== "text") return [mark];
  const d = outlineText(mark, fonts);
  if (d === "") return [];
  const { fill, halo } = mark.paint;
  const letters: Painted = { kind: "path", d, paint: { fill } };
  if (halo === undefined) return [letters];
  const paint = { stroke: halo.colour, strokeWidth: halo.width, join: "round" } as const;
  return [{ kind: "path", d, paint }, letters];
}
