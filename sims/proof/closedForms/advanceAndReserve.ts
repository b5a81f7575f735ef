import pow from "@stdlib/math-base-special-pow";
import { constant } from "../../scenario/presets/constant.ts";
import { exactOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

export interface Advance {
  readonly face: number;
  /** Share of face paid at once. */
  readonly share: number;
  /** Annual, simple, on 360 days, on the advance. */
  readonly rate: number;
  /** Fee as a share of face, kept at once. */
  readonly fee: number;
  /** Days until the invoice is paid, late days with them. */
  readonly days: number;
}

/** What the supplier has at once: hF − φF. */
export function netAdvance({ face, share, fee }: Advance): number {
  return share * face - fee * face;
}

/** What the advance costs in the end: the advance and its interest, out of the invoice when it is paid. */
export function repaid({ face, share, rate, days }: Advance): number {
  return share * face * (1 + (rate * days) / 360);
}

/** Interest and fee as a simple annual rate on the net advance, on 360 days. */
export function advanceRate(of: Advance): number {
  const net = netAdvance(of);
  return ((repaid(of) - net) / net) * (360 / of.days);
}

/** The same, compounded over 365 days. */
export function effectiveAdvanceRate(of: Advance): number {
  return pow(repaid(of) / netAdvance(of), 365 / of.days) - 1;
}

const PRINTED = { face: 1e6, share: 0.8, rate: 0.08, fee: 0.008, days: 104 };
const OWN = { face: 100_000, share: 0.9, rate: 0.12, fee: 0.01, days: 60 };

/** The model's own books of such an advance, of which the last `late` days are late. */
function modelled(what: string, of: Advance, late: number, expected: number): readonly Check[] {
  const scenario = smooth({
    trade: { face: constant(of.face), terms: constant(of.days - late), dayCount: 360 },
    core: { paidLate: late > 0 ? 1 : 0, lateDays: constant(late) },
    bank: { rate: of.rate, fee: of.fee, settle: constant(0) },
    receivables: { advance: of.share, interest: "arrears" },
  });
  return [
    asked({ what: `${what}: net, by the books`, expected: netAdvance(of), digits: 0 }, () =>
      exactOf({ scenario, of: "fundsDays", scale: 1 / (100 * of.days) }),
    ),
    asked({ what: `${what}: simple, by the books`, expected, digits: 3, unit: "%" }, () =>
      exactOf({ scenario, of: "financingCost", per: "fundsDays", scale: 36_000 }),
    ),
  ];
}

export const advanceProof: Proof = {
  id: "C2",
  kind: "closedForm",
  name: "Advance and reserve",
  formula: "now hF − φF; at the end (1 − h)F − hF·r·T/360; cost on net funds, simple and effective",
  checks: [
    vector({ what: "h 0.8, 8 %, fee 0.8 %, 104 days: net", expected: 792_000, digits: 0 }, () =>
      netAdvance(PRINTED),
    ),
    vector({ what: "the same: repaid", expected: 818_488.89, digits: 2 }, () => repaid(PRINTED)),
    vector(
      { what: "the same: simple", expected: 11.577, digits: 3, unit: "%" },
      () => 100 * advanceRate(PRINTED),
    ),
    vector(
      { what: "the same: effective", expected: 12.239, digits: 3, unit: "%" },
      () => 100 * effectiveAdvanceRate(PRINTED),
    ),
    vector({ what: "h 0.9, 12 %, fee 1 %, 60 days: net", expected: 89_000, digits: 0 }, () =>
      netAdvance(OWN),
    ),
    vector({ what: "the same: repaid", expected: 91_800, digits: 2 }, () => repaid(OWN)),
    vector(
      { what: "the same: simple", expected: 18.8764, unit: "%" },
      () => 100 * advanceRate(OWN),
    ),
    ...modelled("h 0.8, 8 %, fee 0.8 %, 104 days, 14 of them late", PRINTED, 14, 11.577),
    ...modelled("h 0.9, 12 %, fee 1 %, 60 days", OWN, 0, 18.876),
  ],
};
