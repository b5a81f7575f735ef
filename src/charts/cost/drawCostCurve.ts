import type { Result } from "../../../sims/summary/Result.ts";
import { t } from "../../i18n/t.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { drawCurves } from "../frame/drawCurves.ts";
import { group, MIDDLE, type Mark } from "../marks/Mark.ts";
import type { CurveDrawingInput } from "../time/drawTimeCurve.ts";
import { costCurveLayout, type CostBracket, type CostCurveMarks } from "./costCurveLayout.ts";
import { costCurveTable, costItems, describeCostCurve } from "./costCurveText.ts";

/** The cost of getting paid, as a drawing for a page of its own. */
export function costCurveDrawing({ result, lastDay, footer }: CurveDrawingInput): Drawing {
  return {
    id: "cost",
    title: t("cost.title"),
    subtitle: costSubtitle(result),
    description: describeCostCurve(result, lastDay),
    footer,
    height: (width) => Math.round(width * 0.55),
    stretches: true,
    note: t("chart.note.band"),
    draw(size) {
      const marks = costCurveLayout(result, size, lastDay);
      return marks ? drawCostCurve(marks) : [];
    },
    table: () => costCurveTable(result, lastDay),
    result,
  };
}

export function costSubtitle(result: Result): string {
  return t(result.byTier.length > 0 ? "cost.subtitle.tiers" : "cost.subtitle", {
    items: costItems(result),
  });
}

/** Curves, what their axis counts, and the way between their ends. */
export function drawCostCurve(marks: CostCurveMarks): readonly Mark[] {
  const { yTitle, bracket } = marks;
  return [
    ...drawCurves(marks),
    { kind: "text", look: "y-title", x: yTitle.x, y: yTitle.y, text: yTitle.text },
    ...(bracket ? [drawBracket(bracket)] : []),
  ];
}

function drawBracket({ x, top, bottom, roomy, label }: CostBracket): Mark {
  return group("bracket", [
    ...(roomy ? [{ kind: "path", d: `M${x - 4},${top}h4V${bottom}h-4` } satisfies Mark] : []),
    { kind: "text", x: label.x, y: label.y, dy: MIDDLE, text: label.text },
  ]);
}
