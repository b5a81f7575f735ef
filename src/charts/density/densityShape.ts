import { density, quantile } from "../../../sims/quantiles.ts";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";

/** The outline of a distribution: points of its density, or one value that all cases have. */
export type DensityShape =
  | { readonly kind: "spike"; readonly at: number }
  | {
      readonly kind: "curve" | "steps";
      readonly points: readonly (readonly [x: number, y: number])[];
    };

const POINTS = 96;
const CASES = 400;
const BINS = 24;
/** A density may go to infinity at an end; more than so many times its height at the median is cut. */
const TALLEST = 8;
/** Where the drawing of a long tail ends. */
const TAIL = 0.99;

/** The values between which a distribution is drawn, in its own unit. */
export function densityEnds(d: Distribution): readonly [lo: number, hi: number] {
  if ("max" in d) return [d.min, d.max];
  return [quantile(d, 0.001), quantile(d, TAIL)];
}

/** The outline of a distribution in its own unit; the area under it is about 1. */
export function densityShape(d: Distribution): DensityShape {
  const [lo, hi] = densityEnds(d);
  if (!(hi > lo)) return { kind: "spike", at: quantile(d, 0.5) };
  const f = density(d);
  if (!f) return { kind: "steps", points: histogram(d, lo, hi) };
  const tallest = TALLEST * f(quantile(d, 0.5));
  const points = Array.from({ length: POINTS + 1 }, (_, i) => {
    const x = lo + ((hi - lo) * i) / POINTS;
    return [x, Math.min(f(x), tallest)] as const;
  });
  return { kind: "curve", points };
}

/** Evenly spaced cases, counted in bins: each bin as two points, its left and its right edge. */
function histogram(d: Distribution, lo: number, hi: number) {
  const width = (hi - lo) / BINS;
  const counts = Array.from({ length: BINS }, () => 0);
  for (let i = 0; i < CASES; i++) {
    const bin = Math.min(BINS - 1, Math.floor((quantile(d, (i + 0.5) / CASES) - lo) / width));
    if (bin >= 0) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.flatMap((n, i) => {
    const height = n / (CASES * width);
    return [
      [lo + i * width, height],
      [lo + (i + 1) * width, height],
    ] as const;
  });
}
