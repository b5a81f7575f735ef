import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { workedExamples } from "./workedExamples.ts";

/** Invoices to the core enterprise that share a bank, worked by hand: all of tier 1, 100,000.00, ACT/360. */
export interface AnchorExample {
  readonly title: string;
  readonly arm: "T" | "L";
  readonly scenario: Scenario;
  /** Days of delivery, and for each invoice its days to cash and its supplier's cost in minor units. */
  readonly arriveAt: readonly number[];
  readonly invoices: readonly { readonly timeToCash: number; readonly cost: number }[];
}

function example(letter: string): Scenario {
  return workedExamples.find(({ title }) => title.startsWith(letter))!.scenario;
}

/** Example A of `design/rules.md`: financed on paper on day 29, repaid on day 60. */
const paper = example("A:");
/** Example C: financed on the ledger at 4.5 days. */
const ledger = example("C:");

export const anchorExamples: readonly AnchorExample[] = [
  {
    // Delivered on day 7: approved 17, signed 22, applied 24, checked 25, ready 29, sitting 35; the
    // line is taken until the first invoice is paid on day 60; cash 61, due 67. 400 labour, waiting
    // and time value 2,250 + 450 to day 54, fee 500, discount for 6 days 150.
    title: "a line for one invoice: the second is approved, and waits for the first to be paid",
    arm: "T",
    scenario: { ...paper, anchor: { ...paper.anchor, line: 100_000 } },
    arriveAt: [0, 7],
    invoices: [
      { timeToCash: 29, cost: 312_500 },
      { timeToCash: 54, cost: 375_000 },
    ],
  },
  {
    // Due on day 60 like the first, which has all the line: its due date comes before there is room.
    // 400 labour, then 60 days of waiting at 15 % and time value at 3 %: 2,500 + 500.
    title: "a line for one invoice: the second of the same day waits until it falls due",
    arm: "T",
    scenario: { ...paper, anchor: { ...paper.anchor, line: 100_000 } },
    arriveAt: [0, 0],
    invoices: [
      { timeToCash: 29, cost: 312_500 },
      { timeToCash: 60, cost: 340_000 },
    ],
  },
  {
    // No bank may lend so much: declined on day 28, applied again on 30, the second bank identifies
    // its client until 40, checks until 41, is ready on 45 and declines on 49; bridged from there.
    // Labour 800, 49 days of waiting and time value 2,041.67 + 408.33, 11 of the bridge 550.
    title: "a line smaller than the invoice: declined at every bank",
    arm: "T",
    scenario: { ...paper, anchor: { ...paper.anchor, line: 99_999 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 60, cost: 380_000 }],
  },
  {
    // 30 days more on the ledger: due 90, so the discount of 6 % runs 85.5 days: 1,425. Fee 200,
    // waiting and time value 187.50 + 37.50 as before.
    title: "terms extended by 30 days on the ledger: as soon, and dearer by the discount",
    arm: "L",
    scenario: { ...ledger, anchor: { ...ledger.anchor, termExtension: 30 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 4.5, cost: 185_000 }],
  },
];
