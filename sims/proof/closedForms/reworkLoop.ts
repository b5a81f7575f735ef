import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * Mean days of a file that is checked for `check` days and sent back with probability `back` each time,
 * for `correct` days: v/(1 − q) + c·q/(1 − q). With `most` checks at most, the last always passes.
 */
export function reworkLoop(
  check: number,
  correct: number,
  back: number,
  most = Number.POSITIVE_INFINITY,
): number {
  if (most === Number.POSITIVE_INFINITY) return (check + correct * back) / (1 - back);
  let days = 0;
  let arrives = 1;
  for (let pass = 1; pass <= most; pass++) {
    days += arrives * check;
    arrives *= back;
    if (pass < most) days += arrives * correct;
  }
  return days;
}

const scenario = smooth({
  bank: { incomplete: 0.25, check: constant(2) },
  sme: { correct: constant(3) },
});

/** The model lets a file pass at the latest with its fifth check. */
const MOST_CHECKS = 5;

export const reworkProof: Proof = {
  id: "C3",
  kind: "closedForm",
  name: "Rework loop",
  formula: "E[t] = v/(1 − q) + c·q/(1 − q)",
  note: "In the model a fifth check always passes; what is asked of it counts five checks at most.",
  checks: [
    vector({ what: "v 2, c 3, q 0.25", expected: 3.6667, unit: "days" }, () =>
      reworkLoop(2, 3, 0.25),
    ),
    vector({ what: "v 0.5, c 1, q 0.1", expected: 0.6667, unit: "days" }, () =>
      reworkLoop(0.5, 1, 0.1),
    ),
    vector({ what: "v 2, c 3, q 0.25, five checks at most", expected: 3.6602, unit: "days" }, () =>
      reworkLoop(2, 3, 0.25, MOST_CHECKS),
    ),
    asked(
      {
        what: "v 2, c 3, q 0.25: from application to money",
        expected: reworkLoop(2, 3, 0.25, MOST_CHECKS),
        unit: "days",
      },
      () => meanOf({ scenario, of: "leadTime", per: "financed", replications: 60 }),
    ),
    asked(
      { what: "c 3, q 0.25: in correction", expected: reworkLoop(0, 3, 0.25, 5), unit: "days" },
      () => meanOf({ scenario, of: "stage.correcting", replications: 60 }),
    ),
  ],
};
