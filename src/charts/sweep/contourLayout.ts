import { contours, scaleLinear, ticks } from "d3";
import type { Estimate } from "../../../sims/summary/Result.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { DETAIL_SIZE } from "../frame/curveLayout.ts";
import { textWidth } from "../frame/textWidth.ts";
import { clipAreas, clipOutlines, hatch, type Point, type Ring } from "./clipToBox.ts";
import { contourLabels, labelBox } from "./contourLabels.ts";
import { cutOut } from "./cutOut.ts";

/** One of the two parameters of a grid. */
export interface GridAxisInput {
  /** Ascending. */
  readonly values: readonly number[];
  /** A value in the unit shown is so much of it: 0.01 for percent. */
  readonly perShown: number;
  readonly format: (shown: number) => string;
  readonly title: string;
}

export interface ContourLayoutInput {
  readonly x: GridAxisInput;
  readonly y: GridAxisInput;
  /** Row by row, x fastest; undefined where nothing is known. */
  readonly differences: readonly (Estimate | undefined)[];
  readonly size: ChartSize;
  readonly perShown: number;
  readonly format: (shown: number) => string;
}

/** A stretch of the surface between two levels; `weight` from −1 (deepest below zero) to 1. */
export interface Surface {
  readonly path: string;
  readonly weight: number;
}

/** Everything that a chart of contours draws, in pixels. */
export interface ContourMarks {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the lowest up, each painted over the one before. */
  readonly surfaces: readonly Surface[];
  readonly isolines: readonly { readonly path: string; readonly label: PlacedText | undefined }[];
  readonly zero: string;
  /** Where the interval holds zero: a hatching. */
  readonly uncertain: string;
  /** Pairs of values that there is nothing of. */
  readonly missing: readonly { x: number; y: number; width: number; height: number }[];
  readonly xTicks: readonly PlacedText[];
  readonly yTicks: readonly PlacedText[];
  readonly xTitle: PlacedText;
  readonly yTitle: PlacedText;
  readonly xValues: readonly number[];
  readonly yValues: readonly number[];
  /** Where each value stands. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The page's type size over 16 px. */
  readonly em: number;
}

/** Pixels from one line of a hatching to the next. */
const HATCH = 7;

/** Height in pixels that the contours want for a width in pixels. */
export function contourHeight(width: number, em: number): number {
  return Math.round(Math.max(360 * Math.min(1, em), Math.min(620, width * 0.62)));
}

/** Lays out the contours of a difference over two parameters, with its zero line. */
export function contourLayout(input: ContourLayoutInput): ContourMarks {
  const { x, y, differences, size, perShown } = input;
  const { width, height, em } = size;
  const detail = DETAIL_SIZE * em;
  const rows = y.values.length;
  const columns = x.values.length;
  const yShown = ticksOf(y, 5).map(y.format);
  const left = Math.ceil(Math.max(0, ...yShown.map((text) => textWidth(text, detail)))) + 12;
  const right = width - 16 * em;
  const top = 30 * em;
  const bottom = height - 46 * em;
  const scaleX = scaleLinear(endsOf(x.values), [left, right]);
  const scaleY = scaleLinear(endsOf(y.values), [bottom, top]);
  const xs = x.values.map(scaleX);
  const ys = y.values.map(scaleY);

  // A hole would swallow what is around it: it counts as what its neighbours are, and is covered.
  const means = filled(differences.map((d) => d?.mean));
  const doubts = filled(
    differences.map((d) => (d?.ci95 ? Math.min(-d.ci95[0], d.ci95[1]) : undefined)),
  );
  const most = Math.max(1e-12, ...means.map(Math.abs));
  const lowest = Math.min(...means);
  const highest = Math.max(...means);
  const shown = ticks(lowest / perShown, highest / perShown, 7).map((level) => level * perShown);
  const levels = [...new Set([...shown, 0])]
    .filter((level) => level > lowest && level < highest)
    .sort((a, b) => a - b);

  // A contour's grid has its values in the middle of cells, so that its areas reach beyond the plot.
  const plot = { left, right, top, bottom };
  const place = ([a, b]: readonly number[]): Point => [
    between(xs, (a ?? 0) - 0.5),
    between(ys, (b ?? 0) - 0.5),
  ];
  const ringsOf = (values: readonly number[], level: number) =>
    contours()
      .size([columns, rows])
      .contour([...values], level)
      .coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(place)));

  const drawn = levels.map((level) => ({ level, rings: ringsOf(means, level) }));
  const bands = [lowest, ...levels].map((from, i) => (from + (levels[i] ?? highest)) / 2);
  const frame: Ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const areaPath = (rings: readonly Ring[]): string => clipAreas(rings, plot).map(closed).join("");
  const lines = drawn.filter(({ level }) => level !== 0);
  const labels = contourLabels(
    lines.map(({ level, rings }) => ({ rings, text: input.format(level / perShown) })),
    plot,
    em,
  );
  const boxes = labels.flatMap((label) => (label ? [labelBox(label, em)] : []));
  const linePath = (rings: readonly Ring[]): string =>
    cutOut(clipOutlines(rings, plot), boxes).map(open).join("");
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    xValues: x.values,
    yValues: y.values,
    xs,
    ys,
    em,
    surfaces: [
      { path: closed(frame), weight: (bands[0] ?? 0) / most },
      ...drawn.map(({ rings }, i) => ({
        path: areaPath(rings),
        weight: (bands[i + 1] ?? 0) / most,
      })),
    ],
    isolines: lines.map(({ rings }, i) => ({ path: linePath(rings), label: labels[i] })),
    zero: linePath(drawn.find(({ level }) => level === 0)?.rings ?? []),
    uncertain: cutOut(hatch(clipAreas(ringsOf(doubts, 0), plot), HATCH * em), boxes)
      .map(open)
      .join(""),
    missing: differences.flatMap((difference, i) =>
      difference ? [] : [cellAt(xs, ys, i % columns, Math.floor(i / columns))],
    ),
    xTicks: ticksOf(x, Math.floor((right - left) / (70 * em))).map((value) => ({
      x: scaleX(value * x.perShown),
      y: bottom + 18 * em,
      text: x.format(value),
    })),
    yTicks: ticksOf(y, 5).map((value) => ({
      x: left - 8,
      y: scaleY(value * y.perShown),
      text: y.format(value),
    })),
    xTitle: { x: right, y: bottom + 37 * em, text: x.title },
    yTitle: { x: 0, y: 14 * em, text: y.title },
  };
}

function endsOf(values: readonly number[]): [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 1];
}

function ticksOf({ values, perShown }: GridAxisInput, count: number): readonly number[] {
  const [lo, hi] = endsOf(values);
  return ticks(lo / perShown, hi / perShown, Math.max(2, Math.min(6, count)));
}

/** Where a place between two values stands; half a step beyond the ends too. */
function between(places: readonly number[], index: number): number {
  const last = places.length - 1;
  const i = Math.max(0, Math.min(last - 1, Math.floor(index)));
  const [a, b] = [places[i] ?? 0, places[i + 1] ?? places[i] ?? 0];
  return a + (b - a) * (index - i);
}

/** Holes get the mean of all that is known. */
function filled(values: readonly (number | undefined)[]): readonly number[] {
  const known = values.filter((value) => value !== undefined);
  const mean = known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
  return values.map((value) => value ?? mean);
}

function open(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
}

function closed(ring: Ring): string {
  return `${open(ring)}Z`;
}

/** The cell around a pair of values, to the middles between neighbours. */
function cellAt(xs: readonly number[], ys: readonly number[], column: number, row: number) {
  const side = (places: readonly number[], i: number): [number, number] => {
    const at = places[i] ?? 0;
    return [(at + (places[i - 1] ?? at)) / 2, (at + (places[i + 1] ?? at)) / 2];
  };
  const [x0, x1] = side(xs, column);
  const [y0, y1] = side(ys, row);
  return { x: x0, y: Math.min(y0, y1), width: x1 - x0, height: Math.abs(y1 - y0) };
}

/** The pair of values nearest to a place, by its index; undefined beyond the plot. */
export function nearestPair(marks: ContourMarks, x: number, y: number): number | undefined {
  const { left, right, top, bottom, xs, ys } = marks;
  if (x < left - 12 || x > right + 12 || y < top - 12 || y > bottom + 12) return undefined;
  const nearest = (places: readonly number[], at: number): number =>
    places.reduce(
      (best, p, i) => (Math.abs(p - at) < Math.abs((places[best] ?? 0) - at) ? i : best),
      0,
    );
  return nearest(ys, y) * xs.length + nearest(xs, x);
}
