import { summarise, type Result } from "../../sims/index.ts";
import { costCurveLayout } from "../../src/charts/cost/costCurveLayout.ts";
import { lastDay } from "../../src/charts/frame/lastDay.ts";
import { pairCurves } from "../../src/charts/frame/pair.ts";
import { stageBarsHeight, stageBarsLayout } from "../../src/charts/stages/stageBarsLayout.ts";
import { stageRows } from "../../src/charts/stages/stageRows.ts";
import { timeCurveLayout } from "../../src/charts/time/timeCurveLayout.ts";
import { europe, reduced } from "./results.ts";

const SIZE = { width: 640, height: 360, em: 1 };

let kept: Result | undefined;

/** The two arms that the page compares, from worlds of a preset. */
function compared(): Result {
  kept ??= summarise(reduced(europe, ["T", "L"]));
  return kept;
}

function endOf(result: Result): number {
  const curves = pairCurves(result, "time");
  return curves ? lastDay([curves.base.curve, curves.other.curve]) : 365;
}

export function timeMarks() {
  const result = compared();
  return timeCurveLayout(result, SIZE, endOf(result));
}

export function costMarks() {
  const result = compared();
  return costCurveLayout(result, SIZE, endOf(result));
}

export function stageMarks() {
  const rows = stageRows(compared());
  const size = { ...SIZE, height: stageBarsHeight(1, false) };
  return rows && stageBarsLayout(rows, size, 97.3);
}
