import { createComputed, createEffect, createMemo } from "solid-js";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import type { ArmPair } from "../arms/ArmPair.ts";
import { scenarioText } from "../i18n/modelWords.ts";
import { NO_DRAWER, openDrawer } from "../storage/Drawer.ts";
import { writeAddress } from "./address.ts";
import { VIEWS, type Choices, type Hideable, type View } from "./Choices.ts";
import { checkedScenarios, sameScenario } from "./checkedScenarios.ts";
import { withLooks } from "./choicesHistory.ts";
import { isReduced, OPEN_LINK } from "./classLink.ts";
import { createAside } from "./createAside.ts";
import { createChoicesHistory } from "./createChoicesHistory.ts";
import { createKeeper } from "./createKeeper.ts";
import { firstChoices, isEdited, nameOfChoices, presetOf, storyChoices } from "./firstChoices.ts";
import type { Visit } from "./lastVisit.ts";
import { openedChoices, recalledChoices, renamedChoices, type Recalled } from "./takenScenario.ts";
import { valueChanges } from "./valueChanges.ts";
import { viewQuestions } from "./viewQuestions.ts";

/** The name under which this page keeps its state in the browser. */
const DRAWER = "daybook.visit";

export { offeredPresets } from "./firstChoices.ts";

export interface ChoicesOptions {
  /** Values of an earlier version of the link's preset, where they differ from the present ones. */
  readonly earlier?: Choices["changes"] | undefined;
  /** False for a page within another page: it reads its address, and keeps nothing anywhere. */
  readonly keeps?: boolean;
}

/** What the user chose, read from the address or the last visit, and kept in both. */
export function createChoices({ earlier, keeps = true }: ChoicesOptions = {}) {
  const tab = keeps ? openDrawer(() => sessionStorage, DRAWER) : NO_DRAWER;
  const shared = keeps ? openDrawer(() => localStorage, DRAWER) : NO_DRAWER;
  const first = firstChoices(location.search, tab, shared, keeps && isReload(), earlier);
  const history = createChoicesHistory(first.choices, first.back);
  const { choices, update, leap, beforeStory } = history;

  const preset = createMemo(() => presetOf(choices().preset));
  const changes = createMemo(() => choices().changes);
  const scenarios = checkedScenarios();
  const { scenarioOf } = scenarios;
  const own = createMemo(() => choices().own);
  const wanted = createMemo(() => choices(), undefined, { equals: sameScenario });
  const scenario = createMemo(() => scenarioOf(wanted()));
  const edited = createMemo(() => isEdited(choices()));

  /** An answer names the scenario it was asked about, which may no longer be the present one. */
  const askedBy = new WeakMap<Scenario, Choices>();
  createComputed(() => askedBy.set(scenario(), choices()));
  const name = createMemo(() => nameOfChoices(choices()));
  /** What an answered scenario was called when it was asked about. */
  function nameOf(asked: Scenario): string {
    const by = askedBy.get(asked);
    return by ? nameOfChoices(by) : scenarioText(asked.title);
  }

  const visitOf = (of: Choices): Visit => ({
    address: writeAddress(of, presetOf(of.preset).version),
    own: of.own,
  });
  const visit = (): Visit => visitOf(choices());
  const keeper = createKeeper(
    tab,
    shared,
    () => {
      const back = beforeStory();
      return {
        visit: visit(),
        back: back && visitOf(back),
        changed: choices() !== first.choices,
      };
    },
    first,
  );
  createEffect(() => {
    choices();
    if (keeps) keeper.touch();
  });

  /** Gives the present scenario a title and a note of its own, and returns it. */
  function rename(title: string, note: string): Scenario {
    const renamed = renamedChoices(choices(), scenario(), title, note);
    if (renamed) update(renamed);
    return scenario();
  }

  /** Tells a step of the story: the page as the step has it, in the looks of now. */
  function goToStory(number: number): void {
    const step = storyChoices(number);
    leap({ ...withLooks(step, choices()), view: step.view, auto: step.auto });
  }

  /** Leaves the story for what the user had before it; undo leads back into it. */
  function leaveStory(): void {
    const back = beforeStory();
    if (back) leap({ ...withLooks(back, choices()), view: back.view, auto: back.auto });
    else leap({ story: undefined });
  }

  return {
    preset,
    changes,
    scenario,
    /** The scenario's name, with "edited" where its values are not those its title stands for. */
    name,
    edited,
    /** A changed preset needs a title of its own; what has one keeps it. */
    titleToSave: () => (own() ? scenario().title : name()),
    nameOf,
    arms: createMemo(() => choices().arms, undefined, { equals: (a, b) => a.join() === b.join() }),
    seed: createMemo(() => choices().seed),
    luck: createMemo(() => choices().luck),
    replications: createMemo(() => choices().replications),
    until: createMemo(() => choices().until),
    view: createMemo(() => choices().view),
    /** The link to a view with all else as it is. */
    addressOf: (view: View) => writeAddress({ ...choices(), view }, preset().version),
    theme: createMemo(() => choices().theme),
    language: createMemo(() => choices().language),
    auto: createMemo(() => choices().auto),
    /** What the link, or the last visit, asked for and could not get. */
    problems: first.problems,
    /** Of which other versions the link, or the last visit, speaks. */
    made: first.made,
    /** Whether the page began with what was kept of an earlier visit. */
    kept: first.kept,
    choices,
    /** The step of the story that is told, from 1; undefined outside it. */
    story: createMemo(() => choices().story),
    /** Whether there is something that leaving the story gives back. */
    hasBefore: createMemo(() => beforeStory() !== undefined),
    goToStory,
    leaveStory,
    /** Leaves the story with what it has come to. */
    endStory: () => update({ story: undefined }),
    before: history.before,
    after: history.after,
    undo: history.undo,
    redo: history.redo,
    scenarioOf,
    /** Takes changes with own words in one step. */
    adopt: (part: Pick<Choices, "changes" | "own">) => update(part),
    ...valueChanges(history, preset, scenario, scenarios),
    /** Takes a complete scenario, such as that of a file, in one step; with it arms and view, if said. */
    open: (next: Scenario, looks?: Partial<Pick<Choices, "arms" | "view">>) =>
      leap(openedChoices(next, looks)),
    /** Asks an earlier question again in one step. */
    recall: (asked: Scenario, looks: Recalled) => leap(recalledChoices(asked, looks, choices())),
    rename,
    /** Values that were locked and that the preset chosen last cannot have. */
    lost: history.lost,
    setArms: (arms: ArmPair) => update({ arms }),
    setSeed: (seed: number) => update({ seed }),
    setLuck: (luck: Choices["luck"]) => update({ luck }),
    setReplications: (replications: number) => update({ replications, until: undefined }),
    setUntil: (until: Choices["until"]) => update({ until }),
    setAuto: (auto: boolean) => update({ auto }),
    setView: (view: View) => update({ view }),
    ...viewQuestions(history),
    setTheme: (theme: Choices["theme"]) => update({ theme }),
    setLanguage: (language: Choices["language"]) => update({ language }),
    present: createMemo(() => choices().present),
    setPresent: (present: boolean) => update({ present }),
    /**
     * Whether the link leaves out a part of the page, or a view; what is open is not left out, and within
     * another page nothing else is shown.
     */
    hides: (part: Hideable) =>
      (choices().embed !== undefined || choices().hide.includes(part)) && choices().view !== part,
    /** The views that are offered. */
    views: createMemo(
      () => VIEWS.filter((view) => view === choices().view || !choices().hide.includes(view)),
      undefined,
      { equals: (a, b) => a.join() === b.join() },
    ),
    /** Whether the link hides or fixes anything. */
    reduced: createMemo(() => isReduced(choices())),
    /** Brings back all that the link hides, and frees what it fixes. */
    showAll: () => update(OPEN_LINK),
    /** The link to the present state with another choice of some things. */
    addressWith: (part: Partial<Choices>) =>
      writeAddress({ ...choices(), ...part }, preset().version),
    ...createAside(history, keeper, visit),
    keepTrouble: keeper.trouble,
    dismissKeepTrouble: keeper.dismiss,
  };
}

export type ChoicesStore = ReturnType<typeof createChoices>;

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
}
