import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** Mean age at payment of what nobody finances: terms and the mean delay over all invoices. */
export function collectionAge(terms: number, late: number, delay: number): number {
  return terms + late * delay;
}

const unfinanced = (paidLate: number) => () =>
  meanOf({
    scenario: smooth({
      trade: { terms: constant(76) },
      core: { paidLate, lateDays: { family: "uniform", min: 0, max: 130 } },
      sme: { tries: 0 },
    }),
    of: "timeToCash",
    replications: 50,
  });

export const collectionAgeProof: Proof = {
  id: "C16",
  kind: "closedForm",
  name: "Age at collection",
  formula: "with no finance: terms + E[delay]",
  checks: [
    vector({ what: "76 days, all 65 late", expected: 141, digits: 1, unit: "days" }, () =>
      collectionAge(76, 1, 65),
    ),
    vector({ what: "76 days, 47 % 65 late", expected: 106.55, digits: 2, unit: "days" }, () =>
      collectionAge(76, 0.47, 65),
    ),
    asked(
      { what: "76 days, all late by 0 to 130", expected: 141, digits: 2, unit: "days" },
      unfinanced(1),
    ),
    asked(
      { what: "76 days, 47 % late by 0 to 130", expected: 106.55, digits: 2, unit: "days" },
      unfinanced(0.47),
    ),
  ],
};
