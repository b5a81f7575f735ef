import { firstOf } from "../../sims/index.ts";
import type { Arm, MeasureId, ParameterId, PointSums, Scenario } from "../../sims/index.ts";
import type { ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { pointsAt, type Luck } from "./settings.ts";

/** One of the two parameters of a grid, with its values in ascending order. */
export interface GridAxis {
  readonly id: ParameterId;
  readonly values: readonly number[];
}

export interface GridRequest {
  readonly scenario: Scenario;
  readonly x: GridAxis;
  readonly y: GridAxis;
  readonly arms: readonly Arm[];
  readonly measures: readonly MeasureId[];
  readonly seed: number;
  readonly luck: Luck;
  readonly replications: number;
}

/** A pair of values; without sums as long as nothing is known, or where the scenario forbids the pair. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
  readonly sums?: PointSums;
}

export interface Grid {
  /** Row by row: x runs fastest. */
  readonly points: readonly GridPoint[];
}

export interface GridListeners {
  /** Gets the grid each time all its points have the replications of a pass, the same for all. */
  readonly onGrid?: ((grid: Grid) => void) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs every pair of values of two parameters, in passes. */
export async function runGrid(
  engine: Pick<ExperimentEngine, "points">,
  request: GridRequest,
  { onGrid, onProgress, signal }: GridListeners = {},
): Promise<Grid> {
  const { scenario, x, y, replications } = request;
  const pairs = y.values.flatMap((atY) => x.values.map((atX) => ({ x: atX, y: atY })));
  const settings = pairs.map((pair) => ({ [x.id]: pair.x, [y.id]: pair.y }));
  const { points } = await pointsAt(scenario, settings, request);
  const run = points.flatMap((point, place) => (point ? [{ point, place }] : []));
  const gridOf = (sums: readonly PointSums[]): Grid => {
    const found: GridPoint[] = [...pairs];
    run.forEach(({ place }, i) => {
      const [pair, of] = [pairs[place], sums[i]];
      if (pair && of) found[place] = { ...pair, sums: of };
    });
    return { points: found };
  };
  const all: PointSums[] = [];
  const found = await engine.points(
    run.map(({ point }) => point),
    request,
    {
      signal,
      onPoint: (index, sums) => void (all[index] = sums),
      onRefined(done) {
        if (done < replications) onGrid?.(gridOf(all.map((sums) => firstOf(sums, done))));
      },
      onProgress: (done) => onProgress?.(done, run.length * replications),
    },
  );
  return gridOf(found);
}
