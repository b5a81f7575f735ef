import type { ParameterId, Scenario, Sweepable } from "../../../sims/index.ts";
import {
  DEFAULT_QUESTION,
  settleAxis,
  type AskedAxis,
  type Axis,
  type Question,
} from "./question.ts";

/** The axes that a scenario can have, and the parameters asked for that it has no number for. */
export interface Axes {
  readonly x: Axis;
  /** Undefined for a sweep of one parameter. */
  readonly y: Axis | undefined;
  readonly missing: readonly ParameterId[];
}

/**
 * The axes of a question. A parameter that the scenario has no number for, or that is not `free` to be
 * moved, gives way to the one that is asked by default, or else to the first that is free.
 */
export function settleAxes(
  scenario: Scenario,
  free: readonly Sweepable[],
  { x, y }: Pick<Question, "x" | "y">,
): Axes {
  const grid = y !== undefined;
  const settle = (axis: AskedAxis) =>
    free.some(({ id }) => id === axis.id) ? settleAxis(scenario, axis, grid) : undefined;
  const settled = settle(x);
  const second = y && settle(y);
  const [first = DEFAULT_QUESTION.x] = free;
  return {
    x: settled ?? settle(DEFAULT_QUESTION.x) ?? (settle({ id: first.id }) as Axis),
    y: second,
    missing: [...(settled ? [] : [x.id]), ...(y && !second ? [y.id] : [])],
  };
}
