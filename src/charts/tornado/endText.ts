import {
  parameter,
  valueOf,
  type Distribution,
  type MovedInput,
  type Parameter,
  type Scenario,
} from "../../../sims/index.ts";
import { formatShort } from "../../format/number.ts";
import { withoutUnit } from "../../format/withoutUnit.ts";
import { withUnit } from "../../i18n/joins.ts";
import { mt } from "../../i18n/matters.ts";

/** A value of a parameter in a few words. */
export type TextOf = (parameter: Parameter, value: unknown, currency: string) => string;

/** The range of an input in words: "20 to 95 %", "0.5 to 3 days"; of a duration its centre, in its own unit. */
export function rangeText({ id, lo, hi }: MovedInput, scenario: Scenario, textOf: TextOf): string {
  const of = parameter(id);
  const text = (value: number): string => {
    if (of.kind !== "distribution") return textOf(of, value, scenario.currency);
    const { unit } = valueOf(scenario, id) as Distribution;
    const words = unit ?? (of.clock === undefined ? scenario.currency : "days");
    return withUnit(formatShort(value, 2), words);
  };
  return mt("tornado.range", { lo: withoutUnit(text(lo), text(hi)), hi: text(hi) });
}
