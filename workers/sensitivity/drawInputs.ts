import {
  chosenInputs,
  inputFactors,
  inputUncertainty,
  sampleScenarios,
  type BaseSample,
  type InputMove,
  type Tornado,
} from "../../sims/index.ts";
import { differenceAt, type Points } from "./differenceAt.ts";
import { runSamples } from "./runSamples.ts";
import {
  DRAW_RUNS,
  type DrawnInputs,
  type SensitivityListeners,
  type SensitivityQuestion,
} from "./SensitivityQuestion.ts";

/** Base samples after which there is a first answer; the next comes after twice as many. */
const FIRST = 32;

/** Draws all inputs from their ranges, base sample by base sample; gives what they say now and then, and at the end. */
export async function* drawInputs(
  engine: Points,
  question: SensitivityQuestion,
  moves: readonly InputMove[],
  tornado: Tornado,
  { signal, onProgress }: SensitivityListeners,
): AsyncGenerator<{ readonly drawn: DrawnInputs; readonly ran: number }, void, void> {
  const { scenario, arms, seed, measures, points, most } = question;
  const factors = inputFactors(moves, chosenInputs(tornado, measures, most));
  const scenarios = factors.length + 2;
  const total = points * scenarios * DRAW_RUNS;
  const allAssumed = moves.every(({ evidence }) => evidence === "assumed");
  const samples = measures.map((id) => ({ id, of: [] as BaseSample[] }));
  const made = (sample: number) => sampleScenarios(scenario, moves, factors, seed, sample);
  let n = 0;
  let next = FIRST;
  for await (const sums of runSamples(
    engine,
    { arms, seed, measures, made, samples: points },
    { signal, onProgress: (done) => onProgress?.("together", done, total) },
  )) {
    n++;
    for (const { id, of } of samples) {
      const [a, b, ...mixed] = sums.map((point) => differenceAt(question, point, id));
      const rest = mixed.filter((answer) => answer !== undefined);
      if (a && b && rest.length === mixed.length) of.push({ a, b, mixed: rest });
    }
    if (n < next && n < points) continue;
    next *= 2;
    const uncertainty = Object.fromEntries(
      samples.flatMap(({ id, of }) => {
        const found = inputUncertainty(of, factors, allAssumed, seed);
        return found ? [[id, found] as const] : [];
      }),
    );
    const drawn = { factors, uncertainty, scenarios: n * scenarios };
    yield { drawn, ran: n * scenarios * DRAW_RUNS };
  }
}
