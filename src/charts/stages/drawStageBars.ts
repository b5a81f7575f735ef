import type { Result } from "../../../sims/summary/Result.ts";
import { st } from "../../i18n/stages.ts";
import type { Drawing } from "../frame/Drawing.ts";
import type { PlacedText } from "../frame/CurveMarks.ts";
import { baseAxisMarks } from "../marks/axisMarks.ts";
import { group, MIDDLE, type Mark } from "../marks/Mark.ts";
import {
  stageBarsHeight,
  stageBarsLayout,
  type StageBar,
  type StageBarsMarks,
} from "./stageBarsLayout.ts";
import { describeStages, stagesTable } from "./stageBarsText.ts";
import type { StageRows } from "./stageRows.ts";

export interface StageDrawingInput {
  readonly stages: StageRows;
  readonly result: Result;
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly footer: string;
}

/** Mean days in each stage, as a drawing for a page of its own. */
export function stageBarsDrawing({ stages, result, lastDay, footer }: StageDrawingInput): Drawing {
  return {
    id: "stages",
    title: st("chart.title"),
    subtitle: st("chart.subtitle"),
    description: describeStages(stages, result, lastDay),
    footer,
    height: (_, em) => stageBarsHeight(em, false),
    draw: (size) => drawStageBars(stageBarsLayout(stages, size, lastDay)),
    table: () => stagesTable(stages),
    result,
  };
}

/** Both bars with what leads from one to the other; the stage `chosen` has an edge. */
export function drawStageBars(marks: StageBarsMarks, chosen?: string): readonly Mark[] {
  const { top, bottom } = marks.between;
  return [
    group("stage-bars", [
      ...marks.ways.map(({ x1, x2 }): Mark => ({
        kind: "line",
        look: "way-between",
        x1,
        x2,
        y1: top,
        y2: bottom,
      })),
      ...marks.bars.map((bar) => drawBar(bar, chosen)),
      baseAxisMarks(marks.plot, marks.ticks, marks.axis),
    ]),
  ];
}

function drawBar(bar: StageBar, chosen: string | undefined): Mark {
  const written = (at: PlacedText, look?: string, anchor?: "middle"): Mark => ({
    kind: "text",
    ...(look && { look }),
    x: at.x,
    y: at.y,
    dy: MIDDLE,
    ...(anchor && { anchor }),
    text: at.text,
  });
  return group(`arm-${bar.arm}`, [
    ...bar.segments.map(({ stage, from, to }, i): Mark => ({
      kind: "rect",
      look: `segment${i % 2 === 1 ? " odd" : ""}${stage === chosen ? " chosen" : ""}`,
      x: from,
      y: bar.top,
      width: Math.max(0, to - from),
      height: bar.bottom - bar.top,
    })),
    ...bar.segments.flatMap(({ inside }) => inside.map((line) => written(line, "", "middle"))),
    ...bar.callouts.flatMap((callout): Mark[] => [
      {
        kind: "line",
        look: "lead",
        x1: callout.x,
        x2: callout.x,
        y1: callout.from,
        y2: callout.to,
      },
      written(callout.label),
    ]),
    group("end-label", [written(bar.name, "name"), written(bar.total, "name")]),
  ]);
}
