import type { Distribution } from "../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { onBase } from "../arbitraries/scenario.ts";

/**
 * Invoices worked by hand: every day and hour works, face 100,000.00 at 60 days, ACT/360. Postings
 * are [from, to, payer, payee, category, minor units]; bank1 is the house bank.
 */
export interface WorkedExample {
  readonly title: string;
  readonly arm: "T" | "L";
  readonly scenario: Scenario;
  readonly timeToCash: number;
  readonly costPer100: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly postings: readonly (readonly [number, number, string, string, string, number])[];
}

const always = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] };

function days(value: number): Distribution {
  return { family: "constant", value };
}

function scenario(changes: {
  readonly decline?: number;
  readonly paidLate?: number;
  readonly adoption?: number;
}): Scenario {
  const { decline = 0, paidLate = 0, adoption = 0 } = changes;
  return onBase(
    {
      calendar: { office: always, bank: always, holidays: [] },
      trade: {
        volume: 365,
        suppliers: 1,
        face: days(100_000),
        terms: days(60),
        termsFrom: "invoice",
        invoicing: days(0),
        dayCount: 360,
      },
      core: {
        approval: days(10),
        exceptions: 0,
        approvalDigital: days(3),
        exceptionsDigital: 0,
        confirm: days(5),
        refusesConfirmation: 0,
        paidLate,
        lateDays: days(8),
        paymentRun: { weekdays: [], hour: 0 },
        defaultRate: 0,
        approvalCost: 0,
        approvalCostDigital: 0,
      },
      sme: {
        prepare: days(2),
        retry: days(2),
        tries: 2,
        prepareCost: 400,
        retryCost: 400,
        fallbackRate: 0.18,
      },
      bank: {
        count: 2,
        officers: 1,
        check: days(1),
        incomplete: 0,
        verify: days(1),
        analyse: days(3),
        committeeEvery: 7,
        committeeStart: "aligned",
        decline,
        creditCorrelation: 0,
        disburse: days(1),
        settle: days(0),
        onboard: days(10),
        knownHouse: 1,
        knownOther: 0,
        checkCost: 300,
        decisionCost: 0,
        onboardCost: 500,
        rate: 0.09,
        fee: 0.005,
        fundingRate: 0.03,
      },
      ledger: {
        issue: days(0.5),
        onboard: days(0),
        latency: 8640,
        availability: 1,
        check: days(0.2),
        incomplete: 0,
        decide: days(0.3),
        decline: 0,
        disburse: days(0.3),
        checkCost: 50,
        decisionCost: 0,
        transactionCost: 1,
        onboardCost: 0,
        rate: 0.06,
        fee: 0.002,
        fixedYearly: 1500,
        networkFace: 1_000_000,
      },
      adoption: {
        banks: adoption,
        suppliers: adoption,
        digitisation: adoption,
        standards: 1,
        skills: 1,
      },
    },
    365,
  );
}

export const workedExamples: readonly WorkedExample[] = [
  {
    title: "A: without ledger, financed",
    arm: "T",
    scenario: scenario({}),
    timeToCash: 29,
    costPer100: 3.125,
    stages: { approval: 10, confirm: 5, prepare: 2, checking: 1, verify: 4, committee: 6, disburse: 1 },
    postings: [
      [0, 29, "sme", "market", "timeValue", 24_167],
      [0, 29, "sme", "resources", "waiting", 120_833],
      [15, 15, "sme", "resources", "labour", 40_000],
      [17, 17, "bank1", "resources", "bankOpex", 30_000],
      [29, 29, "bank1", "sme", "principal", 10_000_000],
      [29, 29, "sme", "bank1", "serviceFee", 50_000],
      [29, 60, "bank1", "market", "funding", 25_833],
      [29, 60, "sme", "bank1", "discount", 77_500],
      [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
    ],
  },
  {
    title: "B: without ledger, refused twice, the second bank unknown, paid 8 days late",
    arm: "T",
    scenario: scenario({ decline: 1, paidLate: 1 }),
    timeToCash: 68,
    costPer100: 4.2,
    stages: {
      approval: 10,
      confirm: 5,
      prepare: 2,
      checking: 2,
      verify: 8,
      committee: 10,
      retry: 2,
      onboarding: 10,
      untilDue: 11,
      overdue: 8,
    },
    postings: [
      [0, 49, "sme", "market", "timeValue", 40_833],
      [0, 49, "sme", "resources", "waiting", 204_167],
      [15, 15, "sme", "resources", "labour", 40_000],
      [17, 17, "bank1", "resources", "bankOpex", 30_000],
      [28, 28, "sme", "resources", "labour", 40_000],
      [30, 30, "bank2", "resources", "onboarding", 50_000],
      [40, 40, "bank2", "resources", "bankOpex", 30_000],
      [49, 49, "lender", "sme", "principal", 10_000_000],
      [49, 68, "lender", "market", "funding", 15_833],
      [49, 68, "lender", "resources", "bridgeReal", 79_167],
      [49, 68, "sme", "lender", "bridgeInterest", 95_000],
      [68, 68, "coreEnterprise", "sme", "principal", 10_000_000],
      [68, 68, "sme", "lender", "principal", 10_000_000],
    ],
  },
  {
    title: "C: with ledger, tier 1",
    arm: "L",
    scenario: scenario({ adoption: 1 }),
    timeToCash: 4.5,
    costPer100: 1.35,
    stages: { approval: 3, issue: 0.6, lock: 0.1, checking: 0.2, decision: 0.3, disburse: 0.3 },
    postings: [
      [0, 0, "operator", "resources", "ledgerFixed", 15_000],
      [0, 4.5, "sme", "market", "timeValue", 3_750],
      [0, 4.5, "sme", "resources", "waiting", 18_750],
      [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
      [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
      [3.7, 3.7, "bank1", "resources", "bankOpex", 5_000],
      [4.5, 4.5, "bank1", "sme", "principal", 10_000_000],
      [4.5, 4.5, "sme", "operator", "platformFee", 20_000],
      [4.5, 60, "bank1", "market", "funding", 46_250],
      [4.5, 60, "sme", "bank1", "discount", 92_500],
      [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
      [60, 60, "operator", "resources", "ledgerTx", 100],
    ],
  },
];
