import * as v from "valibot";
import { amount, numberFrom, problem, unitSchema } from "./family.ts";
import type { DistributionProblem, Family } from "./family.ts";

const MOST_POINTS = 1000;

function listOf<T extends typeof amount>(item: T) {
  const expected = `a list of 2 to ${String(MOST_POINTS)} numbers`;
  return v.pipe(
    v.array(item, expected),
    v.minLength(2, expected),
    v.maxLength(MOST_POINTS, expected),
  );
}

export const empiricalSchema = v.object({
  family: v.literal("empirical"),
  /** From 0 to 1, rising. */
  probabilities: listOf(numberFrom(0, 1)),
  /** The value at each probability: linear between them; a repeated value is an atom. */
  quantiles: listOf(amount),
  unit: unitSchema,
});

export type Empirical = v.InferOutput<typeof empiricalSchema>;

function empiricalProblems(d: Empirical): DistributionProblem[] {
  const { probabilities, quantiles } = d;
  const problems: DistributionProblem[] = [];
  const at = (list: string, i: number, value: unknown, expected: string) =>
    problems.push({ path: [list, i], value, expected });

  if (quantiles.length !== probabilities.length) {
    const expected = `as many as probabilities (${String(probabilities.length)})`;
    problems.push(problem("quantiles", quantiles.length, expected));
  }
  const last = probabilities.length - 1;
  if (probabilities[0] !== 0) at("probabilities", 0, probabilities[0], "0, the first probability");
  if (probabilities[last] !== 1) {
    at("probabilities", last, probabilities[last], "1, the last probability");
  }
  for (let i = 1; i <= last; i++) {
    const before = probabilities[i - 1] ?? 0;
    const here = probabilities[i] ?? 0;
    if (here <= before)
      at("probabilities", i, here, `more than the one before (${String(before)})`);
  }
  for (let i = 1; i < quantiles.length; i++) {
    const before = quantiles[i - 1] ?? 0;
    const here = quantiles[i] ?? 0;
    if (here < before) at("quantiles", i, here, `the one before (${String(before)}) or more`);
  }
  return problems;
}

/** The value that a share `p` of cases stays below; here, because `centre` asks for it. */
export function empiricalQuantile(d: Empirical, p: number): number {
  const { probabilities, quantiles } = d;
  let i = 0;
  while (i < probabilities.length - 2 && (probabilities[i + 1] ?? 1) <= p) i++;
  const p0 = probabilities[i] ?? 0;
  const p1 = probabilities[i + 1] ?? 1;
  const q0 = quantiles[i] ?? 0;
  const q1 = quantiles[i + 1] ?? q0;
  return q0 + ((q1 - q0) * (p - p0)) / (p1 - p0);
}

/** What was observed: a table of quantiles, linear between its points. */
export const empirical: Family<Empirical> = {
  keys: ["family", "probabilities", "quantiles", "unit"],
  problems: empiricalProblems,
  mean: (d) => {
    let sum = 0;
    for (let i = 1; i < d.probabilities.length; i++) {
      const width = (d.probabilities[i] ?? 0) - (d.probabilities[i - 1] ?? 0);
      sum += (width * ((d.quantiles[i - 1] ?? 0) + (d.quantiles[i] ?? 0))) / 2;
    }
    return sum;
  },
};
