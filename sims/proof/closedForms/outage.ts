import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** Mean wait for a ledger that is up a share `availability` of the time, repairs exponential: (1 − A)·R. */
export function outageWait(availability: number, repair: number): number {
  return (1 - availability) * repair;
}

/** The same for repairs of any distribution, by its first two moments: (1 − A)·E[R²]/2E[R]. */
export function outageWaitOf(availability: number, mean: number, secondMoment: number): number {
  return ((1 - availability) * secondMoment) / (2 * mean);
}

const down = (family: "exponential" | "constant") =>
  smooth({
    trade: { volume: 100 },
    ledger: {
      availability: 0.99,
      repair: family === "constant" ? { family, value: 1 } : { family, mean: 1 },
    },
  });

const simulated = (family: "exponential" | "constant") => () =>
  meanOf({
    scenario: down(family),
    arm: "L",
    of: "stage.issue",
    scale: 24,
    replications: 3000,
  });

export const outageProof: Proof = {
  id: "C14",
  kind: "closedForm",
  name: "Outages of the ledger",
  formula: "mean wait (1 − A)·R for exponential repair; (1 − A)·E[R²]/2E[R] in general",
  note: "The short form needs exponential repair; of constant repair it is half as long.",
  checks: [
    vector({ what: "A 0.999, R 4 hours", expected: 14.4, digits: 1, unit: "seconds" }, () =>
      outageWait(0.999, 4 * 3600),
    ),
    vector({ what: "A 0.99, R 24 hours", expected: 0.24, digits: 2, unit: "hours" }, () =>
      outageWait(0.99, 24),
    ),
    vector({ what: "A 0.99, always 24 hours", expected: 0.12, digits: 2, unit: "hours" }, () =>
      outageWaitOf(0.99, 24, 24 * 24),
    ),
    asked(
      { what: "A 0.99, R 24 hours: a commit waits", expected: 0.24, unit: "hours" },
      simulated("exponential"),
    ),
    asked(
      { what: "A 0.99, always 24 hours: a commit waits", expected: 0.12, unit: "hours" },
      simulated("constant"),
    ),
  ],
};
