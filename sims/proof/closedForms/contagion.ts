import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * Mean days overdue of a supplier's debt where a share `waits` of suppliers pays only when paid itself,
 * its customer being late with probability `late` by 0 to `most` days, evenly, of which `cap` count.
 */
export function passedDelay(waits: number, late: number, most: number, cap: number): number {
  const capped = cap >= most ? most / 2 : cap - (cap * cap) / (2 * most);
  return waits * late * capped;
}

export const contagionProof: Proof = {
  id: "E1",
  kind: "closedForm",
  name: "Delay that is passed on",
  formula: "χ·p·E[min(delay, cap)]",
  checks: [
    vector({ what: "a third, half late by 0 to 30, cap 15", expected: 1.875, unit: "days" }, () =>
      passedDelay(1 / 3, 0.5, 30, 15),
    ),
    asked(
      { what: "a third, half late by 0 to 30, cap 15: tier 2", expected: 1.875, unit: "days" },
      () =>
        meanOf({
          scenario: smooth({
            trade: { terms: constant(60) },
            chain: { tiers: 2, contagion: 1 / 3, contagionCap: 15 },
            core: { paidLate: 0.5, lateDays: { family: "uniform", min: 0, max: 30 } },
            sme: { tries: 0 },
          }),
          of: "stage.overdue",
          replications: 60,
          tier: 1,
        }),
    ),
  ],
};
