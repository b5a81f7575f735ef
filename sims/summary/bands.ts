import exp from "@stdlib/math-base-special-exp";
import { normalCdf, normalQuantile, tQuantile } from "../random/normal.ts";
import { uniform } from "../random/threefry.ts";
import { around, t975 } from "./ratio.ts";
import type { Interval } from "./Result.ts";
import { FULL } from "./effort.ts";

/** Purpose of the named draws; the model's own lie below 250. */
const BAND_PURPOSE = 251;
/** The supremum is taken over at most this many days, evenly chosen among those with error. */
const BAND_KNOTS = 64;

/** A ratio curve over days, by section: `parts[s × days + d]` is A_s(d), and `weights[s]` is N_s. */
export interface SectionCurve {
  readonly days: number;
  readonly sections: number;
  readonly parts: Float64Array;
  readonly weights: Float64Array;
}

export interface Band {
  readonly mean: number[];
  /** Absent for fewer than two sections. */
  readonly lo?: number[];
  readonly hi?: number[];
  /** First and last day on which the band is simultaneous; absent if there is none. */
  readonly simultaneous?: readonly [number, number];
}

/**
 * Mean curve ΣA(d)/ΣN with a 95 % band: simultaneous on the days for which `inside` holds (sup-t by
 * Gaussian multipliers, Montiel Olea & Plagborg-Møller 2019), pointwise Student elsewhere. The
 * critical value is carried from the normal to t with one less than the sections degrees of freedom.
 * `draws` are the multipliers taken. `spread` lays a half-width around a value; shares do it on the logit scale.
 */
export function curveBand(
  curve: SectionCurve,
  seed: number,
  draws: number,
  inside: (value: number, day: number, values: readonly number[]) => boolean,
  spread: (value: number, half: number) => Interval = around,
): Band {
  const { days, sections, parts, weights } = curve;
  let total = 0;
  for (let s = 0; s < sections; s++) total += weights[s]!;
  const sums = new Float64Array(days);
  for (let s = 0, i = 0; s < sections; s++) {
    for (let d = 0; d < days; d++, i++) sums[d] = sums[d]! + parts[i]!;
  }
  const mean = Array.from(sums, (sum) => sum / total);
  if (sections < 2) return { mean };

  const squares = new Float64Array(days);
  const influence = new Float64Array(sections * days);
  for (let s = 0, i = 0; s < sections; s++) {
    const weight = weights[s]!;
    for (let d = 0; d < days; d++, i++) {
      const z = parts[i]! - (sums[d]! / total) * weight;
      influence[i] = z;
      squares[d] = squares[d]! + z * z;
    }
  }
  const joint = mean.map(inside);
  const simultaneous = supremum(influence, squares, sections, days, joint, seed, draws);
  const pointwise = t975(sections - 1);
  const toError = Math.sqrt(sections / (sections - 1)) / total;
  const half = (d: number): number =>
    (joint[d] === true ? simultaneous : pointwise) * Math.sqrt(squares[d]!) * toError;
  const band = mean.map((value, d) => spread(value, half(d)));
  const first = joint.indexOf(true);
  return {
    mean,
    lo: band.map(([lo]) => lo),
    hi: band.map(([, hi]) => hi),
    ...(first >= 0 && { simultaneous: [first, joint.lastIndexOf(true)] as const }),
  };
}

/**
 * A half-width around a share, on the logit scale: it stays within 0 … 1, and where few cases make
 * the share it reaches further to the middle, as it must to cover (plain: 0.89 of bands hold at 30
 * small worlds).
 */
export function aroundShare(share: number, half: number): Interval {
  if (half === 0 || share <= 0 || share >= 1) return [share, share];
  const odds = exp(half / (share * (1 - share)));
  return [share / (share + (1 - share) * odds), share / (share + (1 - share) / odds)];
}

/** The 95 % point of max over knots of |Σ ξ_s z_s(d)| / sqrt(Σ z_s(d)²), carried to Student's t. */
function supremum(
  influence: Float64Array,
  squares: Float64Array,
  sections: number,
  days: number,
  joint: readonly boolean[],
  seed: number,
  draws: number,
): number {
  const knots = chooseKnots(squares, joint);
  const count = knots.length;
  if (count === 0) return t975(sections - 1);
  const scaled = new Float64Array(sections * count);
  for (let s = 0, i = 0; s < sections; s++) {
    for (const d of knots) scaled[i++] = influence[s * days + d]! / Math.sqrt(squares[d]!);
  }
  const xi = multipliers(seed, sections);
  const sums = new Float64Array(count);
  const suprema = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    addWeighted(sums, scaled, xi, draw, sections);
    let largest = 0;
    for (let k = 0; k < count; k++) largest = Math.max(largest, Math.abs(sums[k]!));
    suprema[draw] = largest;
  }
  suprema.sort();
  const critical = suprema[Math.ceil(0.95 * draws) - 1]!;
  const t = tQuantile(normalCdf(critical), sections - 1);
  return Math.max(t, t975(sections - 1));
}

/** sums[k] += Σ_s ξ_s z_s[k], four sections at a time to spare reads and writes of the sums. */
function addWeighted(
  sums: Float64Array,
  scaled: Float64Array,
  xi: readonly Float64Array[],
  draw: number,
  sections: number,
): void {
  const count = sums.length;
  const fours = sections - (sections % 4);
  for (let s = 0; s < fours; s += 4) {
    const a = xi[s]![draw]!;
    const b = xi[s + 1]![draw]!;
    const c = xi[s + 2]![draw]!;
    const e = xi[s + 3]![draw]!;
    let at = s * count;
    for (let k = 0; k < count; k++, at++) {
      const ab = a * scaled[at]! + b * scaled[at + count]!;
      sums[k] = sums[k]! + ab + (c * scaled[at + 2 * count]! + e * scaled[at + 3 * count]!);
    }
  }
  for (let s = fours; s < sections; s++) {
    const a = xi[s]![draw]!;
    const at = s * count;
    for (let k = 0; k < count; k++) sums[k] = sums[k]! + a * scaled[at + k]!;
  }
}

function chooseKnots(squares: Float64Array, joint: readonly boolean[]): number[] {
  const active: number[] = [];
  for (let d = 0; d < squares.length; d++) {
    if (joint[d] === true && squares[d]! > 0) active.push(d);
  }
  if (active.length <= BAND_KNOTS) return active;
  const step = (active.length - 1) / (BAND_KNOTS - 1);
  return Array.from({ length: BAND_KNOTS }, (_, k) => active[Math.round(k * step)]!);
}

let multiplierSeed = -1;
const multiplierRows: Float64Array[] = [];

/**
 * Standard normal multipliers ξ by section and draw, named (seed, draw, section): the same for every
 * curve, and kept while the seed stays, because partial results ask for them again and again.
 */
function multipliers(seed: number, sections: number): readonly Float64Array[] {
  if (seed !== multiplierSeed) multiplierRows.length = 0;
  multiplierSeed = seed;
  for (let s = multiplierRows.length; s < sections; s++) {
    const row = new Float64Array(FULL.band);
    for (let i = 0; i < FULL.band; i++)
      row[i] = normalQuantile(uniform(seed, i, s, BAND_PURPOSE, 0));
    multiplierRows.push(row);
  }
  return multiplierRows;
}
