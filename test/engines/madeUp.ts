import type { Distribution } from "../../sims/index.ts";
import type { Look } from "../../sims/experiment/precision/Precision.ts";
import type { ContourLayoutInput } from "../../src/charts/sweep/contourLayout.ts";
import { formatShort } from "../../src/format/number.ts";

/** Numbers of every size and sign; halves as decimals, and as binary numbers. */
export const numbers: readonly number[] = [0, 1, 2.5, 5, 7.25, 9.995, 1.005, 31.15, 1 / 3, Math.PI]
  .flatMap((x) => [-6, -3, -1, 0, 2, 5, 9, 16, 22].map((power) => x * Number(`1e${power}`)))
  .flatMap((x) => [x, -x]);

/** Durations of a user's file, in days: no family's own. */
export const durations: readonly number[] = Array.from(
  { length: 80 },
  (_, i) => ((i * 37) % 80) / 3 + ((i * i) % 11) / 7,
);

/** One of each family. */
export const distributions: readonly Distribution[] = [
  { family: "constant", value: 30 },
  { family: "uniform", min: 1, max: 4 },
  { family: "triangular", min: 1, mode: 2, max: 7 },
  { family: "pert", min: 0.3, mode: 1.1, max: 9.7 },
  { family: "exponential", mean: 3.3 },
  { family: "lognormal", median: 2.7, p90: 11.3 },
  { family: "gamma", shape: 0.7, scale: 4.1 },
  { family: "weibull", shape: 1.7, scale: 5.9 },
  { family: "empirical", probabilities: [0, 0.3, 0.8, 1], quantiles: [0.1, 1, 6, 40] },
];

const at = (values: readonly number[], title: string) => ({
  values,
  perShown: 1,
  format: (shown: number) => formatShort(shown, 3),
  title,
});
const across = [0, 0.7, 1.1, 2, 3.3];
const up = [0, 10, 25, 40];

/** A bent surface that crosses zero, not known in one place. */
export const contours: ContourLayoutInput = {
  x: at(across, "across"),
  y: at(up, "up"),
  differences: up.flatMap((y, row) =>
    across.map((x, column) => {
      const mean = x * x - 0.11 * y + 0.3;
      return row === 2 && column === 1 ? undefined : { mean, ci95: [mean - 0.4, mean + 0.7] };
    }),
  ),
  size: { width: 620, height: 410, em: 1 },
  perShown: 1,
  format: (shown) => formatShort(shown, 3),
};

/** Half-widths as they come down. */
export const looks: readonly Look[] = [100, 125, 157, 196, 245].map((replications) => ({
  replications,
  targets: [7.3, 0.31].map((size) => ({
    measure: "timeToCash",
    within: 0.1,
    relative: false,
    pair: "L-T",
    halfWidth: size / Math.sqrt(replications),
    needed: 0.1,
    reached: false,
  })),
}));
