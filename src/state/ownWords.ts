import {
  applyChanges,
  CATALOGUE,
  changesBetween,
  parseScenario,
  type Preset,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

type Changes = Readonly<Record<string, unknown>>;

/** What a scenario of the user's own says beside its values. What is undefined is the preset's. */
export interface OwnWords {
  readonly id: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly currency: string | undefined;
  /** Where the values come from; a link has no room for them. */
  readonly sources: Scenario["sources"] | undefined;
  /** The changes that bear this title: with any others it is "edited". */
  readonly values: Changes;
}

/** Longest title and note of a scenario, in characters. */
export const LONGEST_TITLE = 80;
export const LONGEST_NOTE = 4000;

/** An id made of a title: small letters, digits and hyphens. */
export function idOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_TITLE)
    .replace(/^-+|-+$/g, "");
  return id || "scenario";
}

/** Whether two values say the same, in whatever order: records of files have their keys sorted. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two sets of changes give the same values. */
export function sameChanges(a: Changes, b: Changes): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => same(a[id], b[id]));
}

/** Own sources speak for the values they came with, and for no others. */
function sourcesOf(
  scenario: Scenario,
  changes: Changes,
  values: Changes,
  own: Scenario["sources"],
): Scenario["sources"] {
  const kept = CATALOGUE.flatMap(({ id }) => {
    const source = same(changes[id], values[id]) ? own[id] : scenario.sources[id];
    return source === undefined ? [] : [[id, source] as const];
  });
  return Object.fromEntries(kept);
}

/** A preset with its changes, and the words of the user's own in place of the preset's. */
export function withOwnWords(scenario: Scenario, changes: Changes, own: OwnWords): Scenario {
  return {
    ...scenario,
    id: own.id,
    title: own.title,
    note: own.note ?? scenario.note,
    currency: own.currency ?? scenario.currency,
    sources: own.sources ? sourcesOf(scenario, changes, own.values, own.sources) : scenario.sources,
  };
}

/** A scenario as it is chosen on the page. */
export interface Chosen {
  readonly preset: string;
  readonly changes: Changes;
  readonly own: OwnWords | undefined;
}

/** The preset that a scenario is told from: its namesake, or else the one it differs least from. */
function nearest(scenario: Scenario, presets: readonly Preset[]): Preset | undefined {
  const namesake = presets.find(({ id }) => id === scenario.id);
  if (namesake) return namesake;
  const distance = (preset: Preset) =>
    Object.keys(changesBetween(preset.scenario, scenario)).length;
  return presets
    .filter(({ hidden }) => !hidden)
    .map((preset) => ({ preset, far: distance(preset) }))
    .sort((a, b) => a.far - b.far)[0]?.preset;
}

/** A complete scenario as a preset, changes and own words, from which it comes back exactly. */
export function chosenFrom(scenario: Scenario, presets: readonly Preset[]): Chosen {
  const preset = nearest(scenario, presets);
  if (!preset) throw new Error("invalid list of presets: it is empty; expected one at least");
  const changes = changesBetween(preset.scenario, scenario);
  const { id, title, note, currency, sources } = scenario;
  const base = preset.scenario;
  const words = { id, title, note, currency, sources };
  const baseWords = {
    id: base.id,
    title: base.title,
    note: base.note,
    currency: base.currency,
    sources: base.sources,
  };
  const isPreset = Object.keys(changes).length === 0 && same(words, baseWords);
  const own: OwnWords = {
    ...words,
    currency: currency === base.currency ? undefined : currency,
    values: changes,
  };
  return { preset: preset.id, changes, own: isPreset ? undefined : own };
}

/**
 * A scenario that was asked about before. If it is no more than a preset with changes, that is what it
 * becomes again; any other keeps its own words, as in `chosenFrom`.
 */
export function chosenAgain(scenario: Scenario, presets: readonly Preset[]): Chosen {
  const chosen = chosenFrom(scenario, presets);
  const preset = presets.find(({ id }) => id === chosen.preset);
  const made = preset && applyChanges(preset.scenario, chosen.changes);
  return made?.ok && same(made.scenario, scenario) ? { ...chosen, own: undefined } : chosen;
}

/** Own words out of anything, such as what a browser has kept; undefined if they cannot be used. */
export function readOwnWords(value: unknown, preset: Scenario): OwnWords | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, title, note, currency, sources, values } = value as Readonly<Record<string, unknown>>;
  if (typeof values !== "object" || values === null || Array.isArray(values)) return undefined;
  const parsed = parseScenario({
    ...preset,
    id,
    title,
    note: note ?? preset.note,
    currency: currency ?? preset.currency,
    sources: sources ?? preset.sources,
  });
  if (!parsed.ok) return undefined;
  return {
    id: parsed.scenario.id,
    title: parsed.scenario.title,
    note: note === undefined ? undefined : parsed.scenario.note,
    currency: currency === undefined ? undefined : parsed.scenario.currency,
    sources: sources === undefined ? undefined : parsed.scenario.sources,
    values: values as Changes,
  };
}
