import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { applyChanges, isParameterId, PRESETS, valueOf, type Preset } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { readAddress, writeAddress, type Choices, type LinkProblem } from "./address.ts";
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
  const [choices, setChoices] = createSignal<Choices>({ ...read.choices, changes: usable.changes });
  const update = (part: Partial<Choices>): void => void setChoices({ ...choices(), ...part });

  const preset = createMemo(() => presetOf(choices().preset));
  const changes = createMemo(() => choices().changes);
  /** What the last change was checked with, so that it is not parsed again. */
  let checked: { readonly changes: Choices["changes"]; readonly scenario: Scenario } | undefined;
  const scenario = createMemo<Scenario>(() => {
    if (checked?.changes === changes()) return checked.scenario;
    if (Object.keys(changes()).length === 0) return preset().scenario;
    const parsed = applyChanges(preset().scenario, changes());
    return parsed.ok ? parsed.scenario : preset().scenario;
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): void {
    timer = undefined;
    const search = writeAddress(choices(), preset().version);
    if (search !== location.search) history.replaceState(null, "", search + location.hash);
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
      checked = { changes: next, scenario: parsed.scenario };
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
