import type { Result } from "../../sims/index.ts";
import { costCurveDrawing } from "../charts/cost/drawCostCurve.ts";
import type { Drawing, DrawingId } from "../charts/frame/Drawing.ts";
import { lastDay } from "../charts/frame/lastDay.ts";
import { pairCurves } from "../charts/frame/pair.ts";
import { stageBarsDrawing } from "../charts/stages/drawStageBars.ts";
import { stageRows } from "../charts/stages/stageRows.ts";
import { timeCurveDrawing } from "../charts/time/drawTimeCurve.ts";
import { footerOf } from "../format/footerOf.ts";
import { scenarioText } from "../i18n/modelWords.ts";

/** The charts that a comparison alone can draw. */
export const COMPARED_DRAWINGS = ["time", "cost", "stages"] as const satisfies readonly DrawingId[];
export type ComparedDrawing = (typeof COMPARED_DRAWINGS)[number];

/**
 * A chart of a comparison on the axes that the page gives it; undefined where fewer than two arms were
 * run, and there is nothing to compare.
 */
export function drawingOf(id: ComparedDrawing, result: Result): Drawing | undefined {
  const footer = footerOf(result, scenarioText(result.scenario.title));
  if (id === "stages") {
    const stages = stageRows(result);
    return stages && stageBarsDrawing({ stages, result, lastDay: longestMean(result), footer });
  }
  const ends = endOfCurves(result);
  if (ends === undefined) return undefined;
  const draw = id === "time" ? timeCurveDrawing : costCurveDrawing;
  return draw({ result, lastDay: ends, footer });
}

/** Day on which both pairs of curves may end; undefined where there are no two arms. */
export function endOfCurves(result: Result): number | undefined {
  const curves = (["time", "cost"] as const).flatMap((which) => {
    const both = pairCurves(result, which);
    return both ? [both.base.curve, both.other.curve] : [];
  });
  return curves.length === 0 ? undefined : lastDay(curves);
}

/** The longest mean time to cash of any arm and tier, in days: one axis for all. */
export function longestMean(result: Result): number {
  const means = [result, ...result.byTier].flatMap(({ arms }) =>
    Object.values(arms).map((arm) => arm.timeToCash.mean),
  );
  return Math.max(1, ...means);
}
