import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** Mean wait for something that happens every `every` days, for whoever comes at any time. */
export function cadenceWait(every: number): number {
  return every / 2;
}

const sittings = (every: number) =>
  smooth({ bank: { committeeEvery: every, committeeStart: "random" } });

export const cadenceProof: Proof = {
  id: "C4",
  kind: "closedForm",
  name: "Committee cadence",
  formula: "mean wait = B/2",
  note: "Holds in working time and for sittings at a random moment of the week; here every hour works.",
  checks: [
    vector({ what: "every 7 days", expected: 3.5, unit: "days" }, () => cadenceWait(7)),
    asked({ what: "every 7 days", expected: 3.5, unit: "days" }, () =>
      meanOf({ scenario: sittings(7), of: "stage.committee", replications: 60 }),
    ),
    asked({ what: "every 5 days", expected: cadenceWait(5), unit: "days" }, () =>
      meanOf({ scenario: sittings(5), of: "stage.committee", replications: 60 }),
    ),
  ],
};
