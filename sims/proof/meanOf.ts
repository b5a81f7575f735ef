import type { Arm } from "../experiment/RunTable.ts";
import { runJob } from "../experiment/runJob.ts";
import { column, COLUMNS, type Column } from "../measures/columns.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { difference, ratio, standardError, type Estimator } from "../summary/ratio.ts";
import type { Answer } from "./Proof.ts";

/** The seed of every proof, fixed before any was run. */
export const PROOF_SEED = 20261123;
/** Replications of one job: tables stay small. */
const CHUNK = 50;

/** What to take of a scenario: the ratio of two columns over its worlds, of a tier from 0. */
export interface Question {
  readonly scenario: Scenario;
  readonly arm?: Arm;
  readonly of: Column;
  /** Cases unless said. */
  readonly per?: Column;
  readonly scale?: number;
  /** 200 unless said. */
  readonly replications?: number;
  readonly tier?: number;
}

/** The rows asked for last: several questions in a row are about the same worlds. */
let last:
  | {
      readonly scenario: Scenario;
      readonly arm: Arm;
      readonly replications: number;
      readonly rows: Float64Array;
    }
  | undefined;

function rowsOf(scenario: Scenario, arm: Arm, replications: number): Float64Array {
  const known = last?.scenario === scenario && last.arm === arm;
  if (last && known && last.replications === replications) return last.rows;
  const width = scenario.chain.tiers * COLUMNS.length;
  const rows = new Float64Array(replications * width);
  for (let first = 0; first < replications; first += CHUNK) {
    const here = Math.min(CHUNK, replications - first);
    const job = { scenario, seed: PROOF_SEED, arms: [arm], first, replications: here };
    rows.set(runJob(job).arms[arm]!.rows, first * width);
  }
  last = { scenario, arm, replications, rows };
  return rows;
}

/** The simulated ratio with what each world contributes to its error. */
export function estimatorOf({
  scenario,
  arm = "T",
  of,
  per = "cases",
  scale = 1,
  replications = 200,
  tier = 0,
}: Question): Estimator {
  const rows = rowsOf(scenario, arm, replications);
  const take = (name: Column) =>
    Array.from({ length: replications }, (_, r) => {
      const row = (r * scenario.chain.tiers + tier) * COLUMNS.length;
      return rows[row + column[name]]!;
    });
  const estimator = ratio(take(of), take(per), scale);
  if (estimator === undefined) throw new Error(`no ${per} to take the mean of ${of} over`);
  return estimator;
}

/** The simulated ratio with its standard error. */
export function meanOf(question: Question): Answer {
  return answerOf(estimatorOf(question));
}

/** The same, where chance has no part: the value alone. */
export function exactOf(question: Question): Answer {
  return { value: estimatorOf({ replications: 2, ...question }).value };
}

/** The ratio of one scenario less that of another, world by world under common luck. */
export function changeOf(from: Question, to: Question): Answer {
  return answerOf(difference(estimatorOf(to), estimatorOf(from)));
}

export function answerOf(estimator: Estimator): Answer {
  const error = standardError(estimator);
  return { value: estimator.value, ...(error !== undefined && { error }) };
}
