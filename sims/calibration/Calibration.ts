import { applyChanges, type Changes } from "../scenario/changes.ts";
import { europeMeasured } from "../scenario/presets/europe/europeMeasured.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import { compareFacts, type CalibrationRow } from "./compareFacts.ts";
import { bpi2012 } from "./facts/bpi2012.ts";
import { bpi2020 } from "./facts/bpi2020.ts";
import { replayBank } from "./replayBank.ts";
import { replayPayments } from "./replayPayments.ts";

/** What stays of a log: facts of two periods, and what is around the part of the model it calibrates. */
export interface LogFacts {
  readonly kind: "bank" | "payments";
  /** Periods of submission, such as "2011-10". */
  readonly fitPeriod: string;
  readonly testPeriod: string;
  readonly fit: CaseFacts;
  readonly test: CaseFacts;
  /** Values that are no values of the model's party but of those around it, from the fit period. */
  readonly around: Changes;
}

/** A log's two periods and the model fitted to the first, statistic by statistic. */
export interface Calibration extends LogFacts {
  readonly simulated: CaseFacts;
  readonly rows: readonly CalibrationRow[];
}

/** Where the luck of a simulated log comes from, and how many worlds of it. */
export interface Replay {
  readonly seed: number;
  readonly replications: number;
}

/** Worlds of 5,000 cases each: with more, no distance changes by more than 0.01. */
const REPLAY: Replay = { seed: 1, replications: 8 };

/** The logs that `europe-measured` was fitted to: of its bank, then of its paying firm. */
export const PRESET_LOGS: readonly LogFacts[] = [bpi2012, bpi2020];

/** How near the preset comes to the period that it was not fitted to, log by log; each takes seconds. */
export function* runPresetCalibrations(replay = REPLAY): Generator<Calibration, void, void> {
  for (const facts of PRESET_LOGS) yield calibrate(europeMeasured, facts, replay);
}

/** The same at once. */
export function presetCalibrations(replay = REPLAY): readonly Calibration[] {
  return [...runPresetCalibrations(replay)];
}

/**
 * Lets a scenario do the work of a log and compares.
 * @param values The fitted values of the log's party; without them the scenario's own stand.
 * @throws Error if the values are no values of a scenario.
 */
export function calibrate(
  scenario: Scenario,
  facts: LogFacts,
  replay: Replay = REPLAY,
  values: Changes = {},
): Calibration {
  const changed = applyChanges(scenario, values);
  if (!changed.ok) throw new Error(`no scenario: ${changed.problems[0]?.path ?? ""}`);
  const run = facts.kind === "bank" ? replayBank : replayPayments;
  const simulated = run(changed.scenario, facts.around, replay);
  return { ...facts, simulated, rows: compareFacts(facts.fit, facts.test, simulated) };
}
