import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import {
  waterfallHeight,
  waterfallLayout,
  type WaterfallBar,
  type WaterfallMarks,
} from "./waterfallLayout.ts";
import { describeWaterfall, waterfallTable, type WaterfallSaid } from "./waterfallText.ts";

export interface WaterfallDrawingInput extends WaterfallSaid {
  readonly subtitle: string;
  readonly footer: string;
  /** The comparison whose difference it is, or the study that shared it out. */
  readonly result?: Drawing["result"];
  readonly study?: Drawing["study"];
}

/** A difference as the sum of its parts, as a drawing for a page of its own. */
export function waterfallDrawing(of: WaterfallDrawingInput): Drawing {
  const { title, subtitle, footer, result, study, steps, total, digits, unit } = of;
  return {
    id: "waterfall",
    title,
    subtitle,
    description: describeWaterfall(of),
    footer,
    result,
    study,
    height: (_, em) => waterfallHeight(steps.length, em),
    draw: (size) => drawWaterfall(waterfallLayout(steps, total, size, digits, unit)),
    table: () => waterfallTable(of),
  };
}

/** Bars, each from where the one before it ends; the one `chosen`, by its index, has an edge. */
export function drawWaterfall(marks: WaterfallMarks, chosen?: number): readonly Mark[] {
  const { zero, bottom, left, right, bars, ticks, axis } = marks;
  return [
    group("waterfall", [
      { kind: "line", look: "axis", x1: zero, x2: zero, y1: 0, y2: bottom },
      ...bars.map((bar, i) => drawBar(bar, i === chosen)),
      group("axes", [
        { kind: "line", look: "axis", x1: left, x2: right, y1: bottom, y2: bottom },
        ...ticks.map((tick) => textMark(tick, { anchor: "middle" })),
        textMark(axis),
      ]),
    ]),
  ];
}

function drawBar(bar: WaterfallBar, isChosen: boolean): Mark {
  const { kind, way, from, to, y, height, interval, name, value } = bar;
  const middle = y + height / 2;
  const [lo, hi] = interval ?? [];
  return group(isChosen ? `${kind} chosen` : kind, [
    ...(way
      ? [{ kind: "line", look: "step", x1: way.x, x2: way.x, y1: way.y1, y2: way.y2 } as const]
      : []),
    { kind: "rect", x: from, y, width: Math.max(1, to - from), height },
    ...(lo !== undefined && hi !== undefined
      ? [{ kind: "line", look: "whisker", x1: lo, x2: hi, y1: middle, y2: middle } as const]
      : []),
    middledText(name, { look: "line-name" }),
    middledText(value, { look: "line-value", ...(value.anchor === "end" && { anchor: "end" }) }),
  ]);
}
