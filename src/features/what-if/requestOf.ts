import { scenarioAt, type Scenario } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import type { Request } from "./createWhatIf.ts";
import type { Question } from "./question.ts";
import type { Axes } from "./settleAxes.ts";

/** What is the same at every value that is asked about. */
interface Asker {
  readonly scenario: Scenario;
  readonly arms: ArmPair;
  readonly seed: number;
  readonly replications: number;
}

/** What the view asks of the workers: a sweep over one axis of the question, or a grid over two. */
export function requestOf(
  { scenario, arms, seed, replications }: Asker,
  { measures, luck }: Question,
  { x, y }: Pick<Axes, "x" | "y">,
): Request {
  // Where the swept values stand now makes no difference: a click on the chart asks nothing new.
  const moved = scenarioAt(scenario, {
    [x.parameter.id]: x.to,
    ...(y && { [y.parameter.id]: y.to }),
  });
  const base = moved.ok ? moved.scenario : scenario;
  const kept = [...new Set(y ? [measures[1]] : measures)];
  const common = { scenario, arms, seed, replications, luck, measures: kept };
  const [first, arm] = arms;
  const key = JSON.stringify([
    { ...base, title: "", note: "", sources: {} },
    arms,
    seed,
    replications,
    luck,
    kept,
    [x.parameter.id, x.values],
    y && [y.parameter.id, y.values],
  ]);
  if (y) {
    return {
      kind: "grid",
      key,
      of: {
        ...common,
        x: { id: x.parameter.id, values: x.values },
        y: { id: y.parameter.id, values: y.values },
      },
    };
  }
  return {
    kind: "sweep",
    key,
    of: {
      ...common,
      id: x.parameter.id,
      values: x.values,
      whole: x.parameter.whole,
      sought: kept.map((measure) => ({ arm, base: first, measure })),
    },
  };
}
