import type { Arm } from "../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { onBase } from "../arbitraries/scenario.ts";
import { workedScenario } from "./workedExamples.ts";

/** One invoice of 100,000.00 with fraud beside it, worked by hand; the genuine one is as in the examples A and C. */
export interface FraudExample {
  readonly title: string;
  readonly arm: Arm;
  readonly scenario: Scenario;
  /** From, to, payer, payee, category, minor units: what the fraud adds to the postings. */
  readonly postings: readonly (readonly [number, number, string, string, string, number])[];
  /** Day, event and state of the fraudster. */
  readonly events: readonly (readonly [number, string, string])[];
}

type Fraud = Partial<Scenario["fraud"]>;

/** Everybody cheats in one way, nothing is found and 28 of 100 are lost unless said. */
function cheated(kind: "fictitious" | "duplicate" | "forged", adoption: number, fraud: Fraud = {}) {
  const none = { fictitious: 0, duplicate: 0, forged: 0 };
  return {
    ...workedScenario({ adoption }),
    fraud: {
      ...onBase({}).fraud,
      ...none,
      [kind]: 1,
      share: 1,
      banks: 2,
      registryCoverage: 0,
      detection: 0,
      severity: 0.28,
      ...fraud,
    },
  };
}

/** On paper the genuine invoice is financed on day 29, on the ledger on day 4.5, and paid on day 60. */
const lent = (day: number, bank: string): FraudExample["postings"] => [
  [day, day, bank, "fraudster", "principal", 10_000_000],
  [60, 60, bank, "fraudster", "fraudLoss", 2_800_000],
  [60, 60, "fraudster", bank, "principal", 10_000_000],
];

export const fraudExamples: readonly FraudExample[] = [
  {
    title: "F: without ledger, handed to a second bank that does not search",
    arm: "T",
    scenario: cheated("duplicate", 0),
    postings: lent(29, "bank2"),
    events: [
      [29, "fundsDisbursed", "reselling"],
      [29, "duplicateSubmitted", "paidOut"],
      [60, "invoicePaid", "vanished"],
    ],
  },
  {
    title: "G: without ledger, the second bank finds the first in the registry",
    arm: "T",
    scenario: cheated("duplicate", 0, { registryCoverage: 1, searchDiscipline: 1 }),
    postings: [],
    events: [
      [29, "fundsDisbursed", "reselling"],
      [29, "duplicateRejected", "refused"],
    ],
  },
  {
    title: "H: with ledger, both banks members, no registry",
    arm: "L",
    scenario: cheated("duplicate", 1),
    postings: [],
    events: [
      [4.5, "fundsDisbursed", "reselling"],
      [4.5, "duplicateRejected", "refused"],
    ],
  },
  {
    title: "I: with ledger, a fictitious invoice that nobody looks into",
    arm: "L",
    scenario: cheated("fictitious", 1),
    postings: lent(4.5, "bank1"),
    events: [
      [0, "invoiceSent", "pretending"],
      [3, "invoiceApproved", "believed"],
      [4.5, "fundsDisbursed", "paidOut"],
      [60, "invoicePaid", "vanished"],
    ],
  },
  {
    title: "J: digital without ledger, a fictitious invoice that the data give away",
    arm: "D",
    scenario: cheated("fictitious", 1, { detection: 1 }),
    postings: [],
    events: [
      [0, "invoiceSent", "pretending"],
      [3, "invoiceApproved", "exposed"],
    ],
  },
  {
    title: "K: digital without ledger, a forged confirmation passes by those who have the data",
    arm: "D",
    scenario: cheated("forged", 1, { detection: 1, severity: 1 }),
    // Approved on day 3, signed on 8, applied on 10, checked on 11, ready on 15, sitting on 21.
    postings: [
      [22, 22, "bank1", "fraudster", "principal", 10_000_000],
      [60, 60, "bank1", "fraudster", "fraudLoss", 10_000_000],
      [60, 60, "fraudster", "bank1", "principal", 10_000_000],
    ],
    events: [
      [0, "invoiceSent", "pretending"],
      [3, "invoiceApproved", "believed"],
      [22, "fundsDisbursed", "paidOut"],
      [60, "invoicePaid", "vanished"],
    ],
  },
  {
    title: "L: with ledger, the same has to be accepted as a payable, and is found out",
    arm: "L",
    scenario: cheated("forged", 1, { detection: 1, severity: 1 }),
    postings: [],
    events: [
      [0, "invoiceSent", "pretending"],
      [3, "invoiceApproved", "exposed"],
    ],
  },
];
