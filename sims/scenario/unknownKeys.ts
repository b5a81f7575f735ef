import { CATALOGUE } from "./catalogue/catalogue.ts";
import { own, render, type Problem } from "./Problem.ts";
import { scenarioSchema } from "./Scenario.ts";
import { expectedKey } from "./suggestion.ts";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Valibot keeps the schemas of an object's fields in `entries`; others have none. */
function walk(schema: unknown, value: unknown, path: string, problems: Problem[]): void {
  const entries = own(schema, "entries");
  if (!isObject(entries) || !isObject(value)) return;
  const known = Object.keys(entries);
  for (const key of Object.keys(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    const child = own(entries, key);
    if (child === undefined) {
      problems.push({
        path: at,
        value: render(own(value, key)),
        expected: expectedKey(key, known),
      });
    } else {
      walk(child, own(value, key), at, problems);
    }
  }
}

const IDS: readonly string[] = CATALOGUE.map(({ id }) => id);
const KNOWN_IDS: ReadonlySet<string> = new Set(IDS);
const SOURCE_KEYS = ["evidence", "source"] as const;

function unknownSources(sources: unknown, problems: Problem[]): void {
  if (!isObject(sources)) return;
  for (const id of Object.keys(sources)) {
    const entry = own(sources, id);
    const path = `sources.${id}`;
    if (!KNOWN_IDS.has(id)) {
      problems.push({ path, value: render(entry), expected: expectedKey(id, IDS) });
    } else if (isObject(entry)) {
      for (const key of Object.keys(entry).filter((k) => k !== "evidence" && k !== "source")) {
        const expected = expectedKey(key, SOURCE_KEYS);
        problems.push({ path: `${path}.${key}`, value: render(own(entry, key)), expected });
      }
    }
  }
}

/** Every key of a file that a scenario does not have, distributions aside. */
export function unknownKeys(file: unknown): Problem[] {
  const problems: Problem[] = [];
  walk(scenarioSchema, file, "", problems);
  unknownSources(own(file, "sources"), problems);
  return problems;
}
