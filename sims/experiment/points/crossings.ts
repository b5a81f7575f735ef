import type { Estimate } from "../../summary/Result.ts";

/** A difference at one value of a parameter. */
export interface CurvePoint {
  readonly x: number;
  readonly estimate: Estimate;
}

/** What a difference is on one side: below zero, above it, or not told from it. */
export type Sign = -1 | 0 | 1;

/**
 * Where a difference crosses zero. `roots` are the crossings of its mean, in ascending order; more
 * than one where the band does not tell them apart. `interval` is the 95 % interval of the
 * break-even: all values at which the difference's own 95 % interval holds zero (test inversion; for
 * a straight line Fieller's set). An end is null where that goes on beyond the values looked at.
 */
export interface Crossing {
  readonly roots: readonly number[];
  readonly interval: readonly [lo: number | null, hi: number | null];
  /** What the difference is for certain before and after the interval; 0 at an end that is null. */
  readonly before: Sign;
  readonly after: Sign;
}

export interface Crossings {
  readonly crossings: readonly Crossing[];
  /** Stretches in which the band holds zero without the mean crossing it. */
  readonly uncertain: readonly (readonly [lo: number, hi: number])[];
  /** Values at which there is no difference at all, and none of chance. */
  readonly equalAt: readonly number[];
  /**
   * Without any crossing: the sign of the mean (0 where there is no difference anywhere), and whether
   * it is certain all along. Absent where nothing is known at any value.
   */
  readonly throughout?: {
    readonly sign: Sign;
    /** "everywhere": the band holds zero nowhere; "nowhere": it does all along. */
    readonly certain: "everywhere" | "partly" | "nowhere";
  };
}

/** A stretch of values at which the band holds zero. */
interface Stretch {
  lo: number;
  hi: number;
}

/**
 * Reads where a curve of differences crosses zero. Points may come in any order; mean and band are
 * straight between them. That the interval holds a root in 95 % of experiments is what the interval
 * of the difference does at the root itself, whatever the curve looks like elsewhere: no straight line
 * and no normal distribution of the root is assumed, and it may come out without an end.
 */
export function crossingsOf(points: readonly CurvePoint[]): Crossings {
  const curve = [...points].sort((a, b) => a.x - b.x);
  const first = curve[0]?.x ?? 0;
  const last = curve.at(-1)?.x ?? 0;
  const roots = rootsOf(curve);
  const stretches = stretchesOf(curve);
  const inside = ({ lo, hi }: Stretch) => roots.filter((root) => lo <= root && root <= hi);
  const crossings = stretches.flatMap((stretch): Crossing[] => {
    const own = inside(stretch);
    if (own.length === 0) return [];
    const lo = stretch.lo > first ? stretch.lo : null;
    const hi = stretch.hi < last ? stretch.hi : null;
    const before = lo === null ? 0 : certainSign(curve.findLast(({ x }) => x < stretch.lo));
    const after = hi === null ? 0 : certainSign(curve.find(({ x }) => x > stretch.hi));
    return [{ roots: own, interval: [lo, hi], before, after }];
  });
  const isEqual = ({ estimate: { mean, ci95 } }: CurvePoint): boolean =>
    mean === 0 && ci95 !== undefined && ci95[0] === 0 && ci95[1] === 0;
  const hasPoint = (lo: number, hi: number) => curve.some(({ x }) => lo <= x && x <= hi);
  const equalAt = curve.filter(isEqual).map(({ x }) => x);
  const uncertain = stretches
    .filter((stretch) => inside(stretch).length === 0)
    .filter(
      ({ lo, hi }) => curve.some((p) => lo <= p.x && p.x <= hi && !isEqual(p)) || !hasPoint(lo, hi),
    )
    .map(({ lo, hi }) => [lo, hi] as const);
  const base = { crossings, uncertain, equalAt };
  if (roots.length > 0 || curve.length === 0) return base;
  const sign = curve.map(({ estimate }) => Math.sign(estimate.mean)).find((s) => s !== 0) ?? 0;
  const certainPoints = curve.filter((point) => certainSign(point) !== 0).length;
  const certain =
    uncertain.length === 0 ? "everywhere" : certainPoints === 0 ? "nowhere" : "partly";
  return { ...base, throughout: { sign: sign as Sign, certain } };
}

/** The sign that the 95 % interval leaves no doubt of. */
export function certainSign(point: CurvePoint | undefined): Sign {
  const ci95 = point?.estimate.ci95;
  if (!ci95) return 0;
  return ci95[0] > 0 ? 1 : ci95[1] < 0 ? -1 : 0;
}

/** Where the mean changes its sign; a stretch of exact zeros in between counts with its middle. */
function rootsOf(curve: readonly CurvePoint[]): readonly number[] {
  const roots: number[] = [];
  let before: CurvePoint | undefined;
  let zeros: number[] = [];
  for (const point of curve) {
    const { mean } = point.estimate;
    if (mean === 0) {
      zeros.push(point.x);
      continue;
    }
    if (before && Math.sign(before.estimate.mean) !== Math.sign(mean)) {
      const [first] = zeros;
      roots.push(
        first === undefined
          ? zeroBetween(before.x, before.estimate.mean, point.x, mean)
          : (first + (zeros.at(-1) ?? first)) / 2,
      );
    }
    before = point;
    zeros = [];
  }
  return roots;
}

/** Where a straight line through two points is zero. */
function zeroBetween(x0: number, y0: number, x1: number, y1: number): number {
  return x0 + ((x1 - x0) * y0) / (y0 - y1);
}

/** Stretches at which zero lies in the band, ascending and apart. */
function stretchesOf(curve: readonly CurvePoint[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (lo: number, hi: number): void => {
    const last = stretches.at(-1);
    if (last && lo <= last.hi) last.hi = Math.max(last.hi, hi);
    else stretches.push({ lo, hi });
  };
  curve.forEach((point, i) => {
    if (certainSign(point) === 0) add(point.x, point.x);
    const next = curve[i + 1];
    if (!next) return;
    const [a, b] = [bandOf(point), bandOf(next)];
    // One interval for each bound, since both are straight lines: where the lower is not above, the upper not below.
    const low = whereNotAbove(point.x, a[0], next.x, b[0]);
    const high = whereNotAbove(point.x, -a[1], next.x, -b[1]);
    if (!low || !high) return;
    const lo = Math.max(low[0], high[0]);
    const hi = Math.min(low[1], high[1]);
    const [y0, y1] = [point.estimate.mean, next.estimate.mean];
    if (Math.sign(y0) * Math.sign(y1) < 0) {
      // Rounding must not put the root outside of a band that has hardly any width.
      const root = zeroBetween(point.x, y0, next.x, y1);
      add(Math.min(lo, root), Math.max(hi, root));
    } else if (lo <= hi) add(lo, hi);
  });
  return stretches;
}

/** One world tells nothing of its error: then anything is possible. */
function bandOf({ estimate: { ci95 } }: CurvePoint): readonly [number, number] {
  return ci95 ?? [-Infinity, Infinity];
}

/** Where a straight line is zero or less. */
function whereNotAbove(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): readonly [number, number] | undefined {
  if (y0 <= 0 && y1 <= 0) return [x0, x1];
  if (y0 > 0 && y1 > 0) return undefined;
  if (!Number.isFinite(y0) || !Number.isFinite(y1)) return [x0, x1];
  const zero = zeroBetween(x0, y0, x1, y1);
  return y0 <= 0 ? [x0, zero] : [zero, x1];
}

/** How near two points must stand around a root, or an end of its interval: this share of the range. */
const NEAR = 1 / 200;

/** Two points that stand so many times farther apart are wide apart. */
const WIDE = 12;

/**
 * Values at which a curve should be known too, so that every root and every end of an interval lies
 * between two points that stand close together. None once that is so.
 */
export function refinements(points: readonly CurvePoint[], whole: boolean): readonly number[] {
  const curve = [...points].sort((a, b) => a.x - b.x);
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return [];
  const near = whole ? 1 : (last.x - first.x) * NEAR;
  const known = new Set(curve.map(({ x }) => x));
  const found = new Set<number>();
  const { crossings } = crossingsOf(points);
  const places = crossings.flatMap(({ roots, interval }) => [...roots, ...interval]);
  for (const place of places) {
    if (place === null) continue;
    const at = curve.findIndex(({ x }) => x > place);
    const [before, after] = [curve[at - 1], curve[at]];
    if (!before || !after || after.x - before.x <= near * 1.001) continue;
    const around = whole
      ? [Math.floor(place), Math.floor(place) + 1]
      : [place - near / 2, place + near / 2];
    // Where the curve is bent a straight line misses: halving what is wide gets there all the same.
    if (after.x - before.x > WIDE * near) {
      const middle = (before.x + after.x) / 2;
      around.push(whole ? Math.round(middle) : middle);
    }
    for (const x of around) {
      const value = whole ? x : Number(x.toPrecision(6));
      if (value > before.x && value < after.x && !known.has(value)) found.add(value);
    }
  }
  return [...found].sort((a, b) => a - b);
}
