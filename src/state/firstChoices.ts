import { PRESETS, type Preset } from "../../sims/index.ts";
import { scenarioText } from "../i18n/modelWords.ts";
import { t } from "../i18n/t.ts";
import type { Drawer } from "../storage/Drawer.ts";
import { readAddress, type MadeWith } from "./address.ts";
import type { Choices } from "./Choices.ts";
import type { LinkProblem } from "./linkProblem.ts";
import { readLastVisit, withAside, type Visit } from "./lastVisit.ts";
import { readOwnWords, sameChanges } from "./ownWords.ts";
import { withStory } from "./story/steps.ts";
import { usableChanges } from "./usableChanges.ts";

const FIRST_CHOICE = "europe-measured";

/** Presets that the page offers. */
export const offeredPresets: readonly Preset[] = PRESETS.filter((p) => !p.hidden);

/** The preset of a choice; the first there is for a name that no preset has. */
export function presetOf(id: string): Preset {
  const preset = PRESETS.find((p) => p.id === id) ?? PRESETS[0];
  if (!preset) throw new Error("invalid list of presets: it is empty; expected one at least");
  return preset;
}

export interface ReadChoices {
  readonly choices: Choices;
  /** What could not be used, and what is used instead. */
  readonly problems: readonly LinkProblem[];
  /** Of which other versions the address speaks. */
  readonly made: MadeWith;
}

/** What an address says; values of an earlier version of its preset come before its own changes. */
function readSearch(search: string, earlier?: Choices["changes"]): ReadChoices {
  const first = offeredPresets.find((p) => p.id === FIRST_CHOICE) ?? offeredPresets[0];
  const { choices, problems, made } = readAddress(withStory(search), PRESETS, first?.id ?? "");
  const changes = earlier ? { ...earlier, ...choices.changes } : choices.changes;
  const usable = usableChanges(presetOf(choices.preset).scenario, changes);
  const own = choices.own && { ...choices.own, values: usable.changes };
  return {
    choices: { ...choices, changes: usable.changes, own },
    problems: [...problems, ...usable.problems],
    made,
  };
}

/** The choices of a step of the story. */
export function storyChoices(number: number): Choices {
  return readSearch(`?story=${String(number)}`).choices;
}

/** The choices of a kept state of the page; own words that cannot be used give way to the address's. */
export function readVisit({ address, own }: Visit): ReadChoices {
  const read = readSearch(address);
  const words = readOwnWords(own, presetOf(read.choices.preset).scenario);
  if (!words) return read;
  return { ...read, choices: { ...read.choices, own: words } };
}

/** Whether choices are more than a preset as it comes. */
export function isWork({ changes, own }: Choices): boolean {
  return own !== undefined || Object.keys(changes).length > 0;
}

/** Whether the values are others than those that the title stands for. */
export function isEdited({ changes, own }: Choices): boolean {
  return !sameChanges(changes, own?.values ?? {});
}

/** What a chosen scenario is called: its title, and "edited" if its values are others. */
export function nameOfChoices(choices: Choices): string {
  const title = scenarioText(choices.own?.title ?? presetOf(choices.preset).scenario.title);
  return isEdited(choices) ? t("app.name.edited", { title }) : title;
}

/** Whether two choices are the same work, whatever the seed and the looks. */
export function isSameWork(a: Choices, b: Choices): boolean {
  return (
    a.preset === b.preset && a.own?.title === b.own?.title && sameChanges(a.changes, b.changes)
  );
}

export interface FirstChoices extends ReadChoices {
  /** Works of the user's own that the page does not begin with, the newest first. */
  readonly asides: readonly Visit[];
  /** Whether the choices are those of an earlier visit. */
  readonly kept: boolean;
  readonly unreadable: boolean;
  /** What the user had before the story that the page goes on with. */
  readonly back: Choices | undefined;
}

/**
 * What the page begins with: a link, or else the last visit, or else the first preset. A link to an earlier
 * version of a preset gets the values of that version, if they are known; the last visit has the present ones.
 */
export function firstChoices(
  search: string,
  tab: Drawer,
  shared: Drawer,
  isReload = false,
  earlier?: Choices["changes"],
): FirstChoices {
  const { visit, other, asides, unreadable } = readLastVisit(search, tab, shared, isReload);
  const read = visit ? readVisit(visit) : readSearch(search, earlier);
  const isOther = (candidate: Visit): boolean => {
    const { choices } = readVisit(candidate);
    return isWork(choices) && !isSameWork(choices, read.choices);
  };
  const last = other && { address: other.address, own: other.own };
  return {
    ...read,
    asides: (last ? withAside(asides, last) : asides).filter(isOther),
    kept: visit !== undefined,
    unreadable,
    back: visit?.back && readVisit(visit.back).choices,
  };
}
