import { drawingOf, type ComparedDrawing } from "../../src/export/drawings.ts";
import { platedChart } from "../../src/export/plate/platedChart.ts";
import { PLATE_FORMATS } from "../../src/export/plate/plateSizes.ts";
import { writeSvg } from "../../src/export/svg/writeSvg.ts";
import { europe, resultOf, small } from "./results.ts";

/** A chart as the file that leaves the app, without its typeface, which is the same file for all. */
export function svgOf(id: ComparedDrawing): string {
  const drawing = drawingOf(id, resultOf(small(europe)));
  if (!drawing) throw new Error("no two arms");
  const wish = { format: PLATE_FORMATS.double, look: "light", parameters: true } as const;
  const plate = platedChart(drawing, { ...wish, definitions: true });
  return writeSvg(plate, { family: "sans-serif", faces: "" });
}
