import * as v from "valibot";
import { parameter } from "./catalogue/catalogue.ts";
import { crossChecks } from "./crossChecks.ts";
import { expectedAt, parameterAt } from "./expected.ts";
import { render, type Problem } from "./Problem.ts";
import { scenarioSchema, type Scenario } from "./Scenario.ts";
import { unknownKeys } from "./unknownKeys.ts";
import { upgrade } from "./upgrade.ts";

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function isDistribution(path: string): boolean {
  const id = parameterAt(path);
  return id !== undefined && parameter(id).kind === "distribution";
}

/** Valibot's issues as problems; those of distributions come from elsewhere. */
function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join(".");
    if (isDistribution(path)) return [];
    const last = issue.path?.at(-1);
    const value = last === undefined ? issue.input : last.value;
    return [{ path, value: render(value), expected: expectedAt(path) }];
  });
}

/** The first problem of each value: one sentence is enough to mend it. */
function onePerPath(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/**
 * A scenario from any input, such as a parsed JSON file of this or an older format. Lists every
 * problem rather than the first; bare numbers for distributions become constants; the keys come out
 * in the order of the schema. Never throws.
 */
export function parseScenario(input: unknown): ParsedScenario {
  const upgraded = upgrade(input);
  if (!upgraded.ok) return upgraded;
  const result = v.safeParse(scenarioSchema, upgraded.value);
  const problems = onePerPath([
    ...unknownKeys(upgraded.value),
    ...schemaProblems(result.issues ?? []),
    ...crossChecks(upgraded.value),
  ]);
  if (!result.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, scenario: result.output };
}

/** A scenario as the text of a file, indented, with a line end. */
export function serialiseScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
