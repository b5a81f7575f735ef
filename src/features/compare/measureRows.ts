import { isAbsent, MEASURES, type Measure } from "../../../sims/index.ts";
import type { Estimate, Result } from "../../../sims/summary/Result.ts";
import { pair, type Pair } from "../../charts/frame/pair.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { measureLabel } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import {
  differenceText,
  estimateText,
  UNITS,
  type EstimateText,
} from "../../format/estimateText.ts";
import { verdict } from "../../format/verdict.ts";

/** A line of the table of measures: finished texts, and numbers for the glyph. */
export interface MeasureRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly base: EstimateText;
  readonly other: EstimateText;
  readonly difference: EstimateText;
  /** "better", "worse", "not shown", "no change"; empty where neither way is better. */
  readonly word: string;
  /** The difference and its interval as shares of the base value; undefined where that is 0. */
  readonly relative: RelativeChange | undefined;
}

/** Shares: −0.66 is 66 % less. */
export interface RelativeChange {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** Empty where the label says it already. */
function unitOf(measure: Measure): string {
  const text = t(UNITS[measure.unit].text);
  return measureLabel(measure).includes(text) ? "" : text;
}

/** On the platform is what its suppliers and banks are, not on the ledger. */
function labelOf(measure: Measure, { base, other }: Pair): string {
  const label = measureLabel(measure);
  if (measure.id !== "onLedgerShare") return label;
  if (other.arm === "C") return t("measure.joined.platform");
  return base.arm === "C" ? t("measure.joined.both") : label;
}

/** What is nought in the digits that are shown is neither better nor worse to a reader. */
function isShown(mean: string): boolean {
  return /[1-9]/.test(mean);
}

function wordOf(difference: Estimate, better: Measure["better"]): string {
  const said = verdict(difference);
  if (said === "unclear") return t("table.unclear");
  if (said === "same") return t("table.same");
  if (better === "neither") return "";
  return said === better ? t("table.better") : t("table.worse");
}

function relativeTo(from: Estimate, difference: Estimate): RelativeChange | undefined {
  const base = Math.abs(from.mean);
  if (!(base > 0)) return undefined;
  const [lo, hi] = intervalOf(difference);
  return { mean: difference.mean / base, lo: lo / base, hi: hi / base };
}

/** Every measure that both arms and their difference have, and that there is any of, in the order of the catalogue. */
export function measureRows(result: Result): readonly MeasureRow[] {
  const both = pair(result);
  if (!both) return [];
  const compared = [both.base.found, both.other.found, both.difference];
  return MEASURES.flatMap((measure: Measure) => {
    const [base, other, difference] = compared.map((of) => estimate(of, measure.id));
    if (!base || !other || !difference) return [];
    if (isAbsent(measure, [base.mean, other.mean])) return [];
    const said = differenceText(difference, measure.unit);
    return [
      {
        id: measure.id,
        label: labelOf(measure, both),
        unit: unitOf(measure),
        base: estimateText(base, measure.unit),
        other: estimateText(other, measure.unit),
        difference: said,
        word: isShown(said.mean) ? wordOf(difference, measure.better) : "",
        relative: relativeTo(base, difference),
      },
    ];
  });
}

interface Measured {
  readonly timeToCash: Estimate;
  readonly costPer100: Estimate;
  readonly measures: Readonly<Record<string, Estimate>>;
}

function estimate(of: Measured, id: string): Estimate | undefined {
  if (id === "timeToCash" || id === "costPer100") return of[id];
  return of.measures[id];
}
