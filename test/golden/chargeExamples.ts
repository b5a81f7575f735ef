import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { workedScenario, type WorkedExample } from "./workedExamples.ts";

function charged(base: Scenario, charges: Partial<Scenario["charges"]>): Scenario {
  return { ...base, charges: { ...base.charges, ...charges } };
}

const LATE = workedScenario({ paidLate: 1, lateDays: 8 });

const PAPER: Partial<Scenario["charges"]> = {
  hurdle: 0.12,
  riskWeight: 0.75,
  collection: 20,
  overdue: 35,
  lineFee: 0.002,
  confirm: 25,
  lateInterest: 0.09,
  premium: 0.02,
  registryFee: 6,
};

/** What finance costs its parties beside interest and fee, worked by hand: invoices of 100,000.00, ACT/360. */
export const chargeExamples: readonly WorkedExample[] = [
  {
    title: "O: example A paid 8 days late, with all charges on paper",
    arm: "T",
    scenario: charged(LATE, PAPER),
    uncovered: 0,
    tiers: [
      {
        // Example A's 3,125.00, 2 % for 31 days and the registry's 6.00.
        timeToCash: 29,
        cost: 330_322,
        stages: {
          approval: 10,
          confirm: 5,
          prepare: 2,
          checking: 1,
          verify: 4,
          committee: 6,
          disburse: 1,
        },
        postings: [
          [0, 29, "sme1", "market", "timeValue", 24_167],
          [0, 29, "sme1", "resources", "waiting", 120_833],
          [15, 15, "coreEnterprise", "resources", "labour", 2_500],
          [15, 15, "sme1", "resources", "labour", 40_000],
          [17, 17, "bank1", "resources", "bankOpex", 30_000],
          [29, 29, "bank1", "sme1", "principal", 10_000_000],
          [29, 29, "sme1", "bank1", "serviceFee", 50_000],
          [29, 60, "sme1", "bank1", "discount", 77_500],
          [29, 60, "sme1", "market", "premium", 17_222],
          [29, 29, "sme1", "resources", "registryFee", 600],
          [29, 68, "bank1", "market", "funding", 32_500],
          // 12 % on 8 % of three quarters of 100,000.00, for 39 days.
          [29, 68, "bank1", "market", "capitalCharge", 7_800],
          [29, 68, "coreEnterprise", "bank1", "lineFee", 2_167],
          [68, 68, "bank1", "resources", "bankOpex", 5_500],
          [68, 68, "coreEnterprise", "bank1", "principal", 10_000_000],
          [60, 68, "coreEnterprise", "bank1", "lateInterest", 20_000],
        ],
      },
    ],
  },
  {
    title: "P: the same where nobody applies: the supplier is paid late, with interest",
    arm: "T",
    scenario: charged({ ...LATE, sme: { ...LATE.sme, tries: 0 } }, PAPER),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 68,
        cost: 320_000,
        stages: { approval: 10, untilDue: 50, overdue: 8 },
        postings: [
          [0, 68, "sme1", "market", "timeValue", 56_667],
          [0, 68, "sme1", "resources", "waiting", 283_333],
          [68, 68, "coreEnterprise", "sme1", "principal", 10_000_000],
          [60, 68, "coreEnterprise", "sme1", "lateInterest", 20_000],
        ],
      },
    ],
  },
  {
    title: "Q: example C, with charges on a payable",
    arm: "L",
    scenario: charged(workedScenario({ adoption: 1 }), {
      hurdle: 0.12,
      ledgerRiskWeight: 0.2,
      ledgerCollection: 4,
      overdue: 35,
      ledgerLineFee: 0.001,
      ledgerConfirm: 10,
      lateInterest: 0.09,
      ledgerPremium: 0.004,
      ledgerRegistryFee: 2,
    }),
    uncovered: 0,
    tiers: [
      {
        timeToCash: 4.5,
        cost: 141_367,
        stages: {
          approval: 3,
          issue: 0.6,
          lock: 0.1,
          checking: 0.2,
          decision: 0.3,
          disburse: 0.3,
        },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 4.5, "sme1", "market", "timeValue", 3_750],
          [0, 4.5, "sme1", "resources", "waiting", 18_750],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "coreEnterprise", "resources", "labour", 1_000],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.7, 3.7, "bank1", "resources", "bankOpex", 5_000],
          [4.5, 4.5, "bank1", "sme1", "principal", 10_000_000],
          [4.5, 4.5, "sme1", "operator", "platformFee", 20_000],
          [4.5, 60, "sme1", "bank1", "discount", 92_500],
          [4.5, 60, "sme1", "market", "premium", 6_167],
          [4.5, 4.5, "sme1", "resources", "registryFee", 200],
          [4.5, 60, "bank1", "market", "funding", 46_250],
          [4.5, 60, "bank1", "market", "capitalCharge", 2_960],
          [4.5, 60, "coreEnterprise", "bank1", "lineFee", 1_542],
          [60, 60, "bank1", "resources", "bankOpex", 400],
          [60, 60, "coreEnterprise", "bank1", "principal", 10_000_000],
          [60, 60, "operator", "resources", "ledgerTx", 100],
        ],
      },
    ],
  },
];
