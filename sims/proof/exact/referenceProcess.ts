import { referenceProcess } from "../../scenario/presets/referenceProcess.ts";
import { meanOf } from "../meanOf.ts";
import { asked, type Proof } from "../Proof.ts";

/** Mean over 500,000 invoices of a program written in C for this process alone. */
const NATIVE = 25.2414;
/** Its standard error was not printed; that of as many invoices in as many worlds of ours is this large. */
const NATIVE_ERROR = 0.034;

export const referenceProof: Proof = {
  id: "P1",
  kind: "queue",
  name: "Reference process",
  formula: "one queue, one rework loop: mean time to cash of another program, written by hand in C",
  note: "The other program's mean was simulated too: its error counts as well.",
  checks: [
    asked(
      {
        what: "mean time to cash",
        expected: NATIVE,
        unit: "days",
        expectedError: NATIVE_ERROR,
      },
      () => meanOf({ scenario: referenceProcess, of: "timeToCash", replications: 1000 }),
    ),
  ],
};
