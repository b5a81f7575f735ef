import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { t } from "../../i18n/t.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { drawCurves } from "../frame/drawCurves.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { timeCurveLayout, type MeanMark, type TimeCurveMarks } from "./timeCurveLayout.ts";
import { describeTimeCurve, timeCurveTable } from "./timeCurveText.ts";

export interface CurveDrawingInput {
  readonly result: Result;
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly footer: string;
}

/** The share of invoices turned into cash, as a drawing for a page of its own. */
export function timeCurveDrawing({ result, lastDay, footer }: CurveDrawingInput): Drawing {
  return {
    id: "time",
    title: t("time.title"),
    subtitle: timeSubtitle(result),
    description: describeTimeCurve(result, lastDay),
    footer,
    height: (width) => Math.round(width * 0.55),
    stretches: true,
    note: t("chart.note.band"),
    draw(size) {
      const marks = timeCurveLayout(result, size, lastDay);
      return marks ? drawTimeCurve(marks) : [];
    },
    table: () => timeCurveTable(result, lastDay),
    result,
  };
}

export function timeSubtitle(result: Result): string {
  return t(result.byTier.length > 0 ? "time.subtitle.tiers" : "time.subtitle");
}

/** Curves, and the means above them. */
export function drawTimeCurve(marks: TimeCurveMarks): readonly Mark[] {
  return [...drawCurves(marks), drawMeans(marks.mean)];
}

/** A dot for each mean with a hairline down into the plot, and the way between the two. */
export function drawMeans(mark: MeanMark): Mark {
  const { arms, y, bottom, radius, label } = mark;
  const x = (arm: Arm) => mark[arm] ?? 0;
  return group("means", [
    ...arms.map((arm): Mark => ({
      kind: "line",
      look: `hairline arm-${arm}`,
      x1: x(arm),
      x2: x(arm),
      y1: y,
      y2: bottom,
    })),
    { kind: "line", look: "way", x1: x(arms[1]), x2: x(arms[0]), y1: y, y2: y },
    ...arms.map((arm): Mark => ({
      kind: "circle",
      look: `arm-${arm}`,
      cx: x(arm),
      cy: y,
      r: radius,
    })),
    ...(label
      ? [
          {
            kind: "text",
            look: "mean-label",
            x: label.x,
            y: label.y,
            anchor: "middle",
            text: label.text,
          } satisfies Mark,
        ]
      : []),
  ]);
}
