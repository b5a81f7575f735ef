import { uniform } from "../../../sims/random/threefry.ts";

/** Fixed before the first look at any figure. */
const SEED = 20261123;

/** A draw of experiment e, world r; purposes of tests are 200 and up, below the summary's own 250. */
export function testDraw(experiment: number, world: number, purpose: number, k = 0): number {
  return uniform(SEED, experiment, world, purpose, k);
}

/** Share of experiments whose interval holds the truth. */
export function coverage(experiments: number, holds: (experiment: number) => boolean): number {
  let held = 0;
  for (let e = 0; e < experiments; e++) if (holds(e)) held += 1;
  return held / experiments;
}

/** Four binomial standard errors of a coverage of 95 %. */
export function fourErrors(experiments: number): number {
  return 4 * Math.sqrt((0.95 * 0.05) / experiments);
}
