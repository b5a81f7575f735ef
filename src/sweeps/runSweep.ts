import { firstOf, pointDifference, refinements } from "../../sims/index.ts";
import type {
  Arm,
  CurvePoint,
  MeasureId,
  ParameterId,
  PointSums,
  Problem,
  Scenario,
} from "../../sims/index.ts";
import type { ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { pointsAt, type Luck } from "./settings.ts";

/** A difference whose break-even is looked for: `arm` less `base`, which stands before it in ARMS. */
export interface Sought {
  readonly arm: Arm;
  readonly base: Arm;
  readonly measure: MeasureId;
}

/** What a sweep goes through, and how often. */
export interface SweepRequest {
  readonly scenario: Scenario;
  readonly id: ParameterId;
  readonly values: readonly number[];
  /** Whether the parameter takes whole numbers only. */
  readonly whole: boolean;
  readonly arms: readonly Arm[];
  readonly measures: readonly MeasureId[];
  readonly seed: number;
  readonly luck: Luck;
  readonly replications: number;
  /** Around the roots of these more values are looked at, in the end. */
  readonly sought: readonly Sought[];
}

/** A value of the parameter and what the replications there came to. */
export interface SweepPoint {
  readonly value: number;
  readonly sums: PointSums;
}

export interface Sweep {
  /** In ascending order of values. */
  readonly points: readonly SweepPoint[];
  /** Values that other values of the scenario forbid. */
  readonly refused: readonly { readonly value: number; readonly problems: readonly Problem[] }[];
}

export interface SweepListeners {
  /**
   * Gets the points asked for each time all of them have the replications of a pass, the same for all,
   * so that nothing but the parameter tells them apart; then those around the roots, when they are there.
   */
  readonly onSweep?: ((sweep: Sweep) => void) | undefined;
  /** Gets replications run, and those to be run as far as is known. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Most rounds of looking closer around roots. */
const ROUNDS = 8;

/**
 * Runs a sweep: the values asked for in passes, then more of them around the roots until every root
 * and every end of its interval stands between two that are close. Which values these are depends on
 * the numbers alone, so that the answer is the same on any machine.
 */
export async function runSweep(
  engine: Pick<ExperimentEngine, "points">,
  request: SweepRequest,
  { onSweep, onProgress, signal }: SweepListeners = {},
): Promise<Sweep> {
  const { scenario, id, replications } = request;
  const found: SweepPoint[] = [];
  const refused: Sweep["refused"][number][] = [];
  const current = (): Sweep => ({
    points: [...found].sort((a, b) => a.value - b.value),
    refused,
  });
  /** Replications run in the rounds before. */
  let before = 0;
  let looked = 0;
  let values = request.values;
  for (let round = 0; values.length > 0; round++) {
    const asked = values;
    const settings = asked.map((value) => ({ [id]: value }));
    const put = await pointsAt(scenario, settings, { ...request, first: looked });
    looked += asked.length;
    refused.push(
      ...put.refused.map(({ index, problems }) => ({ value: asked[index] ?? NaN, problems })),
    );
    const points = put.points.flatMap((point, i) =>
      point ? [{ value: asked[i] ?? NaN, point }] : [],
    );
    const share = (sums: readonly PointSums[]): readonly SweepPoint[] =>
      sums.map((of, i) => ({ value: points[i]?.value ?? NaN, sums: of }));
    const all: PointSums[] = [];
    const done = await engine.points(
      points.map(({ point }) => point),
      request,
      {
        signal,
        onPoint: (index, sums) => void (all[index] = sums),
        onRefined(run) {
          if (round > 0 || run === replications) return;
          onSweep?.({ points: share(all.map((sums) => firstOf(sums, run))), refused });
        },
        onProgress: (run) => onProgress?.(before + run, before + points.length * replications),
      },
    );
    before += points.length * replications;
    found.push(...share(done));
    onSweep?.(current());
    values = round < ROUNDS ? closerValues(current(), request) : [];
  }
  return current();
}

function closerValues({ points, refused }: Sweep, request: SweepRequest): readonly number[] {
  const values = request.sought.flatMap((sought) =>
    refinements(differenceCurve(points, sought), request.whole),
  );
  const known = new Set(refused.map(({ value }) => value));
  return [...new Set(values)].filter((value) => !known.has(value)).sort((a, b) => a - b);
}

/** A difference at each point that has one. */
export function differenceCurve(
  points: readonly SweepPoint[],
  { arm, base, measure }: Sought,
): readonly CurvePoint[] {
  return points.flatMap(({ value, sums }) => {
    const estimate = pointDifference(sums, arm, base, measure);
    return estimate ? [{ x: value, estimate }] : [];
  });
}
