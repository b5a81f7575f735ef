import { loadCalendars } from "./calendars.ts";
import { heap } from "./heap.ts";
import { MOST_CONFIGURATIONS, ROW_BITS } from "./layout/configurationRow.ts";
import * as at from "./layout/memory.ts";
import { MOST_WORDS } from "./layout/op.ts";
import * as plain from "./layout/plainRow.ts";
import type { MacroSteps } from "./MacroSteps.ts";
import type { Plan } from "./Plan.ts";

/**
 * The plan at hand, copied here from where it is made: the programs, the rows of their
 * configurations, and what they ask of plain delays and guards. Engines put the address and the
 * length of an array that never changes into the code of the loop.
 */
export const loaded = {
  code: new Int32Array(heap, at.CODE, MOST_WORDS),
  table: new Int32Array(heap, at.TABLE, MOST_CONFIGURATIONS << ROW_BITS),
  plainRows: new Int32Array(heap, at.PLAIN_ROWS, plain.MOST_ROWS << plain.ROW_BITS),
  values: new Float64Array(heap, at.VALUES, plain.MOST_ROWS * 2),
};

let last: Plan | undefined;
let lastSteps: MacroSteps | undefined;

/** Gets this plan ready, if it is not. */
export function load(plan: Plan): void {
  if (plan === last) return;
  last = plan;
  loaded.plainRows.set(plan.plainRows);
  loaded.values.set(plan.values);
  loadCalendars(plan.openingHours);
  if (plan.steps !== lastSteps) reload(plan.steps);
}

/** Copies the programs, as after one was built. */
export function reload(steps: MacroSteps): void {
  lastSteps = steps;
  loaded.code.set(steps.code);
  loaded.table.set(steps.table);
}
