import { CATALOGUE, isParameterId, parameter, valueOf } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { usableChanges } from "./usableChanges.ts";

type Changes = Readonly<Record<string, unknown>>;

/** Locks in the order of the catalogue, each once; names of no value are left out. */
export function orderedLocks(ids: Iterable<string>): readonly string[] {
  const wanted = new Set(ids);
  return CATALOGUE.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

/** Locks with one more, or one fewer. */
export function toggled(locks: readonly string[], id: string): readonly string[] {
  return orderedLocks(locks.includes(id) ? locks.filter((other) => other !== id) : [...locks, id]);
}

/**
 * What has to be changed in a preset for the locked values of a scenario to stay; and the locks that
 * cannot, because the preset allows no such value or counts in another currency.
 */
export function lockedChanges(
  scenario: Scenario,
  locks: readonly string[],
  preset: Scenario,
): { readonly changes: Changes; readonly lost: readonly string[] } {
  const isOther = scenario.currency !== preset.currency;
  const ids = locks.filter(isParameterId);
  // A sum of another currency is another sum.
  const foreign = ids.filter((id) => isOther && parameter(id).unit === "currency");
  const kept = ids
    .filter((id) => !foreign.includes(id))
    .flatMap((id) => {
      const value = valueOf(scenario, id);
      return JSON.stringify(value) === JSON.stringify(valueOf(preset, id))
        ? []
        : [[id, value] as const];
    });
  const { changes } = usableChanges(preset, Object.fromEntries(kept));
  const unusable = kept.flatMap(([id]) => (id in changes ? [] : [id]));
  return { changes, lost: orderedLocks([...foreign, ...unusable]) };
}
