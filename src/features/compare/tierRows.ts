import type { Result } from "../../../sims/summary/Result.ts";
import { pair } from "../../charts/frame/pair.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import {
  differenceText,
  estimateText,
  UNITS,
  type EstimateText,
} from "../../format/estimateText.ts";

/** A line of the table of tiers: finished texts. */
export interface TierRow {
  /** From 1. */
  readonly tier: number;
  readonly time: Compared;
  readonly cost: Compared;
  readonly financed: Pick<Compared, "without" | "with"> | undefined;
  /** Share of invoices that a payable can reach on the ledger. */
  readonly reach: EstimateText | undefined;
  /** The same as adoption lets one expect it; beneath it, how it comes about: 0.6² is 36 %. */
  readonly expectedReach: EstimateText;
}

export interface Compared {
  readonly without: EstimateText;
  readonly with: EstimateText;
  readonly difference: EstimateText;
}

const POWERS = ["¹", "²", "³", "⁴"];

/** A line for each tier; none where there is one tier alone, or an arm was left out. */
export function tierRows(result: Result): readonly TierRow[] {
  const { suppliers } = result.scenario.adoption;
  return result.byTier.flatMap((findings, i) => {
    const both = pair(findings);
    if (!both) return [];
    const [base, other] = [both.base.found, both.other.found];
    const [without, withOther] = [base, other].map((of) => of.measures["financedShare"]);
    const reach = findings.arms.L?.measures["reachedShare"];
    const { scale, digits } = UNITS.share;
    return [
      {
        tier: i + 1,
        time: {
          without: estimateText(base.timeToCash, "days"),
          with: estimateText(other.timeToCash, "days"),
          difference: differenceText(both.difference.timeToCash, "days"),
        },
        cost: {
          without: estimateText(base.costPer100, "per100"),
          with: estimateText(other.costPer100, "per100"),
          difference: differenceText(both.difference.costPer100, "per100"),
        },
        financed: without &&
          withOther && {
            without: estimateText(without, "share"),
            with: estimateText(withOther, "share"),
          },
        reach: reach && estimateText(reach, "share"),
        expectedReach: {
          mean: formatNumber(scale * power(suppliers, i + 1), digits),
          interval: `${formatShort(suppliers, 3)}${POWERS[i] ?? ""}`,
        },
      },
    ];
  });
}

/** A number multiplied with itself: engines differ in `**` by the last bit. */
function power(base: number, exponent: number): number {
  return Array<number>(exponent)
    .fill(base)
    .reduce((product, factor) => product * factor, 1);
}
