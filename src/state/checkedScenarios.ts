import { applyChanges } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import type { Choices } from "./Choices.ts";
import { presetOf } from "./firstChoices.ts";
import { withOwnWords } from "./ownWords.ts";

/** The scenarios of choices: a set of changes is checked once, and the scenario it gives kept. */
export function checkedScenarios() {
  const checked = new WeakMap<Choices["changes"], Scenario>();
  function valuesOf(of: Choices): Scenario {
    const from = presetOf(of.preset).scenario;
    if (Object.keys(of.changes).length === 0) return from;
    const known = checked.get(of.changes);
    if (known) return known;
    const parsed = applyChanges(from, of.changes);
    const made = parsed.ok ? parsed.scenario : from;
    checked.set(of.changes, made);
    return made;
  }
  return {
    /** The scenario of some choices. */
    scenarioOf(of: Choices): Scenario {
      const values = valuesOf(of);
      return of.own ? withOwnWords(values, of.changes, of.own) : values;
    },
    /** Keeps what a set of changes has been checked with, so that it is not parsed again. */
    keep(changes: Choices["changes"], scenario: Scenario): void {
      checked.set(changes, scenario);
    },
  };
}

export type CheckedScenarios = ReturnType<typeof checkedScenarios>;

/** Whether two choices ask for one and the same scenario. */
export function sameScenario(a: Choices, b: Choices): boolean {
  return a.preset === b.preset && a.changes === b.changes && a.own === b.own;
}
