import { createMemo, type Accessor } from "solid-js";
import type { ParameterId } from "../../../sims/index.ts";
import type { ValueScale } from "./scales.ts";

/**
 * A parameter's scale, new only where what it is made of is: the parameter, its unit, and how much of a
 * value a unit shown is. A value that moves in the same unit leaves it as it is.
 */
export function createScale(
  id: Accessor<ParameterId>,
  scaleOf: (id: ParameterId) => ValueScale,
): Accessor<ValueScale> {
  return createMemo(() => ({ id: id(), ...scaleOf(id()) }), undefined, {
    equals: (a, b) => a.id === b.id && a.unit === b.unit && a.perShown === b.perShown,
  });
}
