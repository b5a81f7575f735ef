import { normalQuantile } from "../random/normal.ts";
import { purpose } from "../random/purposes.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { World } from "./World.ts";

/** What a draw's score is made of: of the world's factor, of its party's, and of its own; squares add up to 1. */
export interface Loads {
  readonly world: number;
  readonly party: number;
  readonly own: number;
  /** Whether anything but its own is in it. */
  readonly isShared: boolean;
}

/** Correlations made ready for the hot path. */
export function prepareTogether({ together }: Scenario) {
  return {
    obligor: loads(together.world, together.obligor),
    file: loads(together.world, together.file),
    /** Standard deviation of what is added to rates in a world. */
    rates: together.rates,
  };
}

/** A party's correlation is that of what the world leaves. */
function loads(world: number, party: number): Loads {
  const rest = 1 - world;
  return {
    world: Math.sqrt(world),
    party: Math.sqrt(rest * party),
    own: Math.sqrt(rest * (1 - party)),
    isShared: world > 0 || party > 0,
  };
}

/** How bad the times are in this world: a standard normal, the same in every arm; 0 where nothing asks for it. */
export function drawTimes(w: World): number {
  const { obligor, rates } = w.setting.together;
  return obligor.world > 0 || rates > 0 ? normalQuantile(w.u(purpose.times, 0, 0)) : 0;
}
