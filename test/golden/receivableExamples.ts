import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { days, workedScenario, type WorkedExample } from "./workedExamples.ts";

type Receivables = Partial<Scenario["receivables"]>;
type Row = WorkedExample["tiers"][number]["postings"][number];

/** Example A of the golden ones, with other terms; the bank books for two days. */
function paper(
  receivables: Receivables,
  { lateDays, settle = 0 }: { readonly lateDays?: number; readonly settle?: number } = {},
): Scenario {
  const late = lateDays === undefined ? {} : { paidLate: 1, lateDays };
  return withReceivables(workedScenario(late), receivables, settle);
}

function withReceivables(base: Scenario, receivables: Receivables, settle: number): Scenario {
  return {
    ...base,
    bank: { ...base.bank, settle: days(settle) },
    receivables: { ...base.receivables, ...receivables },
  };
}

/** Money on day 29, as in example A: approval 10, confirm 5, prepare 2, check 1, verify 4, sitting 6, disburse 1. */
const UNTIL_CASH = {
  approval: 10,
  confirm: 5,
  prepare: 2,
  checking: 1,
  verify: 4,
  committee: 6,
  disburse: 1,
};

/** What it costs until the money, with the bank's fee. */
const BEFORE_CASH: readonly Row[] = [
  [0, 29, "sme1", "market", "timeValue", 24_167],
  [0, 29, "sme1", "resources", "waiting", 120_833],
  [15, 15, "sme1", "resources", "labour", 40_000],
  [17, 17, "bank1", "resources", "bankOpex", 30_000],
  [29, 29, "sme1", "bank1", "serviceFee", 50_000],
];

/** 80,000 at 9 % for the 31 days to the due date: 620.00. */
const DISCOUNTED_80: readonly Row[] = [
  [29, 29, "bank1", "sme1", "principal", 8_000_000],
  [29, 60, "sme1", "bank1", "discount", 62_000],
];

const DISCOUNTED_100: readonly Row[] = [
  [29, 29, "bank1", "sme1", "principal", 10_000_000],
  [29, 60, "sme1", "bank1", "discount", 77_500],
];

const PAID_TO_BANK: Row = [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000];

/** Invoices with advance, recourse, credit, a payment gone astray and write-off, worked by hand. */
export const receivableExamples: readonly WorkedExample[] = [
  {
    title: "F: advance of 80, the reserve released two days after payment",
    arm: "T",
    scenario: paper({ advance: 0.8 }, { settle: 2 }),
    uncovered: 0,
    tiers: [
      {
        // 0.8 × 29 + 0.2 × 62; the reserve waits 33 days at 18 %.
        timeToCash: 35.6,
        cost: 330_000,
        stages: { ...UNTIL_CASH, reserve: 6.6 },
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_80,
          [29, 60, "bank1", "market", "funding", 20_667],
          PAID_TO_BANK,
          [62, 62, "bank1", "sme1", "principal", 2_000_000],
          [29, 62, "sme1", "market", "timeValue", 5_500],
          [29, 62, "sme1", "resources", "waiting", 27_500],
        ],
      },
    ],
  },
  {
    title: "G: the same with interest in arrears, paid 8 days late",
    arm: "T",
    scenario: paper({ advance: 0.8, interest: "arrears" }, { lateDays: 8, settle: 2 }),
    uncovered: 0,
    tiers: [
      {
        // 80,000 at 9 % for 39 days: 780.00; the reserve waits 41 days.
        timeToCash: 37.2,
        cost: 354_000,
        stages: { ...UNTIL_CASH, reserve: 8.2 },
        postings: [
          ...BEFORE_CASH,
          [29, 29, "bank1", "sme1", "principal", 8_000_000],
          [29, 68, "sme1", "bank1", "discount", 78_000],
          [29, 68, "bank1", "market", "funding", 26_000],
          [68, 68, "coreEnterprise", "bank1", "principal", 10_000_000],
          [70, 70, "bank1", "sme1", "principal", 2_000_000],
          [29, 70, "sme1", "market", "timeValue", 6_833],
          [29, 70, "sme1", "resources", "waiting", 34_167],
        ],
      },
    ],
  },
  {
    title: "H: goods returned whole; the supplier gives back reserve and advance",
    arm: "T",
    scenario: paper({ advance: 0.8, disputed: 1, credited: 1, excess: "supplier" }),
    uncovered: 0,
    tiers: [
      {
        // Nothing will come but the advance, so all of the weight comes with it.
        timeToCash: 29,
        cost: 328_000,
        stages: UNTIL_CASH,
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_80,
          [29, 60, "bank1", "market", "funding", 20_667],
          PAID_TO_BANK,
          [60, 60, "bank1", "coreEnterprise", "dilution", 10_000_000],
          [60, 60, "sme1", "bank1", "dilution", 8_000_000],
          [60, 60, "bank1", "sme1", "principal", 2_000_000],
          [60, 60, "sme1", "bank1", "dilution", 2_000_000],
          [29, 60, "sme1", "market", "timeValue", 5_167],
          [29, 60, "sme1", "resources", "waiting", 25_833],
        ],
      },
    ],
  },
  {
    title: "I: with recourse, charged back 30 days past due, paid 50 days late",
    arm: "T",
    scenario: paper({ advance: 0.8, recourse: 1, recourseAfter: 30 }, { lateDays: 50 }),
    uncovered: 0,
    tiers: [
      {
        // The advance was a loan of 61 days; it is borrowed elsewhere for 20 days at 18 %.
        timeToCash: 110,
        cost: 458_000,
        stages: { ...UNTIL_CASH, recourse: 81 },
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_80,
          [29, 90, "bank1", "market", "funding", 40_667],
          [90, 90, "sme1", "bank1", "principal", 8_000_000],
          [90, 90, "lender", "sme1", "principal", 8_000_000],
          [90, 110, "sme1", "lender", "bridgeInterest", 80_000],
          [90, 110, "lender", "market", "funding", 13_333],
          [90, 110, "lender", "resources", "bridgeReal", 66_667],
          [29, 110, "sme1", "market", "timeValue", 13_500],
          [29, 110, "sme1", "resources", "waiting", 67_500],
          [110, 110, "coreEnterprise", "sme1", "principal", 10_000_000],
          [110, 110, "sme1", "lender", "principal", 8_000_000],
        ],
      },
    ],
  },
  {
    title: "J: paid to the supplier's old account, passed on after 14 days",
    arm: "T",
    scenario: paper({ misdirected: 1, forward: days(14) }),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 29,
        cost: 312_500,
        stages: UNTIL_CASH,
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_100,
          [29, 74, "bank1", "market", "funding", 37_500],
          [60, 60, "coreEnterprise", "sme1", "principal", 10_000_000],
          [74, 74, "sme1", "bank1", "principal", 10_000_000],
        ],
      },
    ],
  },
  {
    title: "K: the same, kept: the bank loses what it has paid out",
    arm: "T",
    scenario: paper({ advance: 0.8, misdirected: 1, forward: days(14), kept: 1 }),
    uncovered: 0,
    tiers: [
      {
        // 0.8 × 29 + 0.2 × 74
        timeToCash: 38,
        cost: 342_000,
        stages: { ...UNTIL_CASH, reserve: 9 },
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_80,
          [29, 74, "bank1", "market", "funding", 30_000],
          [60, 60, "coreEnterprise", "sme1", "principal", 10_000_000],
          [74, 74, "sme1", "bank1", "principal", 10_000_000],
          [74, 74, "bank1", "sme1", "loss", 8_000_000],
          [74, 74, "bank1", "sme1", "principal", 2_000_000],
          [29, 74, "sme1", "market", "timeValue", 7_500],
          [29, 74, "sme1", "resources", "waiting", 37_500],
        ],
      },
    ],
  },
  {
    title: "L: never paid, written off by the bank 100 days past due",
    arm: "T",
    scenario: paper({ uncollectable: 1, writeOffAfter: 100 }),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 29,
        cost: 312_500,
        stages: UNTIL_CASH,
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_100,
          [29, 160, "bank1", "market", "funding", 109_167],
          [0, 160, "bank1", "estate", "riskCharge", 10_000_000],
          [160, 160, "bank1", "estate", "loss", 10_000_000],
          [160, 160, "coreEnterprise", "bank1", "principal", 10_000_000],
        ],
      },
    ],
  },
  {
    title: "M: never paid, and with recourse: charged back after 90 days, written off by the supplier",
    arm: "T",
    scenario: paper({ recourse: 1, recourseAfter: 90, uncollectable: 1, writeOffAfter: 100 }),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 365,
        cost: 10_362_500,
        stages: { ...UNTIL_CASH, recourse: 131, workout: 205 },
        postings: [
          ...BEFORE_CASH,
          ...DISCOUNTED_100,
          [29, 150, "bank1", "market", "funding", 100_833],
          [150, 150, "sme1", "bank1", "principal", 10_000_000],
          [150, 150, "lender", "sme1", "principal", 10_000_000],
          [150, 160, "sme1", "lender", "bridgeInterest", 50_000],
          [150, 160, "lender", "market", "funding", 8_333],
          [150, 160, "lender", "resources", "bridgeReal", 41_667],
          [0, 160, "sme1", "estate", "riskCharge", 10_000_000],
          [160, 160, "sme1", "estate", "loss", 10_000_000],
          [160, 160, "sme1", "lender", "principal", 10_000_000],
          [160, 160, "coreEnterprise", "sme1", "principal", 10_000_000],
        ],
      },
    ],
  },
  {
    title: "N: with ledger, an advance of 90",
    arm: "L",
    scenario: withReceivables(workedScenario({ adoption: 1 }), { ledgerAdvance: 0.9 }, 0),
    uncovered: 0,
    tiers: [
      {
        // 0.9 × 4.5 + 0.1 × 60
        timeToCash: 10.05,
        cost: 153_500,
        stages: {
          approval: 3,
          issue: 0.6,
          lock: 0.1,
          checking: 0.2,
          decision: 0.3,
          disburse: 0.3,
          reserve: 5.55,
        },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 4.5, "sme1", "market", "timeValue", 3_750],
          [0, 4.5, "sme1", "resources", "waiting", 18_750],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.7, 3.7, "bank1", "resources", "bankOpex", 5_000],
          [4.5, 4.5, "bank1", "sme1", "principal", 9_000_000],
          [4.5, 4.5, "sme1", "operator", "platformFee", 20_000],
          [4.5, 60, "bank1", "market", "funding", 41_625],
          [4.5, 60, "sme1", "bank1", "discount", 83_250],
          [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
          [60, 60, "operator", "resources", "ledgerTx", 100],
          [60, 60, "bank1", "sme1", "principal", 1_000_000],
          [4.5, 60, "sme1", "market", "timeValue", 4_625],
          [4.5, 60, "sme1", "resources", "waiting", 23_125],
        ],
      },
    ],
  },
];
