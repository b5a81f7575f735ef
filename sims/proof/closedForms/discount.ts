import pow from "@stdlib/math-base-special-pow";
import { constant } from "../../scenario/presets/constant.ts";
import { exactOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

export interface Discounting {
  readonly face: number;
  /** Annual, simple, on 360 days. */
  readonly rate: number;
  /** Days from the money to the due date. */
  readonly days: number;
  /** Fees: an amount, and a share of face. */
  readonly fee: number;
  readonly share: number;
}

/** What a supplier gets for an invoice discounted in advance: P = F(1 − d·τ/360) − f − b·F. */
export function proceeds({ face, rate, days, fee, share }: Discounting): number {
  return face * (1 - (rate * days) / 360) - fee - share * face;
}

/** All-in cost as a simple annual rate on what was received, on 360 days. */
export function allInRate(of: Discounting): number {
  const got = proceeds(of);
  return (((of.face - got) / got) * 360) / of.days;
}

/** The same, compounded over 365 days. */
export function effectiveRate(of: Discounting): number {
  return pow(of.face / proceeds(of), 365 / of.days) - 1;
}

const PLAIN = { face: 1e6, rate: 0.06, days: 90, fee: 0, share: 0 };
const WITH_FEES = { ...PLAIN, fee: 500, share: 0.002 };
const DEAR = { ...PLAIN, rate: 0.121, share: 0.005 };
const OWN = { face: 200_000, rate: 0.08, days: 45, fee: 0, share: 0.0025 };

function vectors(what: string, of: Discounting, expected: readonly number[]): readonly Check[] {
  const [amount = NaN, simple = NaN, effective = NaN] = expected;
  return [
    vector({ what: `${what}: received`, expected: amount, digits: 0 }, () => proceeds(of)),
    vector({ what: `${what}: all-in`, expected: simple, unit: "%" }, () => 100 * allInRate(of)),
    vector(
      { what: `${what}: effective`, expected: effective, unit: "%" },
      () => 100 * effectiveRate(of),
    ),
  ];
}

function modelled(what: string, of: Discounting, expected: number): Check {
  return asked({ what: `${what}: all-in, by the books`, expected, unit: "%" }, () =>
    exactOf({
      scenario: smooth({
        trade: { face: constant(of.face), terms: constant(of.days), dayCount: 360 },
        bank: { rate: of.rate, fee: of.share },
      }),
      of: "financingCost",
      per: "fundsDays",
      scale: 36_000,
    }),
  );
}

export const discountProof: Proof = {
  id: "C1",
  kind: "closedForm",
  name: "Discount in advance",
  formula: "P = F(1 − d·τ/360) − f − b·F; all-in (F − P)/P·360/τ; effective (F/P)^(365/τ) − 1",
  checks: [
    ...vectors("6 %, 90 days", PLAIN, [985_000, 6.0914, 6.3212]),
    ...vectors("6 %, 90 days, fees 500 and 20 bp", WITH_FEES, [982_500, 7.1247, 7.4226]),
    ...vectors("12.1 %, 90 days, fee 50 bp", DEAR, [964_750, 14.6152, 15.6663]),
    ...vectors("8 %, 45 days, fee 25 bp of 200,000", OWN, [197_500, 10.1266, 10.7414]),
    modelled("6 %, 90 days", PLAIN, 6.0914),
    modelled("12.1 %, 90 days, fee 50 bp", DEAR, 14.6152),
    modelled("8 %, 45 days, fee 25 bp of 200,000", OWN, 10.1266),
  ],
};
