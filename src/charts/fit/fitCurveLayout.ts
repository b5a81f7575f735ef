import { line, scaleLinear } from "d3";
import type { SpreadFit } from "../../../sims/fit/SpreadFit.ts";
import type { ChartSize, CurveMarks, PlacedText } from "../frame/CurveMarks.ts";
import { spread } from "../frame/spread.ts";
import { formatPercent } from "../../format/number.ts";
import { textWidth } from "../frame/textWidth.ts";

/** Everything that the chart of a fit draws, in pixels. */
export interface FitCurveMarks extends Pick<
  CurveMarks,
  "width" | "height" | "plot" | "lastDay" | "xTicks" | "yTicks" | "xTitle"
> {
  /** Paths of what was seen and of its band, as steps. */
  readonly seen: string;
  readonly band: string;
  readonly families: readonly {
    readonly family: string;
    readonly line: string;
    readonly chosen: boolean;
  }[];
  readonly labels: readonly (PlacedText & {
    readonly family: string | undefined;
    readonly chosen: boolean;
    /** Where the line ends that the name belongs to. */
    readonly end: number;
  })[];
}

export interface FitCurveInput {
  readonly fit: SpreadFit;
  readonly chosen: string;
  readonly size: ChartSize;
  readonly xTitle: string;
  readonly nameOf: (family: string | undefined) => string;
  readonly formatX: (value: number) => string;
}

const NAME_SIZE = 15;
const TICK_SIZE = 13;
const LEADING = 20;

/** Height in pixels that the curves want for a width in pixels; small type needs less. */
export function fitCurveHeight(width: number, em: number): number {
  return Math.round(Math.max(260 * Math.min(1, em), Math.min(380, width * 0.55)));
}

/** Lays out the cumulative share of what was seen, with its band, and of each family. */
export function fitCurveLayout({
  fit,
  chosen,
  size,
  xTitle,
  nameOf,
  formatX,
}: FitCurveInput): FitCurveMarks {
  const { width, height, em } = size;
  const drawn = fit.families.filter(({ survival }) => survival.length > 0);
  const names = [undefined, ...drawn.map(({ family }) => family)];
  const gutter = 26 * em;
  const labelWidth = Math.max(
    ...names.map((name) => textWidth(nameOf(name), NAME_SIZE * em) * 1.06),
  );
  const plot = {
    left: Math.ceil(textWidth(formatPercent(1, 0), TICK_SIZE * em)) + 10,
    right: Math.floor(width - labelWidth - gutter),
    top: 12 * em,
    bottom: height - 46 * em,
  };
  const high = fit.grid.at(-1) ?? 1;
  const x = scaleLinear([0, high > 0 ? high : 1], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const { times, survival, lo, hi } = fit.seen;
  const upTo = (list: readonly number[]) => stepPath(times, list, x, y, high);
  const pathOf = line<number>(
    (_, i) => x(fit.grid[i] ?? 0),
    (share) => y(1 - share),
  ).digits(2);
  const ends = [
    { family: undefined, y: y(1 - at(times, survival, high)) },
    ...drawn.map(({ family, survival: of }) => ({ family, y: y(1 - (of.at(-1) ?? 0)) })),
  ].sort((a, b) => a.y - b.y);
  const placed = spread(
    ends.map((end) => end.y),
    ends.map(() => LEADING * em),
    plot.top - 10 * em,
    plot.bottom,
  );
  return {
    width,
    height,
    plot,
    lastDay: fit.grid.length - 1,
    xTicks: x
      .ticks(Math.max(2, Math.min(8, (plot.right - plot.left) / (70 * em))))
      .map((value) => ({
        x: x(value),
        y: plot.bottom + 19 * em,
        text: formatX(value),
      })),
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      x: plot.left - 8,
      y: y(share),
      text: formatPercent(share, 0),
    })),
    xTitle: { x: plot.right, y: plot.bottom + 38 * em, text: xTitle },
    seen: upTo(survival).path,
    band: bandPath(upTo(lo).points, upTo(hi).points),
    families: drawn.map(({ family, survival: of }) => ({
      family,
      line: pathOf(of) ?? "",
      chosen: family === chosen,
    })),
    labels: ends.map(({ family, y: end }, i) => ({
      x: plot.right + gutter,
      y: placed[i] ?? 0,
      end,
      text: nameOf(family),
      family,
      chosen: family === chosen || (family === undefined && chosen === "table"),
    })),
  };
}

/** What is still open at a time, by the step before it; all of it before the first. */
export function at(times: readonly number[], survival: readonly number[], time: number): number {
  let lo = 0;
  let hi = times.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((times[middle] ?? Infinity) <= time) lo = middle + 1;
    else hi = middle;
  }
  return lo === 0 ? 1 : (survival[lo - 1] ?? 1);
}

type Point = readonly [x: number, y: number];

function stepPath(
  times: readonly number[],
  survival: readonly number[],
  x: (value: number) => number,
  y: (share: number) => number,
  high: number,
): { readonly path: string; readonly points: readonly Point[] } {
  const points: Point[] = [[x(0), y(0)]];
  let share = 0;
  times.forEach((time, i) => {
    if (time > high) return;
    points.push([x(time), y(share)]);
    share = 1 - (survival[i] ?? 1);
    points.push([x(time), y(share)]);
  });
  points.push([x(high), y(share)]);
  return { path: pathThrough(points), points };
}

function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return `${pathThrough([...upper, ...lower.toReversed()])}Z`;
}

function pathThrough(points: readonly Point[]): string {
  return `M${points.map(([px, py]) => `${px.toFixed(2)},${py.toFixed(2)}`).join("L")}`;
}
