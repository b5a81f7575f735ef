import { PARTIES, type Arm, type Party } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import type { Found, Pair } from "../../charts/frame/pair.ts";
import { digitsFor, formatNumber, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { joinList } from "../../i18n/joins.ts";
import { partyInText, pt } from "../../i18n/parties.ts";
import { t } from "../../i18n/t.ts";

/** Others than suppliers that the headline names at most. */
const MOST_NAMED = 2;

export interface PartiesHeadline {
  readonly text: string;
  readonly intervals: string;
  /** Why the cost in Compare differs from the suppliers' here; empty where the figures shown agree. */
  readonly inCompare: string;
}

/**
 * Who gains, in one sentence that keeps real cost apart from what others pay: what suppliers save is
 * real cost saved and what others pay more, to the last digit.
 */
export function partiesHeadline({ base, other, difference }: Pair): PartiesHeadline {
  const { parties } = difference;
  const { suppliers } = parties;
  const real = negated(parties.resources);
  const digits = Math.max(2, digitsFor(suppliers.mean, 2));
  const n = (x: number) => formatNumber(Math.abs(x), digits);
  const signed = (x: number) => formatSigned(x, digits);
  const others = PARTIES.filter((party) => party !== "suppliers" && party !== "resources");
  const list = listOf(others, parties, signed);
  const range = (estimate: Estimate) => {
    const [lo, hi] = intervalOf(estimate).map((x) => formatSigned(x, digits + 1));
    return t("table.range", { lo: lo ?? "", hi: hi ?? "" });
  };
  const intervals = pt("interval", { suppliers: range(suppliers), real: range(real) });
  if (PARTIES.every((party) => parties[party].mean === 0)) {
    return { text: pt("headline.same"), intervals: "", inCompare: "" };
  }
  const [lo, hi] = intervalOf(suppliers);
  const values = { g: n(suppliers.mean), real: n(real.mean), list };
  /** What others pay more, all together. */
  const moved = real.mean - suppliers.mean;
  const text =
    lo > 0
      ? pt(real.mean < 0 ? "headline.loss.falls" : "headline.loss.rises", values)
      : hi < 0
        ? pt(
            isUnclear(real)
              ? "headline.gain.transfer"
              : real.mean >= 0
                ? "headline.gain.moved"
                : moved >= 0
                  ? "headline.gain.real"
                  : "headline.gain.shared",
            { ...values, moved: n(moved) },
          )
        : pt("headline.unclear", {
            g: signed(suppliers.mean),
            real: signed(real.mean),
            list,
          });
  const uncovered = signed(uncoveredIn(other) - uncoveredIn(base));
  const inCompare = /[1-9]/.test(uncovered)
    ? pt("headline.inCompare", {
        cost: signed(difference.costPer100.mean),
        uncovered,
      })
    : "";
  return { text, intervals, inCompare };
}

/** What the operator's fees do not cover, per 100 of invoice. */
function uncoveredIn({ found }: Found<Arm>): number {
  return found.costs["uncovered"] ?? 0;
}

function listOf(
  others: readonly Party[],
  parties: Readonly<Record<Party, Estimate>>,
  signed: (x: number) => string,
): string {
  const named = [...others]
    .filter((party) => /[1-9]/.test(signed(parties[party].mean)))
    .sort((a, b) => Math.abs(parties[b].mean) - Math.abs(parties[a].mean))
    .slice(0, MOST_NAMED)
    .map((party) =>
      pt("headline.party", {
        name: partyInText(party),
        d: signed(parties[party].mean),
      }),
    );
  return named.length > 0 ? joinList(named) : pt("headline.none");
}

/** Whether the interval leaves the sign open. */
function isUnclear(estimate: Estimate): boolean {
  const [lo, hi] = intervalOf(estimate);
  return lo <= 0 && hi >= 0;
}

/** What is used up, as the cost that it is to those who pay for it. */
export function negated({ mean, ci95 }: Estimate): Estimate {
  return { mean: -mean, ...(ci95 && { ci95: [-ci95[1], -ci95[0]] as const }) };
}
