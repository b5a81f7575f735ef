import { createComputed, createEffect, createMemo, createSignal } from "solid-js";
import {
  applyChanges,
  CATALOGUE,
  isParameterId,
  parameter,
  PRESETS,
  valueOf,
  type Problem,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import type { ArmPair } from "../arms/ArmPair.ts";
import { joinClauses, joinColon } from "../i18n/joins.ts";
import { labelOf, modelText, scenarioText } from "../i18n/modelWords.ts";
import { p } from "../i18n/present.ts";
import { t } from "../i18n/t.ts";
import { NO_DRAWER, openDrawer } from "../storage/Drawer.ts";
import { VIEWS, writeAddress, type Choices, type Hideable, type View } from "./address.ts";
import { keyOf, sameChoices, withLooks } from "./choicesHistory.ts";
import { isFixedBy, isReduced, OPEN_LINK } from "./classLink.ts";
import { createDrag } from "./createDrag.ts";
import { createKeeper } from "./createKeeper.ts";
import {
  firstChoices,
  isEdited,
  isSameWork,
  isWork,
  nameOfChoices,
  presetOf,
  readVisit,
  storyChoices,
} from "./firstChoices.ts";
import { beginHistory, record, redo, undo, type History } from "./history.ts";
import { withAside, type Visit } from "./lastVisit.ts";
import { lockedChanges, toggled } from "./locks.ts";
import { chosenAgain, chosenFrom, idOf, withOwnWords } from "./ownWords.ts";
import { MOST_REPLICATIONS } from "./until.ts";
import { usableChanges } from "./usableChanges.ts";

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
  const [history, setHistory] = createSignal<History<Choices>>(beginHistory(first.choices));
  const choices = createMemo(() => history().present);
  const drag = createDrag();
  /** Locked values that the preset chosen last has no room for. */
  const [lost, setLost] = createSignal<readonly string[]>([]);
  /** What the user had before the story, while it is told. */
  const [beforeStory, setBeforeStory] = createSignal<Choices | undefined>(first.back);
  function minding(now: Choices, next: Choices): void {
    if (next.story === undefined) setBeforeStory(undefined);
    else if (now.story === undefined) setBeforeStory(now);
  }

  /** Every change goes through here, and so into the history. */
  function update(part: Partial<Choices>): void {
    const now = choices();
    minding(now, { ...now, ...part });
    setHistory((h) =>
      record(h, { ...now, ...part }, keyOf(part, now), performance.now(), sameChoices, drag()),
    );
  }
  function walk(step: typeof undo<Choices>): void {
    setLost([]);
    const now = history();
    const next = step(now);
    if (next === now) return;
    minding(now.present, next.present);
    setHistory({ ...next, present: withLooks(next.present, now.present) });
  }

  const preset = createMemo(() => presetOf(choices().preset));
  const changes = createMemo(() => choices().changes);
  /** What sets of changes were checked with, so that they are not parsed again. */
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
  /** The scenario of some choices. */
  function scenarioOf(of: Choices): Scenario {
    const values = valuesOf(of);
    return of.own ? withOwnWords(values, of.changes, of.own) : values;
  }
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

  /**
   * Changes one value, or takes the change back if it is the preset's own. Says what would be
   * right when the scenario cannot have it.
   */
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
      checked.set(next, parsed.scenario);
      update({ changes: next });
    }
    return undefined;
  }

  /**
   * Changes several values in one step. Changes none, and says what would be right, where one is
   * locked or the scenario cannot have them.
   */
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
    checked.set(next, parsed.scenario);
    update({ changes: next });
    return undefined;
  }

  /** Takes a change back, and with it what cannot stay without it; undo brings all of it again. */
  function reset(id: string): void {
    if (!(id in changes()) || isHeld(id)) return;
    const rest = Object.fromEntries(Object.entries(changes()).filter(([other]) => other !== id));
    update({ changes: usableChanges(preset().scenario, rest).changes });
  }

  const isFixed = (id: string) => isFixedBy(choices(), id);
  /** Whether a value stays as it is: locked by the user, or fixed by the link. */
  const isHeld = (id: string) => choices().locks.includes(id) || isFixed(id);
  const refusal = (id: string) => (isFixed(id) ? p("fixed.refused") : t("lock.refused"));

  /** Takes a preset as it is, but for the values that are locked or fixed. */
  function takePreset(id: string): void {
    // Where next to nothing may be changed, another preset would be one in name alone.
    if (choices().only && id !== choices().preset) return;
    const held = CATALOGUE.flatMap((of) => (isHeld(of.id) ? [of.id] : []));
    const kept = lockedChanges(scenario(), held, presetOf(id).scenario);
    const locks = choices().locks.filter((lock) => !kept.lost.includes(lock));
    const fix = choices().fix.filter((id) => !kept.lost.includes(id));
    setLost(kept.lost);
    update({ preset: id, changes: kept.changes, own: undefined, locks, fix });
  }

  /** Takes a complete scenario, such as that of a file, in one step; with it arms and view, if said. */
  function open(next: Scenario, looks?: Partial<Pick<Choices, "arms" | "view">>): void {
    setLost([]);
    update({ ...chosenFrom(next, PRESETS), ...FREE, ...looks });
  }

  /**
   * Asks an earlier question again in one step; what was a preset with changes is one again. It is the
   * same experiment if it took no more replications than the page runs.
   */
  function recall(
    asked: Scenario,
    looks: Partial<Pick<Choices, "arms" | "seed" | "luck" | "replications" | "view">>,
  ): void {
    setLost([]);
    const { replications = choices().replications } = looks;
    update({
      ...chosenAgain(asked, PRESETS),
      ...FREE,
      ...looks,
      replications: Math.min(replications, MOST_REPLICATIONS),
      until: undefined,
    });
  }

  /** Gives the present scenario a title and a note of its own, and returns it. */
  function rename(shownTitle: string, shownNote: string): Scenario {
    const now = scenario();
    // What was shown in another language, and left so, stays what it is.
    const title = shownTitle === scenarioText(now.title) ? now.title : shownTitle;
    const note = shownNote === scenarioText(now.note) ? now.note : shownNote;
    if (title === now.title && note === now.note && !edited()) return now;
    const id = title === now.title ? now.id : idOf(title);
    update(chosenAs({ ...now, id, title, note }));
    return scenario();
  }

  /** The preset stays what it was: the values are told from it. */
  function chosenAs({ id, title, note, currency, sources }: Scenario): Partial<Choices> {
    const given = currency === preset().scenario.currency ? undefined : currency;
    return { own: { id, title, note, currency: given, sources, values: changes() } };
  }

  /** Tells a step of the story: the page as the step has it, in the looks of now. */
  function goToStory(number: number): void {
    const step = storyChoices(number);
    setLost([]);
    update({ ...withLooks(step, choices()), view: step.view, auto: step.auto });
  }

  /** Leaves the story for what the user had before it; undo leads back into it. */
  function leaveStory(): void {
    const back = beforeStory();
    setLost([]);
    if (back) update({ ...withLooks(back, choices()), view: back.view, auto: back.auto });
    else update({ story: undefined });
  }

  /** What was read of works kept aside, so that they are not read again at every change. */
  const readAsides = createMemo(() =>
    keeper.asides().map((kept) => ({ kept, choices: readVisit(kept).choices })),
  );
  /** The newest work beside the present one. */
  const aside = createMemo(() => readAsides().find((of) => !isSameWork(of.choices, choices())));

  /** Goes to the work that a link has taken the place of; the present one is kept beside it. */
  function goToAside(): void {
    const to = aside();
    if (!to) return;
    setLost([]);
    if (isWork(choices())) keeper.setAsides(withAside(keeper.asides(), visit()));
    const { hide, fix, only } = to.choices;
    update({ ...withLooks(to.choices, choices()), hide, fix, only });
  }

  function forgetAside(): void {
    const kept = aside()?.kept;
    keeper.setAsides(keeper.asides().filter((visit) => visit !== kept));
  }

  function asking(view: View, question: string | undefined): Pick<Choices, "questions"> {
    const others = Object.entries(choices().questions).filter(([name]) => name !== view);
    return { questions: Object.fromEntries(question ? [...others, [view, question]] : others) };
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
    /** What undo and redo would lead to; undefined where there is nothing. */
    before: createMemo(() => history().past.at(-1)),
    after: createMemo(() => history().future[0]),
    undo: () => walk(undo),
    redo: () => walk(redo),
    scenarioOf,
    /** Takes changes with own words in one step. */
    adopt: (part: Pick<Choices, "changes" | "own">) => update(part),
    change,
    changeTogether,
    reset,
    open,
    recall,
    rename,
    resetAll: () => takePreset(choices().preset),
    setPreset: takePreset,
    /** Locks a value, or unlocks it. */
    toggleLock: (id: string) => update({ locks: toggled(choices().locks, id) }),
    /** Whether the link fixes a value. */
    isFixed,
    unlockAll(): void {
      setLost([]);
      update({ locks: [] });
    },
    /** Values that were locked and that the preset chosen last cannot have. */
    lost,
    setArms: (arms: ArmPair) => update({ arms }),
    setSeed: (seed: number) => update({ seed }),
    setLuck: (luck: Choices["luck"]) => update({ luck }),
    setReplications: (replications: number) => update({ replications, until: undefined }),
    setUntil: (until: Choices["until"]) => update({ until }),
    setAuto: (auto: boolean) => update({ auto }),
    setView: (view: View) => update({ view }),
    /** What a view was asked; undefined for what it asks by default. */
    questionOf: (view: View) => choices().questions[view],
    /** Asks a view something; undo and redo reach it. */
    ask: (view: View, question: string | undefined) => update(asking(view, question)),
    /** Keeps where a view is looked at in its question; that is no step to undo. */
    look: (view: View, question: string | undefined) =>
      setHistory((h) => ({ ...h, present: { ...h.present, ...asking(view, question) } })),
    /** Opens a view with a question. */
    openWith(view: View, question: string): void {
      update({ questions: { ...choices().questions, [view]: question }, view });
    },
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
    /** The name of the user's other work, which a link has taken the place of. */
    aside: createMemo(() => {
      const beside = aside();
      return beside && nameOfChoices(beside.choices);
    }),
    goToAside,
    forgetAside,
    keepTrouble: keeper.trouble,
    dismissKeepTrouble: keeper.dismiss,
  };
}

/** A file, a claim or a run is taken whole: nothing holds its values. */
const FREE = { locks: [], fix: OPEN_LINK.fix, only: OPEN_LINK.only } as const;

export type ChoicesStore = ReturnType<typeof createChoices>;

/** Whether two choices ask for one and the same scenario. */
function sameScenario(a: Choices, b: Choices): boolean {
  return a.preset === b.preset && a.changes === b.changes && a.own === b.own;
}

/** What would be right; where that is about another value, with its name. */
function expectedOf({ path, expected }: Pick<Problem, "path" | "expected">, id: string): string {
  if (path === id || path.startsWith(`${id}.`) || !isParameterId(path)) return modelText(expected);
  return joinColon(labelOf(parameter(path)), modelText(expected));
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
}
