import pow from "@stdlib/math-base-special-pow";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth, type Values } from "../smooth.ts";

/** Share financed within `most` tries of banks that refuse `refused`, independently: 1 − ρᴷ. */
export function fundedWithin(most: number, refused: number): number {
  return 1 - pow(refused, most);
}

/** Mean number of tries, if nobody gives up: 1/(1 − ρ). */
export function meanTries(refused: number): number {
  return 1 / (1 - refused);
}

const printed = (refused: number, funded: number, tries: number): readonly Check[] => [
  vector({ what: `ρ ${refused}, three tries: financed`, expected: funded, digits: 3 }, () =>
    fundedWithin(3, refused),
  ),
  vector({ what: `ρ ${refused}: tries without end`, expected: tries, digits: 3 }, () =>
    meanTries(refused),
  ),
];

const three = (bank: Values["bank"]) => smooth({ bank: { ...bank }, sme: { tries: 3 } });
const alone = three({ decline: 0.41 });
const alike = three({ decline: 0.41, creditCorrelation: 0.5 });
const replications = 60;

export const triesProof: Proof = {
  id: "C13",
  kind: "closedForm",
  name: "Several banks, one after the other",
  formula: "financed 1 − ρᴷ; tries 1/(1 − ρ)",
  note: "Holds where banks judge independently; half by a common factor, 0.825 in place of 0.931.",
  checks: [
    ...printed(0.41, 0.931, 1.695),
    ...printed(0.56, 0.824, 2.273),
    ...printed(0.8, 0.488, 5),
    asked({ what: "ρ 0.41, three tries: financed", expected: fundedWithin(3, 0.41) }, () =>
      meanOf({ scenario: alone, of: "financed", replications }),
    ),
    asked({ what: "ρ 0.41, three tries: decisions", expected: 1 + 0.41 + 0.41 * 0.41 }, () =>
      meanOf({ scenario: alone, of: "decided", replications }),
    ),
    asked({ what: "ρ 0.41, half by a common factor: financed", expected: 0.825, digits: 3 }, () =>
      meanOf({ scenario: alike, of: "financed", replications }),
    ),
  ],
};
