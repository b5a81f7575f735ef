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
  /** Gets the grid as far as it is known, each time a point has more replications. */
  readonly onGrid?: ((grid: Grid) => void) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs every pair of values of two parameters, in passes. */
export async function runGrid(
  engine: ExperimentEngine,
  request: GridRequest,
  { onGrid, onProgress, signal }: GridListeners = {},
): Promise<Grid> {
  const { scenario, x, y, replications } = request;
  const pairs = y.values.flatMap((atY) => x.values.map((atX) => ({ x: atX, y: atY })));
  const settings = pairs.map((pair) => ({ [x.id]: pair.x, [y.id]: pair.y }));
  const { points } = await pointsAt(scenario, settings, request);
  const found: GridPoint[] = [...pairs];
  const run = points.flatMap((point, place) => (point ? [{ point, place }] : []));
  const total = run.length * replications;
  await engine.points(
    run.map(({ point }) => point),
    request,
    {
      signal,
      onPoint(index, sums) {
        const place = run[index]?.place ?? 0;
        const pair = pairs[place];
        if (!pair) return;
        found[place] = { ...pair, sums };
        onGrid?.({ points: [...found] });
      },
      onProgress: (done) => onProgress?.(done, total),
    },
  );
  return { points: found };
}
