import { MEASURES } from "../../measures/measures.ts";
import { suggestion } from "../../scenario/suggestion.ts";
import type { Target } from "./Precision.ts";

/** A target, or why the text is none. */
export type ParsedTarget =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly expected: string };

/** As exactly as anybody can want it, in units or as a share; and as loosely. */
const FINEST = 1e-6;
const COARSEST = 1e6;

/**
 * Reads `timeToCash=5%` (of the difference) or `costPer100=0.01` (in the measure's unit: days, per 100
 * of face, shares and rates as fractions).
 */
export function parseTarget(text: string): ParsedTarget {
  const [id = "", value = "", ...rest] = text.split("=");
  const known = MEASURES.find((measure) => measure.id === id);
  if (!known) {
    const near = suggestion(
      id,
      MEASURES.map((measure) => measure.id),
    );
    return {
      ok: false,
      expected: near
        ? `a measure; did you mean ${near}?`
        : "a measure and how exactly, such as timeToCash=5% or costPer100=0.01",
    };
  }
  const relative = value.endsWith("%");
  const digits = relative ? value.slice(0, -1) : value;
  const within = Number(digits) / (relative ? 100 : 1);
  const isNumber = /^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(digits);
  if (rest.length > 0 || !isNumber || within < FINEST || within > COARSEST) {
    return {
      ok: false,
      expected: `${id}= and a number above 0, such as 0.5, or a share of the difference such as 5%`,
    };
  }
  return { ok: true, target: { measure: known.id, within, relative } };
}

/** The text that `parseTarget` reads as this target. */
export function writeTarget({ measure, within, relative }: Target): string {
  return `${measure}=${relative ? `${Number((within * 100).toPrecision(12))}%` : within}`;
}
