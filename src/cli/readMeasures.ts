import { MEASURES, suggestion, type MeasureId } from "../../sims/index.ts";
import { BadInput } from "./BadInput.ts";

/** A measure with its own name. */
export type KnownMeasure = (typeof MEASURES)[number];

/** Reads `--measure`, which may be given several times and hold several each; each measure once. Throws BadInput. */
export function readMeasures(
  texts: readonly string[] | undefined,
  fallback: readonly MeasureId[],
): readonly KnownMeasure[] {
  const byId = new Map<string, KnownMeasure>(MEASURES.map((measure) => [measure.id, measure]));
  const ids = texts === undefined ? fallback : new Set(texts.flatMap((text) => text.split(",")));
  return [...ids].map((id) => {
    const measure = byId.get(id);
    if (measure) return measure;
    const near = suggestion(id, [...byId.keys()]);
    const hint =
      near === undefined
        ? `expected one of ${[...byId.keys()].join(", ")}`
        : `did you mean ${near}?`;
    throw new BadInput(`invalid --measure: ${id || '""'}; ${hint}`);
  });
}
