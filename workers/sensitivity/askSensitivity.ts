import {
  eachInputMove,
  noValue,
  pointDifference,
  tornadoOf,
  tornadoScenarios,
  type ByMeasure,
  type Estimate,
  type InputMove,
  type MeasureId,
  type Tornado,
} from "../../sims/index.ts";
import { breathing } from "./breathing.ts";
import { differenceAt, type Points } from "./differenceAt.ts";
import { drawInputs } from "./drawInputs.ts";
import type {
  SensitivityAnswer,
  SensitivityListeners,
  SensitivityQuestion,
} from "./SensitivityQuestion.ts";
import { walkInputs } from "./walkInputs.ts";

/**
 * Finds what the difference of two arms depends on, on all workers of an engine; any number of them
 * gives the same numbers. Rejects with an AbortError once cancelled, and with an Error that begins with
 * "No invoice" where a measure has no value.
 */
export async function askSensitivity(
  engine: Points,
  question: SensitivityQuestion,
  listeners: SensitivityListeners = {},
): Promise<SensitivityAnswer> {
  const { method, baseRuns, runs } = question;
  const each = eachInputMove(question.scenario, question.arms);
  const moves = (await breathing(each, listeners.signal)).filter((move) => move !== undefined);
  let answer: SensitivityAnswer = {
    base: await baseOf(engine, question, listeners),
    moves,
    replications: baseRuns,
  };
  const tell = (more: Partial<SensitivityAnswer>, ran: number): void => {
    answer = { ...answer, ...more, replications: ran };
    listeners.onAnswer?.(answer);
  };
  if (moves.length === 0) return answer;
  if (method === "morris") {
    const { morris, ran } = await walkInputs(engine, question, moves, listeners);
    tell({ morris }, baseRuns + ran);
    return answer;
  }
  const tornado = await moveEach(engine, question, moves, listeners);
  const before = baseRuns + tornado.experiments * runs;
  tell({ tornado }, before);
  if (method === "tornado") return answer;
  for await (const { drawn, ran } of drawInputs(engine, question, moves, tornado, listeners)) {
    tell({ drawn }, before + ran);
  }
  return answer;
}

async function baseOf(
  engine: Points,
  { scenario, arms, seed, measures, baseRuns }: SensitivityQuestion,
  { signal }: SensitivityListeners,
): Promise<ByMeasure<Estimate>> {
  const design = { arms, seed, measures, replications: baseRuns };
  const [sums] = await engine.points([{ scenario }], design, { signal });
  return Object.fromEntries(
    measures.map((id) => {
      const found = sums && pointDifference(sums, arms[1], arms[0], id);
      // Known before the long part.
      if (!found) throw new Error(noValue(id));
      return [id, found] as const;
    }),
  );
}

async function moveEach(
  engine: Points,
  question: SensitivityQuestion,
  moves: readonly InputMove[],
  { signal, onProgress }: SensitivityListeners,
): Promise<Tornado> {
  const { scenario, arms, seed, measures, runs } = question;
  const points = tornadoScenarios(scenario, moves).map((each) => ({ scenario: each }));
  const total = points.length * runs;
  const sums = await engine.points(
    points,
    { arms, seed, measures, replications: runs },
    { signal, onProgress: (done) => onProgress?.("alone", done, total) },
  );
  const answerOf = (point: number, id: MeasureId) => differenceAt(question, sums[point], id);
  return tornadoOf(moves, measures, answerOf, { replications: runs, seed });
}
