import { sweepable, type Scenario } from "../../../sims/index.ts";
import type { GridAxis } from "../../sweeps/runGrid.ts";
import type { AnsweredAxis } from "../answers/designJson.ts";

/** A parameter with the ends of the values it was given; undefined where the scenario has no such number. */
export function sweptAxis(scenario: Scenario, { id, values }: GridAxis): AnsweredAxis | undefined {
  const parameter = sweepable(scenario, id);
  const [from, to] = [values[0], values.at(-1)];
  return parameter && from !== undefined && to !== undefined ? { parameter, from, to } : undefined;
}
