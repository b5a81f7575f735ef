import { area, line, scaleLinear } from "d3";
import { mean, type Distribution } from "../../../sims/index.ts";
import { quantile } from "../../../sims/quantiles.ts";
import { formatShort } from "../../format/number.ts";
import { densityEnds, densityShape, type DensityShape } from "./densityShape.ts";

export interface DensitySize {
  readonly width: number;
  readonly height: number;
  /** Room below the outline, for an axis. */
  readonly foot: number;
  readonly inset: number;
}

/** A distribution in pixels: its outline, the middle 90 % of cases, its mean. */
export interface DensityMarks {
  readonly width: number;
  readonly fill: string;
  readonly outline: string;
  /** The part of the fill between the two values that 5 % lie beyond. */
  readonly middle: string;
  readonly mean: number;
  readonly base: number;
  /** The outline of what is compared with. */
  readonly other: string | undefined;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

type Point = readonly [value: number, height: number];

/** Below this share of the right end, an axis starts at zero. */
const NEAR_ZERO = 0.5;
const HEADROOM = 4;

/** Lays out a distribution, and the outline of another of the same unit beside it. */
export function densityLayout(
  d: Distribution,
  other: Distribution | undefined,
  { width, height, foot, inset }: DensitySize,
): DensityMarks {
  const shape = densityShape(d);
  const otherShape = other && densityShape(other);
  const [lo, hi] = domainOf(other ? [d, other] : [d]);
  const base = height - foot;
  const x = scaleLinear([lo, hi], [inset, width - inset]);
  const highest = Math.max(...[shape, otherShape].map(heightOf)) || 1;
  const y = scaleLinear([0, highest], [base, HEADROOM]);
  const points = "points" in shape ? shape.points : [];
  const ticks = x.ticks(Math.max(2, Math.min(6, Math.floor(width / 56))));
  const filled = area<Point>(
    ([v]) => x(v),
    base,
    ([, h]) => y(h),
  ).digits(1);
  return {
    width,
    fill: filled(points) ?? "",
    middle: filled(between(points, quantile(d, 0.05), quantile(d, 0.95))) ?? "",
    outline: outlineOf(shape),
    mean: x(mean(d)),
    base,
    other: otherShape && outlineOf(otherShape),
    ticks: ticks.map((value) => ({ x: x(value), text: formatShort(value, 6) })),
  };

  function outlineOf(of: DensityShape): string {
    if (of.kind === "spike") return `M${x(of.at).toFixed(1)},${base}V${HEADROOM}`;
    const [first, last] = [of.points[0], of.points.at(-1)];
    if (!first || !last) return "";
    const closed = [[first[0], 0] as const, ...of.points, [last[0], 0] as const];
    return (
      line<readonly [number, number]>(
        ([v]) => x(v),
        ([, h]) => y(h),
      ).digits(1)(closed) ?? ""
    );
  }
}

/** The part of an outline from one value to another. */
function between(points: readonly Point[], from: number, to: number): readonly Point[] {
  const inside = points.filter(([v]) => v > from && v < to);
  const ends = [from, to].map((at) => pointAt(points, at));
  const [first, last] = ends;
  return first && last ? [first, ...inside, last] : [];
}

/** Where an outline is at a value; undefined where it has none. */
function pointAt(points: readonly Point[], at: number): Point | undefined {
  const next = points.findIndex(([v]) => v >= at);
  const [to, from] = [points[next], points[Math.max(0, next - 1)]];
  if (!to || !from) return undefined;
  const [[v0, h0], [v1, h1]] = [from, to];
  return [at, v1 === v0 ? h1 : h0 + ((at - v0) / (v1 - v0)) * (h1 - h0)];
}

function heightOf(shape: DensityShape | undefined): number {
  return shape && "points" in shape ? Math.max(...shape.points.map(([, y]) => y)) : 0;
}

/** From zero unless all lies far from it; a little wider than what is drawn. */
function domainOf(ds: readonly Distribution[]): readonly [number, number] {
  const ends = ds.map(densityEnds);
  const hi = Math.max(...ends.map(([, b]) => b));
  const lo = Math.min(...ends.map(([a]) => a));
  if (hi === 0) return [0, 1];
  if (lo === hi) return [0, hi * 2];
  const room = (hi - lo) * 0.06;
  return lo < NEAR_ZERO * hi ? [0, hi + room] : [lo - room, hi + room];
}
