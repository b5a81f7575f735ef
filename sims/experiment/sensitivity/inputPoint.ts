import { parameter } from "../../scenario/catalogue/catalogue.ts";
import { applyChanges, type Changes } from "../../scenario/changes.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import type { InputMove } from "../inputMoves.ts";

/**
 * The value of an input at place `u` of its range, from 0 to 1: even over the range, and over the
 * whole numbers in it where only those will do. That all values in a range are as likely is assumed.
 */
export function inputAt({ id, lo, hi }: InputMove, u: number): number {
  const place = Math.min(1, Math.max(0, u));
  if (parameter(id).kind !== "integer") return lo + place * (hi - lo);
  return Math.min(hi, lo + Math.floor(place * (hi - lo + 1)));
}

/**
 * The scenario with all inputs moved to a place in the unit cube. Where values forbid each other, the
 * later one in the catalogue stays as it was.
 */
export function scenarioWithInputs(
  scenario: Scenario,
  moves: readonly InputMove[],
  u: ArrayLike<number>,
): Scenario {
  const values = moves.map((move, i) => [move.id, inputAt(move, u[i] ?? 0.5)] as const);
  const all = applyChanges(scenario, Object.fromEntries(values));
  if (all.ok) return all.scenario;
  let changes: Changes = {};
  let found = scenario;
  for (const [id, value] of values) {
    const more = { ...changes, [id]: value };
    const next = applyChanges(scenario, more);
    if (!next.ok) continue;
    changes = more;
    found = next.scenario;
  }
  return found;
}
