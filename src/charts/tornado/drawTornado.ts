import {
  NOISE_ERRORS,
  parameter,
  type MeasureId,
  type MovedInput,
  type Tornado,
} from "../../../sims/index.ts";
import { measureText } from "../../format/measureText.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { mt } from "../../i18n/matters.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { baseAxisMarks } from "../marks/axisMarks.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import {
  tornadoChartLayout,
  type DrawnLine,
  type TornadoChartInput,
  type TornadoChartMarks,
} from "./tornadoChartLayout.ts";
import { tornadoRows } from "./tornadoRows.ts";

/** Inputs that a drawing shows, and a table at first. */
export const FEW = 10;

export interface TornadoDrawingInput {
  readonly tornado: Tornado;
  readonly measure: MeasureId;
  /** The arms in the words of a sentence. */
  readonly said: { readonly base: string; readonly other: string };
  /** An input's range in words, such as "20 to 95 %". */
  readonly rangeText: (input: MovedInput) => string;
  readonly footer: string;
  /** All that was found, once it is whole. */
  readonly study?: Drawing["study"];
}

/** The inputs that move a difference most, as a drawing for a page of its own. */
export function tornadoDrawing(of: TornadoDrawingInput): Drawing {
  const { tornado, measure, said, rangeText, footer, study } = of;
  const text = measureText(measure);
  const rows = tornadoRows(tornado, measure);
  const base = tornado.base[measure]?.mean ?? 0;
  const lines = rows.slice(0, FEW).map(({ input, bar, error }) => ({
    bar,
    name: labelOf(parameter(input.id)),
    by: byText(input, rangeText),
    ends: `${text.plain(bar.low)} … ${text.plain(bar.high)}`,
    error: mt("tornado.error", { error: text.plain(error) }),
  }));
  const input: Omit<TornadoChartInput, "width" | "em"> = {
    lines,
    base,
    axis: mt("tornado.axis", { unit: text.unit, base: text.plain(base) }),
    write: text.short,
  };
  const [first] = lines;
  const { inputs } = tornado;
  return {
    id: "tornado",
    title: mt("tornado.title", { measure: text.label }),
    subtitle: joinSentences([
      mt("tornado.caption", { ...said, unit: text.unit }),
      mt("tornado.caption.bars"),
    ]),
    description: first
      ? mt("headline.alone", {
          input: first.name,
          measure: text.label,
          low: text.plain(first.bar.low),
          high: text.plain(first.bar.high),
          unit: text.unit,
        })
      : mt("tornado.none"),
    footer,
    study,
    height: (width, em) => tornadoChartLayout({ ...input, width, em }).height,
    draw: ({ width, em }) => drawTornado(tornadoChartLayout({ ...input, width, em })),
    table: () => ({
      caption: mt("tornado.title", { measure: text.label }),
      headers: [mt("tornado.input"), mt("tornado.moved"), mt("tornado.low"), mt("tornado.high")],
      rows: rows.map(({ input: moved, bar }) => [
        labelOf(parameter(moved.id)),
        byText(moved, rangeText),
        text.plain(bar.low),
        text.plain(bar.high),
      ]),
    }),
    note: joinSentences([
      ...(rows.length > FEW ? [mt("tornado.more", { n: String(rows.length - FEW) })] : []),
      mt("tornado.noise", {
        n: String(inputs.length - rows.length),
        errors: String(NOISE_ERRORS),
      }),
    ]),
  };
}

/** What is known of an input, and between which ends it is moved. */
function byText(input: MovedInput, rangeText: (input: MovedInput) => string): string {
  return [
    t(`evidence.${input.evidence}`),
    rangeText(input),
    ...(input.by === "fifth" ? [mt("tornado.fifth")] : []),
  ].join(" · ");
}

/** Bars from where the result lies now to both ends of each input. */
export function drawTornado(marks: TornadoChartMarks): readonly Mark[] {
  const { lines, base, zero, plot, ticks, axis } = marks;
  const upright = (look: string, x: number): Mark => ({
    kind: "line",
    look,
    x1: x,
    x2: x,
    y1: 0,
    y2: plot.bottom,
  });
  return [
    group("tornado", [
      ...lines.map(({ noise }): Mark => ({ kind: "rect", look: "noise", ...noise })),
      ...(zero === undefined ? [] : [upright("zero", zero)]),
      ...lines.map(drawLine),
      upright("base", base),
      baseAxisMarks(plot, ticks, axis),
    ]),
  ];
}

function drawLine({ low, high, names, by, ends, error }: DrawnLine): Mark {
  return group("tornado-line", [
    { kind: "rect", look: "low", ...low },
    { kind: "rect", look: "high", ...high },
    ...names.map((line) => middledText(line, { look: "input-name" })),
    ...by.map((line) => middledText(line, { look: "beneath" })),
    middledText(ends, { anchor: "end" }),
    middledText(error, { look: "beneath", anchor: "end" }),
  ]);
}
