import {
  NOISE_ERRORS,
  type MeasureId,
  type MovedInput,
  type Tornado,
} from "../../../sims/index.ts";
import type { TornadoBar } from "./tornadoLayout.ts";

/** An input as a bar: the difference of the arms at both ends of its range. */
export interface TornadoRow {
  readonly input: MovedInput;
  readonly bar: TornadoBar;
  /** Standard error of the span between both ends. */
  readonly error: number;
}

/** The inputs whose effect on a measure is told from noise, the largest span first. */
export function tornadoRows({ inputs, base }: Tornado, measure: MeasureId): readonly TornadoRow[] {
  const now = base[measure]?.mean ?? 0;
  return inputs
    .flatMap((input) => {
      const effect = input.effects[measure];
      if (!effect?.heard) return [];
      const bar = {
        low: now + effect.low.value,
        high: now + effect.high.value,
        noise: NOISE_ERRORS * effect.error,
      };
      return [{ input, bar, error: effect.error, span: Math.abs(effect.value) }];
    })
    .sort((a, b) => b.span - a.span)
    .map(({ input, bar, error }) => ({ input, bar, error }));
}
