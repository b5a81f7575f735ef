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
  readonly fill: string;
  readonly outline: string;
  /** The part of the fill between the two values that 5 % lie beyond. */
  readonly range: { readonly from: number; readonly to: number };
  readonly mean: number;
  readonly base: number;
  /** The outline of what is compared with. */
  readonly other: string | undefined;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

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
  return {
    fill:
      area<readonly [number, number]>(
        ([v]) => x(v),
        base,
        ([, h]) => y(h),
      ).digits(1)(points) ?? "",
    outline: outlineOf(shape),
    range: { from: x(quantile(d, 0.05)), to: x(quantile(d, 0.95)) },
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
