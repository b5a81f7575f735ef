import type { Accessor } from "solid-js";
import {
  applyChanges,
  CATALOGUE,
  isParameterId,
  parameter,
  valueOf,
  type Preset,
  type Problem,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { joinClauses, joinColon } from "../i18n/joins.ts";
import { labelOf, modelText } from "../i18n/modelWords.ts";
import { p } from "../i18n/present.ts";
import { t } from "../i18n/t.ts";
import type { CheckedScenarios } from "./checkedScenarios.ts";
import { isFixedBy } from "./classLink.ts";
import type { ChoicesHistory } from "./createChoicesHistory.ts";
import { presetOf } from "./firstChoices.ts";
import { lockedChanges, toggled } from "./locks.ts";
import { usableChanges } from "./usableChanges.ts";

/** Changes of a scenario's values, one, several or all: what is locked or fixed by the link stays. */
export function valueChanges(
  { choices, update, leap }: ChoicesHistory,
  preset: Accessor<Preset>,
  scenario: Accessor<Scenario>,
  scenarios: CheckedScenarios,
) {
  const changes = () => choices().changes;
  const isFixed = (id: string) => isFixedBy(choices(), id);
  /** Whether a value stays as it is: locked by the user, or fixed by the link. */
  const isHeld = (id: string) => choices().locks.includes(id) || isFixed(id);
  const refusal = (id: string) => (isFixed(id) ? p("fixed.refused") : t("lock.refused"));

  function change(id: string, value: unknown): string | undefined {
    if (isHeld(id)) return refusal(id);
    const next = { ...changes(), [id]: value };
    const parsed = applyChanges(preset().scenario, next);
    if (!parsed.ok) return joinClauses(parsed.problems.map((p) => expectedOf(p, id)));
    const back =
      isParameterId(id) &&
      JSON.stringify(valueOf(parsed.scenario, id)) ===
        JSON.stringify(valueOf(preset().scenario, id));
    if (back) reset(id);
    else {
      scenarios.keep(next, parsed.scenario);
      update({ changes: next });
    }
    return undefined;
  }

  function changeTogether(values: Readonly<Record<string, unknown>>): string | undefined {
    const ids = Object.keys(values);
    // Of one value nobody has to say which.
    const about = ids.length === 1 ? (ids[0] ?? "") : "";
    const wrong = ids
      .filter(isHeld)
      .map((id) => expectedOf({ path: id, expected: refusal(id) }, about));
    const next = { ...changes(), ...values };
    const parsed = applyChanges(preset().scenario, next);
    if (!parsed.ok) wrong.push(...parsed.problems.map((p) => expectedOf(p, about)));
    if (!parsed.ok || wrong.length > 0) return joinClauses(wrong);
    scenarios.keep(next, parsed.scenario);
    update({ changes: next });
    return undefined;
  }

  function reset(id: string): void {
    if (!(id in changes()) || isHeld(id)) return;
    const rest = Object.fromEntries(Object.entries(changes()).filter(([other]) => other !== id));
    update({ changes: usableChanges(preset().scenario, rest).changes });
  }

  function setPreset(id: string): void {
    // Where next to nothing may be changed, another preset would be one in name alone.
    if (choices().only && id !== choices().preset) return;
    const held = CATALOGUE.flatMap((of) => (isHeld(of.id) ? [of.id] : []));
    const kept = lockedChanges(scenario(), held, presetOf(id).scenario);
    const locks = choices().locks.filter((lock) => !kept.lost.includes(lock));
    const fix = choices().fix.filter((id) => !kept.lost.includes(id));
    leap({ preset: id, changes: kept.changes, own: undefined, locks, fix }, kept.lost);
  }

  return {
    /**
     * Changes one value, or takes the change back if it is the preset's own. Says what would be
     * right when the scenario cannot have it.
     */
    change,
    /**
     * Changes several values in one step. Changes none, and says what would be right, where one is
     * locked or the scenario cannot have them.
     */
    changeTogether,
    /** Takes a change back, and with it what cannot stay without it; undo brings all of it again. */
    reset,
    resetAll: () => setPreset(choices().preset),
    /** Takes a preset as it is, but for the values that are locked or fixed. */
    setPreset,
    /** Locks a value, or unlocks it. */
    toggleLock: (id: string) => update({ locks: toggled(choices().locks, id) }),
    unlockAll: () => leap({ locks: [] }),
    /** Whether the link fixes a value. */
    isFixed,
  };
}

/** What would be right; where that is about another value, with its name. */
function expectedOf({ path, expected }: Pick<Problem, "path" | "expected">, id: string): string {
  if (path === id || path.startsWith(`${id}.`) || !isParameterId(path)) return modelText(expected);
  return joinColon(labelOf(parameter(path)), modelText(expected));
}
