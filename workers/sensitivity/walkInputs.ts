import {
  elementaryEffects,
  scenarioWithInputs,
  trajectory,
  type ByMeasure,
  type ElementaryEffects,
  type InputMove,
  type Scenario,
  type Walk,
} from "../../sims/index.ts";
import { differenceAt, type Points } from "./differenceAt.ts";
import { runSamples } from "./runSamples.ts";
import {
  DRAW_RUNS,
  type SensitivityListeners,
  type SensitivityQuestion,
} from "./SensitivityQuestion.ts";

/** Moves one input after another from many places, by Morris' design: `points` trajectories. */
export async function walkInputs(
  engine: Points,
  question: SensitivityQuestion,
  moves: readonly InputMove[],
  { signal, onProgress }: SensitivityListeners,
): Promise<{ readonly morris: ByMeasure<readonly ElementaryEffects[]>; readonly ran: number }> {
  const { scenario, arms, seed, measures, points } = question;
  const total = points * (moves.length + 1) * DRAW_RUNS;
  const walks = measures.map((id) => ({ id, of: [] as Walk[] }));
  let sample = 0;
  for await (const sums of runSamples(
    engine,
    { arms, seed, measures, made, samples: points },
    { signal, onProgress: (done) => onProgress?.("together", done, total) },
  )) {
    const way = trajectory(seed, sample++, moves.length);
    for (const { id, of } of walks) {
      const answers = sums
        .map((point) => differenceAt(question, point, id))
        .filter((answer) => answer !== undefined);
      if (answers.length === sums.length) of.push({ trajectory: way, answers });
    }
  }
  const morris = Object.fromEntries(
    walks.flatMap(({ id, of }) =>
      of.length < 2 ? [] : [[id, elementaryEffects(of, moves.length)] as const],
    ),
  );
  return { morris, ran: total };

  function* made(of: number): Generator<Scenario, void, void> {
    for (const u of trajectory(seed, of, moves.length).points)
      yield scenarioWithInputs(scenario, moves, u);
  }
}
