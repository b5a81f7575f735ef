import type { Estimate } from "../../../sims/summary/Result.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { formatSigned } from "../../format/number.ts";
import { inUnit, joinSentences } from "../../i18n/joins.ts";
import { pt } from "../../i18n/parties.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { waterfallDomain, type WaterfallStep } from "./waterfallLayout.ts";

/** What a waterfall says: its lines, and the words for what they are. */
export interface WaterfallSaid {
  readonly title: string;
  /** What the lines are: "Party". */
  readonly head: string;
  readonly unit: string;
  readonly digits: number;
  readonly steps: readonly WaterfallStep[];
  readonly total: WaterfallStep;
  /** The two that are compared, in words, for the description; last, how many worlds. */
  readonly said: { readonly base: string; readonly other: string };
  readonly runs: string;
}

function endsOf(value: Estimate, digits: number) {
  const [lo = "", hi = ""] = intervalOf(value).map((end) => formatSigned(end, digits));
  return { lo, hi };
}

/** The chart in a few sentences made from its data. */
export function describeWaterfall(of: WaterfallSaid): string {
  const { title, unit, digits, steps, total, said, runs } = of;
  const say = (x: number) => formatSigned(x, digits);
  const largest = largestOf(steps);
  const [from, to] = waterfallDomain(steps, total);
  return joinSentences([
    pt("describe.what", { title, unit, ...said, from: say(from), to: say(to) }),
    pt("describe.result", { total: say(total.value.mean), ...endsOf(total.value, digits) }),
    ...(largest
      ? [pt("describe.contrast", { largest: largest.name, d: say(largest.value.mean) })]
      : []),
    runs,
  ]);
}

/** One line as a sentence. */
export function readStep({ name, value }: WaterfallStep, { unit, digits }: WaterfallSaid): string {
  const d = formatSigned(value.mean, digits);
  return pt("chart.read", { name, d, ...endsOf(value, digits), unit });
}

/** All lines with their intervals. */
export function waterfallTable(of: WaterfallSaid): ChartTable {
  const { title, head, unit, digits, steps, total } = of;
  return {
    caption: inUnit(title, unit),
    headers: [head, pt("chart.difference"), pt("chart.from"), pt("chart.to")],
    rows: [...steps, total].map(({ name, value }) => {
      const { lo, hi } = endsOf(value, digits);
      return [name, formatSigned(value.mean, digits), lo, hi];
    }),
  };
}

/** The step that moves most, whichever way; undefined where nothing moves. */
function largestOf(steps: readonly WaterfallStep[]): WaterfallStep | undefined {
  const [first, ...others] = steps;
  return (
    first &&
    others.reduce((a, b) => (Math.abs(b.value.mean) > Math.abs(a.value.mean) ? b : a), first)
  );
}
