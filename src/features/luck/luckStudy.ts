import {
  pointDifference,
  pointsApart,
  seedOfArm,
  type Arm,
  type MeasureId,
  type PointSums,
  type Scenario,
} from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import type { PointsEngine } from "../../state/engine.ts";

/** What the panel compares. */
export const LUCK_MEASURES = ["timeToCash", "costPer100"] as const satisfies readonly MeasureId[];
export type LuckMeasure = (typeof LUCK_MEASURES)[number];

/** Replications at most: all are kept one by one, and beyond 500 nobody sees a difference. */
const MOST = 500;

export interface LuckRequest {
  readonly scenario: Scenario;
  readonly arms: ArmPair;
  readonly seed: number;
  readonly replications: number;
}

/** One difference, told with both kinds of luck. */
export interface BothKinds {
  readonly common: Estimate;
  readonly own: Estimate;
  /** How many times as many replications luck of their own takes for an interval as narrow; Infinity if that has no width. */
  readonly times: number;
}

export interface LuckAnswer {
  readonly request: LuckRequest;
  readonly replications: number;
  readonly differences: Readonly<Partial<Record<LuckMeasure, BothKinds>>>;
  /** Mean days to cash of each replication with invoices in both arms: of the base, and of the other. */
  readonly pairs: readonly (readonly [base: number, other: number])[];
  /** The same of the other arm with luck of its own, each by itself. */
  readonly own: {
    readonly base: readonly number[];
    readonly other: readonly number[];
  };
}

export interface LuckListeners {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs an experiment with both kinds of luck. Arm T has the seed's luck in both, and so what it did
 * under common luck is taken; every other arm is run a second time from a seed of its own.
 */
export async function runLuck(
  engine: PointsEngine,
  request: LuckRequest,
  { onProgress, signal }: LuckListeners,
): Promise<LuckAnswer> {
  const { scenario, arms, seed } = request;
  const [base, other] = arms;
  const replications = Math.min(MOST, request.replications);
  const again = arms.filter((arm) => seedOfArm(seed, arm, "own") !== seed);
  const total = replications * (1 + again.length);
  let before = 0;
  const run = async (of: readonly Arm[], from: number): Promise<PointSums> => {
    const start = before;
    const [point] = await engine.points(
      [{ scenario, seed: from }],
      { arms: of, seed: from, replications, measures: LUCK_MEASURES },
      { signal, onProgress: (done) => onProgress(start + done, total) },
    );
    before += replications;
    if (!point) throw new Error("a point was asked for and none came");
    return point;
  };
  const common = await run(arms, seed);
  const apart = new Map<Arm, PointSums>();
  for (const arm of again) apart.set(arm, await run([arm], seedOfArm(seed, arm, "own")));
  const of = (arm: Arm) => ({ point: apart.get(arm) ?? common, arm });
  const differences: Partial<Record<LuckMeasure, BothKinds>> = {};
  for (const measure of LUCK_MEASURES) {
    const paired = pointDifference(common, other, base, measure);
    const own = pointsApart(of(other), of(base), measure);
    if (paired && own) differences[measure] = { common: paired, own, times: timesAs(own, paired) };
  }
  const [a, b] = [daysOf(common, base), daysOf(common, other)];
  return {
    request,
    replications,
    differences,
    pairs: a.flatMap((days, r) => {
      const with_ = b[r] ?? NaN;
      return Number.isFinite(days) && Number.isFinite(with_) ? [[days, with_] as const] : [];
    }),
    own: {
      base: daysOf(of(base).point, base).filter(Number.isFinite),
      other: daysOf(of(other).point, other).filter(Number.isFinite),
    },
  };
}

/** The ratio of the squared widths of two intervals: replications it takes in place of one. */
export function timesAs(wide: Estimate, narrow: Estimate): number {
  const ratio = widthOf(wide) / widthOf(narrow);
  return ratio * ratio;
}

function widthOf({ ci95 }: Estimate): number {
  return ci95 ? ci95[1] - ci95[0] : NaN;
}

/** Mean days to cash in each replication, NaN in one without invoices; the first measure kept. */
function daysOf(point: PointSums, arm: Arm): readonly number[] {
  const rows = point.rows(arm);
  const width = rows.length / point.replications;
  return Array.from(
    { length: point.replications },
    (_, r) => (rows[r * width] ?? NaN) / (rows[r * width + 1] ?? NaN),
  );
}
