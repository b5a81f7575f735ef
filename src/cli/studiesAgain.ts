import { digestOf, sampleLog, sweepable } from "../../sims/index.ts";
import type { Luck, Scenario } from "../../sims/index.ts";
import { digestOfLog, tooManyEvents } from "../export/log/eventLogFile.ts";
import type { ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { askSensitivity } from "../../workers/sensitivity/askSensitivity.ts";
import { sensitivityJson } from "../export/answers/sensitivityJson.ts";
import { gridAnswer, sweepAnswer } from "../export/answers/sweepAnswer.ts";
import type {
  GridExperiment,
  LoggedExperiment,
  RecordedAxis,
  SensitivityExperiment,
  SweptExperiment,
} from "../export/record/experiments.ts";
import { runGrid } from "../sweeps/runGrid.ts";
import { runSweep } from "../sweeps/runSweep.ts";
import { BadInput } from "./BadInput.ts";

/** A study of a record, run again: its answer as the command of its name prints it, without the record. */
export async function studyAgain(
  engine: ExperimentEngine,
  scenario: Scenario,
  experiment: SweptExperiment | GridExperiment | SensitivityExperiment,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly digest: string }> {
  if (experiment.kind === "sensitivity") {
    const { seed, arms, measures, method, runs, points, most, replications } = experiment;
    const asked = { seed, arms, measures, method, runs, points, most };
    const question = { ...asked, scenario, baseRuns: replications };
    const onPart = (_: string, done: number, total: number) => onProgress(done, total);
    return sensitivityJson(
      question,
      await askSensitivity(engine, question, { onProgress: onPart }),
    );
  }
  const { seed, replications, arms, measures } = experiment;
  const luck: Luck = experiment.luck ?? "common";
  const design = { scenario, seed, replications, arms, measures, luck };
  if (experiment.kind === "sweep") {
    const { param, sought } = experiment;
    const axis = axisAgain(scenario, param);
    const { id, whole } = axis.parameter;
    const request = { ...design, id, whole, values: param.values, sought };
    const found = sweepAnswer(request, axis, await runSweep(engine, request, { onProgress }));
    return { ...found, digest: digestOf(found) };
  }
  const { x, y } = experiment;
  const axes = { x: axisAgain(scenario, x), y: axisAgain(scenario, y) };
  const request = { ...design, x, y };
  const found = gridAnswer(request, axes, await runGrid(engine, request, { onProgress }));
  return { ...found, digest: digestOf(found) };
}

/** The digest of a log of a record, run again. Throws BadInput where it has more events than a log may have. */
export function logAgain(scenario: Scenario, experiment: LoggedExperiment): string {
  const { seed, arm, first, last, every } = experiment;
  const request = { scenario, seed, arm, first, last, every, runtime: "kernel" } as const;
  const log = sampleLog(request);
  if (log.ok) return digestOfLog(log.cases);
  throw new BadInput(tooManyEvents(request, log.upTo));
}

/** Throws BadInput where the scenario has no number there. */
function axisAgain(scenario: Scenario, { id, from, to }: RecordedAxis) {
  const parameter = sweepable(scenario, id);
  if (parameter) return { parameter, from, to };
  throw new BadInput(
    `the reproduction record moves ${id}, which is no number in its scenario; expected one that is`,
  );
}
