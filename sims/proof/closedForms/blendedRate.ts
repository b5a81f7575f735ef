import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";
import { reach } from "./reach.ts";

/** Mean rate of a tier (from 1): the ledger's where its payable comes, else the tier's own. */
export function blendedRate(tier: number, accept: number, onLedger: number, own: number): number {
  const share = reach(tier, accept);
  return share * onLedger + (1 - share) * own;
}

const ON_LEDGER = 0.05;
const OWN = [0.066, 0.121, 0.219] as const;
const TERMS = 60;

const printed = (accept: number, ...values: readonly number[]): readonly Check[] =>
  values.map((expected, i) =>
    vector(
      { what: `α ${accept}, tier ${i + 1}`, expected, digits: 2, unit: "%" },
      () => 100 * blendedRate(i + 1, accept, ON_LEDGER, OWN[i] ?? NaN),
    ),
  );

/** The deepest tier of a chain keeps its invoices whole, on paper and on the ledger. */
const simulated = (tier: number): Check =>
  asked(
    {
      what: `α 0.6, tier ${tier}: discount paid, as a rate`,
      expected: 100 * blendedRate(tier, 0.6, ON_LEDGER, OWN[tier - 1] ?? NaN),
      digits: 2,
      unit: "%",
    },
    () =>
      meanOf({
        scenario: smooth({
          trade: { volume: 150, terms: constant(TERMS), dayCount: 360 },
          chain: { tiers: tier },
          bank: { rate: OWN[0] },
          tier2: { rate: OWN[1] },
          tier3: { rate: OWN[2] },
          ledger: { rate: ON_LEDGER },
          adoption: { banks: 1, suppliers: 0.6 },
        }),
        arm: "L",
        of: "sme.discount",
        per: "face",
        scale: (100 * 360) / TERMS,
        tier: tier - 1,
      }),
  );

export const blendedRateProof: Proof = {
  id: "C8",
  kind: "closedForm",
  name: "Blended rate of a tier",
  formula: "αⁿ·r_L + (1 − αⁿ)·r_n",
  note: "As printed, with every bank a member; with a share s of banks, s·αⁿ takes the place of αⁿ.",
  checks: [
    ...printed(0.6, 5.64, 9.54, 18.25),
    ...printed(0.8, 5.32, 7.56, 13.25),
    ...[1, 2, 3].map(simulated),
  ],
};
