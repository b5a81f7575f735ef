import { meanOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** Chance that a payable can come to tier `tier` (from 1), each hop accepting with probability `accept`. */
export function reach(tier: number, accept: number): number {
  let all = 1;
  for (let hop = 0; hop < tier; hop++) all *= accept;
  return all;
}

/** The same in shares of value, where a share `passed` of each invoice goes on. */
export function valueShare(tier: number, accept: number, passed: number): number {
  return reach(tier, accept) * reach(tier - 1, passed);
}

const printed = (accept: number, ...values: readonly number[]): readonly Check[] =>
  values.map((expected, i) =>
    vector({ what: `α ${accept}, tier ${i + 1}`, expected, digits: 3 }, () => reach(i + 1, accept)),
  );

const scenario = smooth({
  trade: { volume: 100 },
  chain: { tiers: 3 },
  adoption: { banks: 0.5, suppliers: 0.8 },
});

const simulated = [0, 1, 2].flatMap((tier): readonly Check[] => [
  asked({ what: `α 0.8, tier ${tier + 1}: reached`, expected: reach(tier + 1, 0.8) }, () =>
    meanOf({ scenario, arm: "L", of: "reached", replications: 1000, tier }),
  ),
  asked(
    {
      what: `α 0.8, s 0.5, tier ${tier + 1}: on the ledger`,
      expected: 0.5 * reach(tier + 1, 0.8),
    },
    () => meanOf({ scenario, arm: "L", of: "onLedger", replications: 1000, tier }),
  ),
]);

export const reachProof: Proof = {
  id: "C7",
  kind: "closedForm",
  name: "Reach of deeper tiers",
  formula: "tier n is reached with probability αⁿ, and finds a member bank there with s·αⁿ",
  checks: [
    ...printed(0.6, 0.6, 0.36, 0.216),
    ...printed(0.8, 0.8, 0.64, 0.512),
    ...printed(0.9, 0.9, 0.81, 0.729),
    vector({ what: "α 0.8, half passed on, tier 3: of value", expected: 0.128, digits: 3 }, () =>
      valueShare(3, 0.8, 0.5),
    ),
    ...simulated,
  ],
};
