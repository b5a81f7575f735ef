import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { applyChanges, isParameterId, PRESETS, valueOf, type Preset } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { readAddress, writeAddress, type Choices, type LinkProblem } from "./address.ts";
import { keyOf, sameChoices, withLooks } from "./choicesHistory.ts";
import { beginHistory, record, redo, undo, type History } from "./history.ts";
import { usableChanges } from "./usableChanges.ts";

const FIRST_CHOICE = "europe-measured";
/** Milliseconds between two writings of the address, which browsers limit. */
const PAUSE = 300;

/** Presets that the page offers. */
export const offeredPresets: readonly Preset[] = PRESETS.filter((p) => !p.hidden);

function presetOf(id: string): Preset {
  const preset = PRESETS.find((p) => p.id === id) ?? PRESETS[0];
  if (!preset) throw new Error("invalid list of presets: it is empty; expected one at least");
  return preset;
}

/** What the user chose, read from the address and kept there. */
export function createChoices() {
  const first = offeredPresets.find((p) => p.id === FIRST_CHOICE) ?? offeredPresets[0];
  const read = readAddress(location.search, PRESETS, first?.id ?? "");
  const usable = usableChanges(presetOf(read.choices.preset).scenario, read.choices.changes);
  const problems: readonly LinkProblem[] = [...read.problems, ...usable.problems];
  const [history, setHistory] = createSignal<History<Choices>>(
    beginHistory({ ...read.choices, changes: usable.changes }),
  );
  const choices = createMemo(() => history().present);
  /** Every change goes through here, and so into the history. */
  function update(part: Partial<Choices>): void {
    const now = choices();
    setHistory((h) =>
      record(h, { ...now, ...part }, keyOf(part, now), performance.now(), sameChoices),
    );
  }
  function walk(step: typeof undo<Choices>): void {
    setHistory((h) => {
      const next = step(h);
      return next === h ? h : { ...next, present: withLooks(next.present, h.present) };
    });
  }

  const preset = createMemo(() => presetOf(choices().preset));
  const changes = createMemo(() => choices().changes);
  /** What sets of changes were checked with, so that they are not parsed again. */
  const checked = new WeakMap<Choices["changes"], Scenario>();
  /** The scenario of some choices. */
  function scenarioOf(of: Choices): Scenario {
    const from = presetOf(of.preset).scenario;
    if (Object.keys(of.changes).length === 0) return from;
    const known = checked.get(of.changes);
    if (known) return known;
    const parsed = applyChanges(from, of.changes);
    const made = parsed.ok ? parsed.scenario : from;
    checked.set(of.changes, made);
    return made;
  }
  const scenario = createMemo(() => scenarioOf(choices()));

  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): void {
    timer = undefined;
    const search = writeAddress(choices(), preset().version);
    if (search !== location.search) window.history.replaceState(null, "", search + location.hash);
  }
  createEffect(() => {
    choices();
    timer ??= setTimeout(write, PAUSE);
  });
  onCleanup(() => clearTimeout(timer));

  /**
   * Changes one value, or takes the change back if it is the preset's own. Says what would be
   * right when the scenario cannot have it.
   */
  function change(id: string, value: unknown): string | undefined {
    const next = { ...changes(), [id]: value };
    const parsed = applyChanges(preset().scenario, next);
    if (!parsed.ok) return parsed.problems.map((p) => p.expected).join("; ");
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

  function reset(id: string): void {
    update({ changes: Object.fromEntries(Object.entries(changes()).filter(([k]) => k !== id)) });
  }

  return {
    preset,
    changes,
    scenario,
    seed: createMemo(() => choices().seed),
    replications: createMemo(() => choices().replications),
    theme: createMemo(() => choices().theme),
    auto: createMemo(() => choices().auto),
    /** What the link asked for and could not get. */
    problems,
    choices,
    /** What undo and redo would lead to; undefined where there is nothing. */
    before: createMemo(() => history().past.at(-1)),
    after: createMemo(() => history().future[0]),
    undo: () => walk(undo),
    redo: () => walk(redo),
    scenarioOf,
    change,
    reset,
    resetAll: () => update({ changes: {} }),
    setPreset: (id: string) => update({ preset: id, changes: {} }),
    setSeed: (seed: number) => update({ seed }),
    setReplications: (replications: number) => update({ replications }),
    setAuto: (auto: boolean) => update({ auto }),
    setTheme: (theme: Choices["theme"]) => update({ theme }),
  };
}

export type ChoicesStore = ReturnType<typeof createChoices>;
