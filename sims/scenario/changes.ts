import { CATALOGUE, isParameterId, parameter, type ParameterId } from "./catalogue/catalogue.ts";
import type { Distribution } from "../random/distributions/Distribution.ts";
import { centre, setCentre } from "./centre.ts";
import { parseScenario, type ParsedScenario } from "./parseScenario.ts";
import { own, ownAt, render, type Problem } from "./Problem.ts";
import type { Scenario, ValueSource } from "./Scenario.ts";
import { expectedKey } from "./suggestion.ts";

/** New values by parameter: a number for a distribution moves its centre and keeps its shape. */
export type Changes = Readonly<Record<string, unknown>>;

const SET_BY_HAND: ValueSource = { evidence: "assumed", source: "Set by hand." };

/** The value of a parameter in a scenario. */
export function valueOf(scenario: Scenario, id: ParameterId): unknown {
  return ownAt(scenario, id);
}

/** Where a value comes from: the scenario's own word, or the catalogue's. */
export function sourceOf(scenario: Scenario, id: ParameterId): ValueSource {
  const { evidence, source } = parameter(id);
  return Object.hasOwn(scenario.sources, id)
    ? (scenario.sources[id] ?? { evidence, source })
    : { evidence, source };
}

/** Values of parsed scenarios are equal when they are written alike: their keys have one order. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function moved(scenario: Scenario, id: ParameterId, value: unknown): unknown {
  if (parameter(id).kind !== "distribution") return value;
  if (typeof value !== "number" || !(value >= 0) || value === Infinity) return value;
  return setCentre(valueOf(scenario, id) as Distribution, value);
}

function withValue(object: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return { ...(object as object), [key]: withValue(own(object, key), rest, value) };
}

/** What a name of a value should have been; a group has its values named instead. */
function expectedId(id: string): string {
  const ids = CATALOGUE.map((p) => p.id);
  const inside = ids.filter((other) => other.startsWith(`${id}.`));
  return inside.length > 0 ? `one of ${inside.join(", ")}` : expectedKey(id, ids);
}

/**
 * The scenario with some values changed, or every problem with the changes. A changed value is
 * marked as set by hand, since the source it had no longer speaks for it. Never throws.
 */
export function applyChanges(scenario: Scenario, changes: Changes): ParsedScenario {
  const unknown: Problem[] = [];
  let next: unknown = scenario;
  const changed: ParameterId[] = [];
  for (const id of Object.keys(changes)) {
    const value = own(changes, id);
    if (!isParameterId(id)) {
      unknown.push({ path: id, value: render(value), expected: expectedId(id) });
      continue;
    }
    next = withValue(next, id.split("."), moved(scenario, id, value));
    changed.push(id);
  }
  const parsed = parseScenario(next);
  if (!parsed.ok) return { ok: false, problems: [...unknown, ...parsed.problems] };
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const sources: Record<string, ValueSource> = { ...parsed.scenario.sources };
  for (const id of changed) {
    const isNew = !same(valueOf(parsed.scenario, id), valueOf(scenario, id));
    if (isNew) sources[id] = SET_BY_HAND;
  }
  return { ok: true, scenario: { ...parsed.scenario, sources } };
}

/**
 * The values in which a scenario differs from its preset, in the order of the catalogue and as short
 * as `applyChanges` understands them. Title, note and sources are not among them.
 */
export function changesBetween(
  preset: Scenario,
  scenario: Scenario,
): Readonly<Partial<Record<ParameterId, unknown>>> {
  const changes: Partial<Record<ParameterId, unknown>> = {};
  for (const { id, kind } of CATALOGUE) {
    const before = valueOf(preset, id);
    const value = valueOf(scenario, id);
    if (same(before, value)) continue;
    changes[id] = kind === "distribution" ? shortest(before as Distribution, value) : value;
  }
  return changes;
}

function shortest(before: Distribution, value: unknown): unknown {
  const middle = centre(value as Distribution);
  return same(setCentre(before, middle), value) ? middle : value;
}
