import { MOST_CONFIGURATIONS, ROW_BITS } from "./Configurations.ts";
import type { MacroSteps } from "./MacroSteps.ts";
import { MOST_WORDS } from "./Program.ts";

/**
 * The programs at hand and the rows of their configurations, copied here from where they are built:
 * engines put the address and the length of a constant array into the code of the loop.
 */
export const code = new Int32Array(MOST_WORDS);
export const table = new Int32Array(MOST_CONFIGURATIONS << ROW_BITS);

let loaded: MacroSteps | undefined;

/** Gets these programs ready, if they are not. */
export function load(steps: MacroSteps): void {
  if (steps !== loaded) reload(steps);
}

/** The same after a program was built. */
export function reload(steps: MacroSteps): void {
  loaded = steps;
  code.set(steps.code);
  table.set(steps.table);
}
