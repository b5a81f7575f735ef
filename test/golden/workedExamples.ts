import type { Distribution } from "../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { onBase } from "../arbitraries/scenario.ts";

/** One invoice worked by hand. Postings are [from, to, payer, payee, category, minor units]; bank1 is the house bank. */
interface WorkedInvoice {
  readonly timeToCash: number;
  /** What the supplier pays, minor units, without its share of ledger costs that fees do not cover. */
  readonly cost: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly postings: readonly (readonly [number, number, string, string, string, number])[];
}

/**
 * A chain of invoices worked by hand: every day and hour works, the first is 100,000.00 at 60 days,
 * ACT/360.
 */
export interface WorkedExample {
  readonly title: string;
  readonly arm: "T" | "L";
  readonly scenario: Scenario;
  /** Ledger costs that fees do not cover, minor units. */
  readonly uncovered: number;
  /** The first tier first. */
  readonly tiers: readonly WorkedInvoice[];
}

const always = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] };

export function days(value: number): Distribution {
  return { family: "constant", value };
}

/** The process of the examples, without ledger unless adopted; one tier unless said. */
export function workedScenario(changes: {
  readonly decline?: number;
  readonly paidLate?: number;
  readonly lateDays?: number;
  readonly adoption?: number;
  readonly refused?: number;
  readonly tiers?: number;
}): Scenario {
  const { decline = 0, paidLate = 0, lateDays = 8, adoption = 0, refused = 0, tiers = 1 } = changes;
  const deeper = { refusesConfirmation: refused, decline, rate: 0.09, defaultRate: 0 };
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
      chain: {
        tiers,
        passedOn: 0.5,
        lag: days(2),
        approval: days(4),
        paidLate,
        lateDays: days(5),
        contagion: 1,
        contagionCap: 180,
        lossGivenDefault: 0.6,
      },
      tier2: { ...deeper, fallbackRate: 0.24 },
      tier3: { ...deeper, fallbackRate: 0.3 },
      core: {
        approval: days(10),
        exceptions: 0,
        approvalDigital: days(3),
        exceptionsDigital: 0,
        confirm: days(5),
        refusesConfirmation: refused,
        paidLate,
        lateDays: days(lateDays),
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
        hop: days(1),
        rekey: days(9),
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
    scenario: workedScenario({}),
    uncovered: 0,
    tiers: [{
    timeToCash: 29,
    cost: 312_500,
    stages: { approval: 10, confirm: 5, prepare: 2, checking: 1, verify: 4, committee: 6, disburse: 1 },
    postings: [
      [0, 29, "sme1", "market", "timeValue", 24_167],
      [0, 29, "sme1", "resources", "waiting", 120_833],
      [15, 15, "sme1", "resources", "labour", 40_000],
      [17, 17, "bank1", "resources", "bankOpex", 30_000],
      [29, 29, "bank1", "sme1", "principal", 10_000_000],
      [29, 29, "sme1", "bank1", "serviceFee", 50_000],
      [29, 60, "bank1", "market", "funding", 25_833],
      [29, 60, "sme1", "bank1", "discount", 77_500],
      [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
    ],
    }],
  },
  {
    title: "B: without ledger, refused twice, the second bank unknown, paid 8 days late",
    arm: "T",
    scenario: workedScenario({ decline: 1, paidLate: 1 }),
    uncovered: 0,
    tiers: [{
    timeToCash: 68,
    cost: 420_000,
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
      [0, 49, "sme1", "market", "timeValue", 40_833],
      [0, 49, "sme1", "resources", "waiting", 204_167],
      [15, 15, "sme1", "resources", "labour", 40_000],
      [17, 17, "bank1", "resources", "bankOpex", 30_000],
      [28, 28, "sme1", "resources", "labour", 40_000],
      [30, 30, "bank2", "resources", "onboarding", 50_000],
      [40, 40, "bank2", "resources", "bankOpex", 30_000],
      [49, 49, "lender", "sme1", "principal", 10_000_000],
      [49, 68, "lender", "market", "funding", 15_833],
      [49, 68, "lender", "resources", "bridgeReal", 79_167],
      [49, 68, "sme1", "lender", "bridgeInterest", 95_000],
      [68, 68, "coreEnterprise", "sme1", "principal", 10_000_000],
      [68, 68, "sme1", "lender", "principal", 10_000_000],
    ],
    }],
  },
  {
    title: "C: with ledger, tier 1",
    arm: "L",
    scenario: workedScenario({ adoption: 1 }),
    uncovered: 0,
    tiers: [{
    timeToCash: 4.5,
    cost: 135_000,
    stages: { approval: 3, issue: 0.6, lock: 0.1, checking: 0.2, decision: 0.3, disburse: 0.3 },
    postings: [
      [0, 0, "operator", "resources", "ledgerFixed", 15_000],
      [0, 4.5, "sme1", "market", "timeValue", 3_750],
      [0, 4.5, "sme1", "resources", "waiting", 18_750],
      [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
      [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
      [3.7, 3.7, "bank1", "resources", "bankOpex", 5_000],
      [4.5, 4.5, "bank1", "sme1", "principal", 10_000_000],
      [4.5, 4.5, "sme1", "operator", "platformFee", 20_000],
      [4.5, 60, "bank1", "market", "funding", 46_250],
      [4.5, 60, "sme1", "bank1", "discount", 92_500],
      [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
      [60, 60, "operator", "resources", "ledgerTx", 100],
    ],
    }],
  },
  {
    title: "D: with ledger, three tiers, all parts passed down",
    arm: "L",
    scenario: workedScenario({ adoption: 1, tiers: 3 }),
    uncovered: 7150,
    tiers: [
      {
        timeToCash: 5.8,
        cost: 131_000,
        stages: { approval: 3, issue: 0.6, lock: 0.05, checking: 0.1, decision: 0.15, disburse: 0.15, passing: 1.75 },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 4.5, "sme1", "market", "timeValue", 1_875],
          [0, 4.5, "sme1", "resources", "waiting", 9_375],
          [0, 7.1, "sme1", "market", "timeValue", 2_958],
          [0, 7.1, "sme1", "resources", "waiting", 14_792],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.7, 3.7, "bank1", "resources", "bankOpex", 5_000],
          [4.5, 4.5, "bank1", "sme1", "principal", 5_000_000],
          [4.5, 4.5, "sme1", "operator", "platformFee", 10_000],
          [4.5, 60, "bank1", "market", "funding", 23_125],
          [4.5, 60, "sme1", "bank1", "discount", 46_250],
          [7.1, 7.1, "sme1", "sme2", "principal", 5_000_000],
          [7.1, 62, "sme1", "market", "float", 45_750],
          [60, 60, "coreEnterprise", "bank1", "principal", 5_000_000],
          [60, 60, "operator", "resources", "ledgerTx", 100],
        ],
      },
      {
        timeToCash: 6.55,
        cost: 71_375,
        stages: { approval: 4, hop: 1.1, lock: 0.05, checking: 0.1, decision: 0.15, disburse: 0.15, passing: 1 },
        postings: [
          [2, 2, "operator", "resources", "ledgerFixed", 7_500],
          [2, 8, "sme2", "market", "timeValue", 1_250],
          [2, 8, "sme2", "resources", "waiting", 8_750],
          [2, 9.1, "sme2", "market", "timeValue", 1_479],
          [2, 9.1, "sme2", "resources", "waiting", 10_354],
          [7.1, 7.1, "operator", "resources", "ledgerTx", 100],
          [7.1, 7.1, "operator", "resources", "ledgerTx", 100],
          [7.2, 7.2, "bank1", "resources", "bankOpex", 5_000],
          [8, 8, "bank1", "sme2", "principal", 2_500_000],
          [8, 8, "sme2", "operator", "platformFee", 5_000],
          [8, 60, "bank1", "market", "funding", 10_833],
          [8, 60, "sme2", "bank1", "discount", 21_667],
          [9.1, 9.1, "sme2", "sme3", "principal", 2_500_000],
          [9.1, 64, "sme2", "market", "float", 22_875],
          [60, 60, "coreEnterprise", "bank1", "principal", 2_500_000],
          [60, 60, "operator", "resources", "ledgerTx", 100],
        ],
      },
      {
        timeToCash: 6,
        cost: 38_333,
        stages: { approval: 4, hop: 1.1, lock: 0.1, checking: 0.2, decision: 0.3, disburse: 0.3 },
        postings: [
          [4, 4, "operator", "resources", "ledgerFixed", 3_750],
          [4, 10, "sme3", "market", "timeValue", 1_250],
          [4, 10, "sme3", "resources", "waiting", 11_250],
          [9.1, 9.1, "operator", "resources", "ledgerTx", 100],
          [9.1, 9.1, "operator", "resources", "ledgerTx", 100],
          [9.2, 9.2, "bank1", "resources", "bankOpex", 5_000],
          [10, 10, "bank1", "sme3", "principal", 2_500_000],
          [10, 10, "sme3", "operator", "platformFee", 5_000],
          [10, 60, "bank1", "market", "funding", 10_417],
          [10, 60, "sme3", "bank1", "discount", 20_833],
          [60, 60, "coreEnterprise", "bank1", "principal", 2_500_000],
          [60, 60, "operator", "resources", "ledgerTx", 100],
        ],
      },
    ],
  },
  {
    title: "E: without ledger, two tiers, confirmation refused, and the second is paid when the first has been",
    arm: "T",
    scenario: workedScenario({ refused: 1, paidLate: 1, lateDays: 20, tiers: 2 }),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 80,
        cost: 342_500,
        stages: { approval: 10, confirm: 5, untilDue: 45, overdue: 20 },
        postings: [
          [0, 15, "sme1", "market", "timeValue", 12_500],
          [0, 15, "sme1", "resources", "waiting", 62_500],
          [15, 15, "lender", "sme1", "principal", 10_000_000],
          [15, 80, "lender", "market", "funding", 54_167],
          [15, 80, "lender", "resources", "bridgeReal", 270_833],
          [15, 80, "sme1", "lender", "bridgeInterest", 325_000],
          [62, 85, "market", "sme1", "float", 57_500],
          [80, 80, "coreEnterprise", "sme1", "principal", 10_000_000],
          [80, 80, "sme1", "lender", "principal", 10_000_000],
        ],
      },
      {
        timeToCash: 83,
        cost: 276_667,
        stages: { approval: 4, confirm: 5, untilDue: 51, overdue: 23 },
        postings: [
          [2, 11, "sme2", "market", "timeValue", 3_750],
          [2, 11, "sme2", "resources", "waiting", 26_250],
          [11, 11, "lender", "sme2", "principal", 5_000_000],
          [11, 85, "lender", "market", "funding", 30_833],
          [11, 85, "lender", "resources", "bridgeReal", 215_833],
          [11, 85, "sme2", "lender", "bridgeInterest", 246_667],
          [85, 85, "sme1", "sme2", "principal", 5_000_000],
          [85, 85, "sme2", "lender", "principal", 5_000_000],
        ],
      },
    ],
  },
];
