import type { ParameterId } from "../../../sims/index.ts";
import type { ValueScale } from "./scales.ts";

/** What either answer needs beside itself. It may be of other arms and measures than those chosen now. */
export interface AnswerProps {
  /** The scenario's name, with "edited" if it is. */
  readonly name: string;
  readonly scale: (id: ParameterId) => ValueScale;
  /** The scenario's present value of a parameter. */
  readonly present: (id: ParameterId) => number;
  readonly onValues: (values: Readonly<Partial<Record<ParameterId, number>>>) => void;
}
