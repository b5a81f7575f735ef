import {
  CATALOGUE,
  claimPresetById,
  presetById,
  sourceOf,
  valueOf,
  type ParameterId,
  type Preset,
  type Scenario,
} from "../../../../sims/index.ts";
import type { DataCell, DataTable } from "../DataTable.ts";

/** The preset that a scenario goes back to, by its id. */
export function presetOf({ id }: Scenario): Preset | undefined {
  return presetById(id) ?? claimPresetById(id);
}

/** A value as a number, and else as text: a word, or the JSON of a list or distribution. */
function cells(scenario: Scenario | undefined, id: ParameterId): readonly [DataCell, DataCell] {
  if (!scenario) return [null, null];
  const value = valueOf(scenario, id);
  if (typeof value === "number") return [value, null];
  return [null, typeof value === "string" ? value : JSON.stringify(value)];
}

/** Every value of the scenario, how well it is known, and what the preset has in its place. */
export function parametersTable(scenario: Scenario): DataTable {
  const preset = presetOf(scenario)?.scenario;
  const text = (id: string, description: string) => ({ id, type: "text", description }) as const;
  return {
    name: "parameters",
    title: "Every value of the scenario, with its source",
    columns: [
      text("parameter", "Name of the value, as `--set` of the command line takes it."),
      text("label", "Its plain name."),
      text("group", "What it is about."),
      { id: "value", type: "number", description: "The value, where it is one number." },
      text("value_text", "The value in any other case: a word, or JSON of a list or distribution."),
      text("unit", "Unit of the value."),
      text("evidence", "measured, proxy, published, derived or assumed."),
      text("source", "Where the value comes from."),
      { id: "preset_value", type: "number", description: "The same value in the preset." },
      text("preset_value_text", "The same in the preset, where it is no single number."),
      text("changed", "yes where it differs from the preset; empty for a scenario without one."),
    ],
    rows: CATALOGUE.map(({ id, label, group, unit }) => {
      const { evidence, source } = sourceOf(scenario, id);
      const own = cells(scenario, id);
      const before = cells(preset, id);
      const changed = own.some((value, i) => value !== before[i]) ? "yes" : "no";
      return [
        id,
        label,
        group,
        ...own,
        unit === "currency" ? scenario.currency : unit,
        evidence,
        source,
        ...before,
        preset ? changed : null,
      ];
    }),
  };
}

/** Every source, and the values that rest on it. */
export function sourcesTable(scenario: Scenario): DataTable {
  const values = new Map<string, { evidence: string; source: string; ids: string[] }>();
  for (const { id } of CATALOGUE) {
    const { evidence, source } = sourceOf(scenario, id);
    const key = JSON.stringify([evidence, source]);
    const known = values.get(key);
    if (known) known.ids.push(id);
    else values.set(key, { evidence, source, ids: [id] });
  }
  return {
    name: "sources",
    title: "Sources, and the values that rest on them",
    columns: [
      { id: "source", type: "text", description: "Where values come from." },
      {
        id: "evidence",
        type: "text",
        description: "measured, proxy, published, derived or assumed.",
      },
      { id: "values", type: "integer", description: "How many values rest on it." },
      { id: "parameters", type: "text", description: "Which, separated by spaces." },
    ],
    rows: [...values.values()].map(({ evidence, source, ids }) => [
      source,
      evidence,
      ids.length,
      ids.join(" "),
    ]),
  };
}
