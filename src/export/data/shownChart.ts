import type { DrawingId } from "../../charts/frame/Drawing.ts";
import type { ShownChart } from "./bookOf.ts";

/** Charts that draw a table of a comparison: which. */
const TABLES: Readonly<Partial<Record<DrawingId, ShownChart>>> = {
  time: "time",
  cost: "cost",
  stages: "stages",
  waterfall: "parties",
};

/** The table of raw numbers that a chart draws; the measures for one that draws them in another way. */
export function shownChart(id: DrawingId): ShownChart {
  return TABLES[id] ?? "measures";
}
