import pow from "@stdlib/math-base-special-pow";
import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** Chance of a default within `days`, of one that fails with `yearly` in a year: 1 − (1 − PD)^(τ/365). */
export function defaultOverTenor(yearly: number, days: number): number {
  return 1 - pow(1 - yearly, days / 365);
}

const printed = (yearly: number, expected: number) =>
  vector(
    { what: `${100 * yearly} % a year, 90 days`, expected, unit: "%" },
    () => 100 * defaultOverTenor(yearly, 90),
  );

export const defaultProof: Proof = {
  id: "C12",
  kind: "closedForm",
  name: "Default over the tenor",
  formula: "1 − (1 − PD)^(τ/365)",
  checks: [
    printed(0.005, 0.1235),
    printed(0.03, 0.7482),
    vector(
      { what: "20 % a year, 365 days", expected: 20, unit: "%" },
      () => 100 * defaultOverTenor(0.2, 365),
    ),
    asked(
      {
        what: "20 % a year, 60 days: a supplier's debts that stay unpaid",
        expected: 100 * defaultOverTenor(0.2, 60),
        unit: "%",
      },
      () =>
        meanOf({
          scenario: smooth({
            trade: { terms: constant(60) },
            chain: { tiers: 2 },
            sme: { tries: 0, defaultRate: 0.2 },
          }),
          of: "unpaid",
          scale: 100,
          replications: 150,
          tier: 1,
        }),
    ),
  ],
};
