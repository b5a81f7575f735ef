import { parameter, type ParameterId } from "../scenario/catalogue/catalogue.ts";
import type { Changes } from "../scenario/changes.ts";
import type { ValueSource } from "../scenario/Scenario.ts";
import { valueOfFinding, type Choice, type Finding } from "./Finding.ts";

/** A finding that is put into a scenario, and as what. */
export interface Taken {
  readonly finding: Finding;
  readonly target: ParameterId;
  readonly choice: Choice;
}

/** Characters of a file's name that a source shows. */
const LONGEST_NAME = 100;
/** Longest title of a scenario, in characters. */
const LONGEST_TITLE = 80;

/** The changes that findings of a file make to a scenario, and where each says it comes from. A finding that its choice cannot tell is left out. */
export function measuredChanges(
  file: string,
  taken: readonly Taken[],
): { readonly changes: Changes; readonly sources: Readonly<Record<string, ValueSource>> } {
  const changes: Record<string, unknown> = {};
  const sources: Record<string, ValueSource> = {};
  for (const { finding, target, choice } of taken) {
    const value = valueOfFinding(finding, choice);
    if (value === undefined) continue;
    changes[target] = value;
    sources[target] = { evidence: "measured", source: sourceText(file, finding, choice, target) };
  }
  return { changes, sources };
}

/** "Measured: payments.csv, 877 rows; days late; as seen. 12 open invoices counted up to where they have come." */
function sourceText(file: string, finding: Finding, choice: Choice, target: ParameterId): string {
  const { rows, left, spread, names } = finding;
  const steps = names.from === undefined ? names.step : `${names.from} to ${names.to ?? ""}`;
  const how = !spread
    ? "counted"
    : choice === "table"
      ? "as seen"
      : `${choice} by maximum likelihood`;
  const name = printable(file).slice(0, LONGEST_NAME);
  return [
    `Measured: ${name}, ${rows} rows${steps === undefined ? "" : ` (${printable(steps).slice(0, LONGEST_NAME)})`}; ${how}.`,
    ...(spread && spread.open > 0
      ? [`${spread.open} of them still open, counted as far as they have come.`]
      : []),
    ...(left > 0 ? [`${left} more do not tell.`] : []),
    `Taken for: ${parameter(target).label}.`,
  ].join(" ");
}

/** The title of a scenario with values of a file. */
export function measuredTitle(title: string, file: string): string {
  const end = ` with ${printable(file)}`;
  if (title.endsWith(end)) return title;
  return `${title}${end}`.slice(0, LONGEST_TITLE);
}

/** One line of a text out of a file. */
function printable(text: string): string {
  return text.replace(/\p{C}+/gu, " ").trim();
}
