import { MODEL_VERSION } from "../../../sims/index.ts";
import type { Luck, Scenario } from "../../../sims/index.ts";
import type { SensitivityQuestion } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { GridAxis, GridRequest } from "../../sweeps/runGrid.ts";
import type { SweepRequest } from "../../sweeps/runSweep.ts";
import type { AnsweredAxis } from "../answers/designJson.ts";
import type { RecordedAxis, RecordedExperiment } from "./experiments.ts";
import { RECORD_FORMAT, type ReproductionRecord } from "./ReproductionRecord.ts";

type Range = Pick<AnsweredAxis, "from" | "to">;

/** The record of a sweep whose `sweepAnswer` has this digest. */
export function recordOfSweep(
  request: SweepRequest,
  range: Range,
  digest: string,
  address?: string,
): ReproductionRecord {
  const { scenario, id, values, sought } = request;
  const param = axisOf({ id, values }, range);
  return of(scenario, { kind: "sweep", ...designOf(request), param, sought }, digest, address);
}

/** The record of a grid whose `gridAnswer` has this digest. */
export function recordOfGrid(
  request: GridRequest,
  { x, y }: { readonly x: Range; readonly y: Range },
  digest: string,
  address?: string,
): ReproductionRecord {
  const axes = { x: axisOf(request.x, x), y: axisOf(request.y, y) };
  return of(request.scenario, { kind: "grid", ...designOf(request), ...axes }, digest, address);
}

/** The record of a question about inputs whose `sensitivityJson` has this digest. */
export function recordOfSensitivity(
  { scenario, baseRuns: replications, ...question }: SensitivityQuestion,
  digest: string,
  address?: string,
): ReproductionRecord {
  return of(scenario, { kind: "sensitivity", replications, ...question }, digest, address);
}

function of(
  scenario: Scenario,
  experiment: RecordedExperiment,
  digest: string,
  address: string | undefined,
): ReproductionRecord {
  return {
    daybook: RECORD_FORMAT,
    model: MODEL_VERSION,
    experiment,
    scenario,
    digest,
    ...(address !== undefined && { address }),
  };
}

function designOf(request: SweepRequest | GridRequest) {
  const { seed, replications, arms, measures } = request;
  const luck: Luck = request.luck;
  return { seed, replications, arms, ...(luck === "own" && { luck }), measures };
}

function axisOf({ id, values }: GridAxis, { from, to }: Range): RecordedAxis {
  return { id, from, to, values };
}
