import { MEASURES, type MeasureId } from "../../../sims/index.ts";

/** Base samples that one can ask for. */
export const SAMPLES = [64, 128, 256, 512] as const;
const DEFAULT_SAMPLES = 128;
const DEFAULT_SECOND: MeasureId = "costPer100";

/** What the view asks beside what the scenario says: how finely, and of what beside time to cash. */
export interface MattersQuestion {
  readonly samples: (typeof SAMPLES)[number];
  readonly second: MeasureId;
}

export const USUAL: MattersQuestion = { samples: DEFAULT_SAMPLES, second: DEFAULT_SECOND };

/** Measures that can stand beside time to cash: those that every scenario has. */
export const SECONDS = MEASURES.filter(
  (measure) => measure.id !== "timeToCash" && !("optional" in measure),
);

/** A question as the address holds it: "256" or "256:realCostPer100"; undefined for the usual one. */
export function writeQuestion({ samples, second }: MattersQuestion): string | undefined {
  if (second !== DEFAULT_SECOND) return `${samples}:${second}`;
  return samples === DEFAULT_SAMPLES ? undefined : String(samples);
}

/** Reads such a text; undefined where it is no question. */
export function readQuestion(text: string | undefined): MattersQuestion | undefined {
  if (text === undefined) return USUAL;
  const [count, measure = DEFAULT_SECOND, ...rest] = text.split(":");
  const samples = SAMPLES.find((n) => String(n) === count);
  const second = SECONDS.find(({ id }) => id === measure)?.id;
  return samples && second && rest.length === 0 ? { samples, second } : undefined;
}
