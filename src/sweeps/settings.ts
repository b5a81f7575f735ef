import { ownSeed, scenarioAt } from "../../sims/index.ts";
import type { Luck, ParameterId, Problem, Scenario } from "../../sims/index.ts";
import type { DesignPoint } from "../../workers/runPoints.ts";

/** "common": every point has the same luck, so that only what was changed tells them apart; "own": each its own. */
export type { Luck };

/** Values of the parameters that a design varies. */
export type Setting = Readonly<Partial<Record<ParameterId, number>>>;

/** A point's place in its design, and what other values of the scenario have against it. */
export interface Refused {
  readonly index: number;
  readonly problems: readonly Problem[];
}

/** Milliseconds of work between two chances for the page to draw. */
const SLICE = 8;

/**
 * Puts settings into a scenario, each a point of a design. A setting that the other values forbid (a
 * minimum above a maximum) becomes none. `first` counts the points that the design had before: own
 * luck goes by number. Takes a millisecond or two for each, in slices.
 */
export async function pointsAt(
  scenario: Scenario,
  settings: readonly Setting[],
  {
    seed,
    luck,
    first = 0,
  }: { readonly seed: number; readonly luck: Luck; readonly first?: number },
): Promise<{
  readonly points: readonly (DesignPoint | undefined)[];
  readonly refused: readonly Refused[];
}> {
  const points: (DesignPoint | undefined)[] = [];
  const refused: Refused[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const [index, setting] of settings.entries()) {
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE;
    }
    const put = scenarioAt(scenario, setting);
    if (!put.ok) {
      refused.push({ index, problems: put.problems });
      points.push(undefined);
      continue;
    }
    const own = luck === "own" ? { seed: ownSeed(seed, first + index) } : {};
    points.push({ scenario: put.scenario, ...own });
  }
  return { points, refused };
}
