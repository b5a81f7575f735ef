import type { Axis } from "./axis.ts";
import type { Design } from "./sweepText.ts";

/** What every answer says of its design. */
export function designJson(design: Design): object {
  const { model, scenario, seed, luck, replications, arms } = design;
  return { model, scenario, seed, luck, runs: replications, arms };
}

/** A parameter and the range it went through. */
export function axisJson({ parameter: { id, label, unit, value }, from, to }: Axis): object {
  return { id, label, unit, now: value, from, to };
}
