import { inWords } from "../format/inWords.ts";
import type { Group, Measure, Parameter } from "../../sims/index.ts";
import { simsWords } from "./language.ts";
import { plainText } from "./plainText.ts";

/** What a parameter is called, in the language spoken now. */
export function labelOf({ id, label }: Pick<Parameter, "id" | "label">): string {
  return simsWords()?.parameters[id]?.[0] ?? label;
}

/** What a parameter is, in one sentence. */
export function helpOf({ id, help }: Pick<Parameter, "id" | "help">): string {
  return simsWords()?.parameters[id]?.[1] ?? help;
}

/** A plain unit. */
export function unitWords(unit: string): string {
  return simsWords()?.units[unit] ?? unit;
}

export function groupName(group: Group): string {
  return simsWords()?.groups[group] ?? group;
}

/** What a parameter may be that is one of several. */
export function choiceWords(choice: string | number): string {
  return simsWords()?.choices[choice] ?? String(choice);
}

/** What a measure is called. */
export function measureLabel({ id, label }: Pick<Measure, "id" | "label">): string {
  return simsWords()?.measures[id]?.[0] ?? label;
}

/** How to read a measure, in one sentence. */
export function measureExplained({ id, explanation }: Pick<Measure, "id" | "explanation">): string {
  return simsWords()?.measures[id]?.[1] ?? explanation;
}

/** A state, delay, guard or message of the statecharts: "awaitingApproval" is "awaiting approval". */
export function nameInWords(name: string): string {
  return simsWords()?.names[name] ?? inWords(name);
}

/**
 * Title, note or source of a scenario. Words of the user's own stay as they are: only what a preset, or
 * Daybook for a value out of a file, says is said in the language spoken now.
 */
export function scenarioText(text: string): string {
  return simsWords()?.ofPresets(text) ?? plainText(text);
}

/** Any other sentence of the model: of states, claims, proofs, problems, failures. */
export function modelText(text: string): string {
  return simsWords()?.text(text) ?? text;
}
