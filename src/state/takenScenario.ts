import { PRESETS } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { scenarioText } from "../i18n/modelWords.ts";
import type { Choices } from "./Choices.ts";
import { OPEN_LINK } from "./classLink.ts";
import { isEdited, presetOf } from "./firstChoices.ts";
import { chosenAgain, chosenFrom, idOf } from "./ownWords.ts";
import { MOST_REPLICATIONS } from "./until.ts";

/** A file, a claim or a run is taken whole: nothing holds its values. */
const FREE = { locks: [], fix: OPEN_LINK.fix, only: OPEN_LINK.only } as const;

/** What an experiment that was run before says beside its scenario. */
export type Recalled = Partial<
  Pick<Choices, "arms" | "seed" | "luck" | "replications" | "view" | "questions">
>;

/** What is chosen with a complete scenario, such as that of a file; with it arms and view, if said. */
export function openedChoices(
  next: Scenario,
  looks?: Partial<Pick<Choices, "arms" | "view">>,
): Partial<Choices> {
  return { ...chosenFrom(next, PRESETS), ...FREE, ...looks };
}

/**
 * What is chosen where an earlier question is asked again; what was a preset with changes is one again.
 * It is the same experiment if it took no more replications than the page runs; `replications` where it
 * does not say how many.
 */
export function recalledChoices(
  asked: Scenario,
  looks: Recalled,
  { replications }: Pick<Choices, "replications">,
): Partial<Choices> {
  return {
    ...chosenAgain(asked, PRESETS),
    ...FREE,
    ...looks,
    replications: Math.min(looks.replications ?? replications, MOST_REPLICATIONS),
    until: undefined,
  };
}

/**
 * What is chosen where a scenario gets a title and a note of its own, as they were shown; undefined where
 * it has them. The preset stays what it was: the values are told from it.
 */
export function renamedChoices(
  choices: Choices,
  scenario: Scenario,
  shownTitle: string,
  shownNote: string,
): Partial<Choices> | undefined {
  // What was shown in another language, and left so, stays what it is.
  const title = shownTitle === scenarioText(scenario.title) ? scenario.title : shownTitle;
  const note = shownNote === scenarioText(scenario.note) ? scenario.note : shownNote;
  const isNamed = title === scenario.title && note === scenario.note;
  if (isNamed && !isEdited(choices)) return undefined;
  const { currency, sources } = scenario;
  const id = title === scenario.title ? scenario.id : idOf(title);
  const given = currency === presetOf(choices.preset).scenario.currency ? undefined : currency;
  return { own: { id, title, note, currency: given, sources, values: choices.changes } };
}
