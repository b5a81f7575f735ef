import type { AnchorExample } from "./anchorExamples.ts";
import { workedExamples } from "./workedExamples.ts";

/** Example A of `design/rules.md` under a shock: financed on paper on day 29, due on day 60. */
const paper = workedExamples.find(({ title }) => title.startsWith("A:"))!.scenario;

export const shockExamples: readonly AnchorExample[] = [
  {
    // 3.6 points from day 10 to 30. Waiting: 1,208.33 and 19 days of the jump, 190. Discount: 12.6 %
    // for 31 days, 1,085. 400 labour, time value 241.67, fee 500.
    title: "rates jump: what accrues is dearer for its days within, a discount if it is taken within",
    arm: "T",
    scenario: { ...paper, shocks: { day: 10, duration: 20, rates: 0.036, terms: 0, banks: 0 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 29, cost: 362_500 }],
  },
  {
    // Over by day 20: 10 days of the jump, 100; the discount is as before, 775.
    title: "rates jump and are back before the money comes",
    arm: "T",
    scenario: { ...paper, shocks: { day: 10, duration: 10, rates: 0.036, terms: 0, banks: 0 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 29, cost: 322_500 }],
  },
  {
    // Due on day 90: the discount of 9 % runs 61 days, 1,525 in place of 775. The second invoice is
    // issued when the shock is over: delivered on day 7 as the first, it sits a week later, cash 36.
    title: "terms are 30 days longer for what is issued while they are",
    arm: "T",
    scenario: { ...paper, shocks: { day: 0, duration: 5, rates: 0, terms: 30, banks: 0 } },
    arriveAt: [0, 7],
    invoices: [
      { timeToCash: 29, cost: 387_500 },
      { timeToCash: 29, cost: 312_500 },
    ],
  },
  {
    // Applied on day 17, before the banks stop; up for decision on 28, while they have: declined.
    // Applied on 30 at the next, declined at once; bridged from there. Labour 800, waiting and time
    // value 1,250 + 250, 30 days of the bridge 1,500.
    title: "banks stop: what comes up for decision is declined, what is brought declined at once",
    arm: "T",
    scenario: { ...paper, shocks: { day: 20, duration: 15, rates: 0, terms: 0, banks: 2 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 60, cost: 380_000 }],
  },
  {
    title: "banks stop after they have decided: what is promised is paid",
    arm: "T",
    scenario: { ...paper, shocks: { day: 28.5, duration: 15, rates: 0, terms: 0, banks: 2 } },
    arriveAt: [0],
    invoices: [{ timeToCash: 29, cost: 312_500 }],
  },
];
