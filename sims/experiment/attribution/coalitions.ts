import type { Scenario } from "../../scenario/Scenario.ts";
import { coalitionOf, MECHANISM_NAMES, type MechanismName } from "../../world/mechanisms.ts";
import type { Coalition } from "../RunTable.ts";

/** The coalition that runs for a set of mechanisms: those that can change nothing in it are left out. */
export function effective(scenario: Scenario, names: readonly MechanismName[]): Coalition {
  const hasPayables = names.includes("payables");
  return coalitionOf(
    names.filter((name) => {
      if (name === "ledger") return hasPayables;
      if (name === "passing") return hasPayables && scenario.chain.tiers > 1;
      return true;
    }),
  );
}

/** Every set of these mechanisms, the empty one first. */
export function subsets<Name>(names: readonly Name[]): readonly (readonly Name[])[] {
  return names.reduce<readonly (readonly Name[])[]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );
}

/** The coalitions that an attribution has to run, each once. */
export function coalitionsOf(scenario: Scenario): readonly Coalition[] {
  return [...new Set(subsets(MECHANISM_NAMES).map((set) => effective(scenario, set)))];
}
