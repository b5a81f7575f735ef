import type { Stage } from "../../sims/measures/columns.ts";
import type { WorkedPosting } from "./oneChain.ts";

/** A chain on a ledger whose operator closes, worked by hand; the letter is that of the example it begins as. */
export interface WindDownExample {
  readonly title: string;
  readonly letter: "C" | "D";
  readonly closes: number;
  /** Ledger costs that fees do not cover, minor units. */
  readonly uncovered: number;
  readonly tiers: readonly {
    readonly timeToCash: number;
    readonly cost: number;
    readonly stages: Readonly<Partial<Record<Stage, number>>>;
    readonly postings: readonly WorkedPosting[];
  }[];
}

// Without an operator a payable takes 3 days and 100.00 more to settle.
export const windDownExamples: readonly WindDownExample[] = [
  {
    title: "on day 30, when the bank has paid: it has its money on day 63, and the work",
    letter: "C",
    closes: 30,
    uncovered: 0,
    tiers: [
      {
        timeToCash: 4.5,
        cost: 135_000,
        stages: { approval: 3, issue: 0.6, lock: 0.1, checking: 0.2, decision: 0.3, disburse: 0.3 },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 4.5, "sme1", "market", "timeValue", 3_750],
          [0, 4.5, "sme1", "resources", "waiting", 18_750],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.7, 3.7, "bank", "resources", "bankOpex", 5_000],
          [4.5, 4.5, "bank", "sme1", "principal", 10_000_000],
          [4.5, 4.5, "sme1", "operator", "platformFee", 20_000],
          [4.5, 60, "sme1", "bank", "discount", 92_500],
          [4.5, 63, "bank", "market", "funding", 48_750],
          [63, 63, "bank", "resources", "bankOpex", 10_000],
          [63, 63, "coreEnterprise", "bank", "principal", 10_000_000],
        ],
      },
    ],
  },
  {
    title: "on day 3.65, when the payable waits for its lock: its supplier waits to be paid",
    letter: "C",
    closes: 3.65,
    uncovered: 15_200,
    tiers: [
      {
        timeToCash: 63,
        cost: 325_000,
        stages: { approval: 3, issue: 0.6, lock: 0.05, untilDue: 56.35, overdue: 3 },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 63, "sme1", "market", "timeValue", 52_500],
          [0, 63, "sme1", "resources", "waiting", 262_500],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [63, 63, "coreEnterprise", "sme1", "principal", 10_000_000],
          [63, 63, "sme1", "resources", "labour", 10_000],
        ],
      },
    ],
  },
  {
    title: "on day 2, before the invoice is approved: it is financed on paper, for what that costs",
    letter: "C",
    closes: 2,
    uncovered: 15_000,
    tiers: [
      {
        timeToCash: 22,
        cost: 295_000,
        stages: {
          approval: 3,
          confirm: 5,
          prepare: 2,
          checking: 1,
          verify: 4,
          committee: 6,
          disburse: 1,
        },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 22, "sme1", "market", "timeValue", 18_333],
          [0, 22, "sme1", "resources", "waiting", 91_667],
          [8, 8, "sme1", "resources", "labour", 40_000],
          [10, 10, "bank", "resources", "bankOpex", 30_000],
          [22, 22, "bank", "sme1", "principal", 10_000_000],
          [22, 22, "sme1", "bank", "serviceFee", 50_000],
          [22, 60, "bank", "market", "funding", 31_667],
          [22, 60, "sme1", "bank", "discount", 95_000],
          [60, 60, "coreEnterprise", "bank", "principal", 10_000_000],
        ],
      },
    ],
  },
  {
    title:
      "on day 7.5, when the first tier is financed, the second applies and the third is not reached",
    letter: "D",
    closes: 7.5,
    uncovered: 16_650,
    tiers: [
      {
        timeToCash: 5.8,
        cost: 131_000,
        stages: {
          approval: 3,
          issue: 0.6,
          lock: 0.05,
          checking: 0.1,
          decision: 0.15,
          disburse: 0.15,
          passing: 1.75,
        },
        postings: [
          [0, 0, "operator", "resources", "ledgerFixed", 15_000],
          [0, 4.5, "sme1", "market", "timeValue", 1_875],
          [0, 4.5, "sme1", "resources", "waiting", 9_375],
          [0, 7.1, "sme1", "market", "timeValue", 2_958],
          [0, 7.1, "sme1", "resources", "waiting", 14_792],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.6, 3.6, "operator", "resources", "ledgerTx", 100],
          [3.7, 3.7, "bank", "resources", "bankOpex", 5_000],
          [4.5, 4.5, "bank", "sme1", "principal", 5_000_000],
          [4.5, 4.5, "sme1", "operator", "platformFee", 10_000],
          [4.5, 60, "sme1", "bank", "discount", 46_250],
          [4.5, 63, "bank", "market", "funding", 24_375],
          [7.1, 7.1, "sme1", "sme2", "principal", 5_000_000],
          [7.1, 62, "sme1", "market", "float", 45_750],
          [63, 63, "bank", "resources", "bankOpex", 10_000],
          [63, 63, "coreEnterprise", "bank", "principal", 5_000_000],
        ],
      },
      {
        timeToCash: 61,
        cost: 213_332,
        stages: {
          approval: 4,
          hop: 1.1,
          lock: 0.05,
          checking: 0.1,
          decision: 0.05,
          untilDue: 26.25,
          passing: 26.45,
          overdue: 3,
        },
        postings: [
          [2, 2, "operator", "resources", "ledgerFixed", 7_500],
          [2, 63, "sme2", "market", "timeValue", 12_708],
          [2, 63, "sme2", "market", "timeValue", 12_708],
          [2, 63, "sme2", "resources", "waiting", 88_958],
          [2, 63, "sme2", "resources", "waiting", 88_958],
          [7.1, 7.1, "operator", "resources", "ledgerTx", 100],
          [7.1, 7.1, "operator", "resources", "ledgerTx", 100],
          [7.2, 7.2, "bank", "resources", "bankOpex", 5_000],
          [63, 63, "coreEnterprise", "sme2", "principal", 2_500_000],
          [63, 63, "coreEnterprise", "sme2", "principal", 2_500_000],
          [63, 63, "sme2", "resources", "labour", 10_000],
        ],
      },
      {
        timeToCash: 18,
        cost: 116_250,
        stages: {
          approval: 4,
          confirm: 5,
          prepare: 2,
          checking: 1,
          verify: 4,
          committee: 1,
          disburse: 1,
        },
        postings: [
          [4, 4, "operator", "resources", "ledgerFixed", 3_750],
          [4, 22, "sme3", "market", "timeValue", 3_750],
          [4, 22, "sme3", "resources", "waiting", 33_750],
          [13, 13, "sme3", "resources", "labour", 40_000],
          [15, 15, "bank", "resources", "bankOpex", 30_000],
          [22, 22, "bank", "sme3", "principal", 2_500_000],
          [22, 22, "sme3", "bank", "serviceFee", 12_500],
          [22, 64, "bank", "market", "funding", 8_750],
          [22, 64, "sme3", "bank", "discount", 26_250],
          [64, 64, "sme2", "bank", "principal", 2_500_000],
        ],
      },
    ],
  },
];
