import { machines } from "../machines/machines.ts";
import type { Settled } from "../rules/settled.ts";
import { MacroSteps } from "./MacroSteps.ts";
import { readCharts } from "./readCharts.ts";

/** A moved slider seldom asks for other programs; these are the kinds of scenario looked at lately. */
const MOST_KEPT = 32;

const charts = readCharts(machines);
const kept = new Map<string, MacroSteps>();

/**
 * The programs of a setting in an arm; those that report to a log are built apart. Programs know
 * which rules there are to ask, not how these answer, so settings that differ in numbers share them.
 */
export function programsFor(settled: Settled, reports: boolean): MacroSteps {
  const { plain, plainGuards, ...others } = settled;
  const names = [Object.keys(plain), Object.keys(plainGuards)];
  const key = JSON.stringify([others, ...names, reports]);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const built = new MacroSteps(charts, settled, reports);
  kept.set(key, built);
  return built;
}
