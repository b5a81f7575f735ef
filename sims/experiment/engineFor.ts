import { Kernel } from "../runtime/Kernel.ts";
import { Reference } from "../runtime/Reference.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { prepare } from "../world/Setting.ts";
import { World } from "../world/World.ts";

/** The two ways to run the statecharts: compiled tables, or real XState actors. */
export const RUNTIMES = ["kernel", "reference"] as const;
export type Runtime = (typeof RUNTIMES)[number];

/** A scenario made ready to run. */
export interface Engine {
  readonly scenario: Scenario;
  readonly runtime: Runtime;
  readonly world: World;
  /** Kept as it is: a function made anew for each would be new code to the engine's compiler. */
  readonly machinery: Kernel | Reference;
}

/** The last engine is kept: the jobs of one experiment share its tables and its arrays. */
let engine: Engine | undefined;

/** The engine of a scenario: the last one if it is the same, else a new one (about a millisecond). */
export function engineFor(scenario: Scenario, runtime: Runtime): Engine {
  if (engine?.runtime === runtime && isSame(engine.scenario, scenario)) return engine;
  const world = new World(prepare(scenario));
  const machinery = runtime === "kernel" ? new Kernel(world) : new Reference(world);
  engine = { scenario, runtime, world, machinery };
  return engine;
}

/** A scenario that crossed to a worker is a copy; two copies of one are the same to the model. */
function isSame(a: Scenario, b: Scenario): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
