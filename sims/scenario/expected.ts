import { isParameterId, parameter, type ParameterId } from "./catalogue/catalogue.ts";
import { EVIDENCE, type Parameter } from "./catalogue/Parameter.ts";

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["", "a scenario: an object with format, id, title and the groups of parameters"],
  ["format", "the number 3"],
  ["id", "a name of at most 80 small letters, digits and hyphens"],
  ["title", "a text of 1 to 80 characters"],
  ["note", "a text of at most 4000 characters"],
  ["currency", 'a currency code of three capital letters, such as "EUR"'],
  ["sources", "an object with an entry for each parameter that has its own source"],
]);

function between([lo, hi]: readonly [number, number]): string {
  return `from ${lo} to ${hi}`;
}

function expectedOf({ id, kind, limits, unit, choices, clock }: Parameter): string {
  switch (kind) {
    case "share":
      return `a share ${between(limits)}`;
    case "rate":
      return `a yearly rate ${between(limits)} (0.06 is 6 %)`;
    case "money":
      return `an amount ${between(limits)}`;
    case "integer":
      return `a whole number ${between(limits)} (${unit})`;
    case "hour":
      return `an hour ${between(limits)}`;
    case "weekdays":
      // Somebody has to work; payments may leave on any day.
      return id.startsWith("calendar.")
        ? "one weekday at least, each once, 1 (Monday) to 7 (Sunday)"
        : "a list of different weekdays, 1 (Monday) to 7 (Sunday)";
    case "days":
      return `a list of at most 400 different days ${between(limits)}`;
    case "choice":
      return `one of ${(choices ?? []).map((choice) => JSON.stringify(choice)).join(", ")}`;
    case "distribution":
      return clock === undefined
        ? "an amount, or a distribution of amounts"
        : `a duration of 0 or more in ${unit}, or a distribution of durations`;
    case "number":
      return `a number ${between(limits)} (${unit})`;
  }
}

/** The parameter that a path names or lies in. */
export function parameterAt(path: string): ParameterId | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const id = path.slice(0, end);
    if (isParameterId(id)) return id;
  }
  return undefined;
}

/** What would be right at a path of a scenario, in words. */
export function expectedAt(path: string): string {
  const field = FIELDS.get(path);
  if (field !== undefined) return field;
  if (path.startsWith("sources.")) {
    if (path.endsWith(".evidence")) return `one of ${EVIDENCE.join(", ")}`;
    if (path.endsWith(".source")) return "a text of at most 4000 characters";
    return "an object with evidence and source";
  }
  const id = parameterAt(path);
  return id === undefined ? "an object with its parameters" : expectedOf(parameter(id));
}
