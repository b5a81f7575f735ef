import {
  parameter,
  valueOf,
  type Distribution,
  type MovedInput,
  type Parameter,
  type Scenario,
} from "../../../sims/index.ts";
import { formatShort } from "../../format/number.ts";

/** A value of a parameter in a few words. */
export type TextOf = (parameter: Parameter, value: unknown, currency: string) => string;

/** An end of an input's range in words: "20 %", "0.5 days"; of a duration its centre, in its own unit. */
export function endText(
  { id, lo, hi }: MovedInput,
  end: "lo" | "hi",
  scenario: Scenario,
  textOf: TextOf,
): string {
  const of = parameter(id);
  const value = end === "lo" ? lo : hi;
  if (of.kind !== "distribution") return textOf(of, value, scenario.currency);
  const { unit } = valueOf(scenario, id) as Distribution;
  return [formatShort(value, 2), unit ?? (of.clock === undefined ? "" : "days")]
    .join(" ")
    .trimEnd();
}
