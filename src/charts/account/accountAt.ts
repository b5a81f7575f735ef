import { SME_COSTS, type Category, type Stage, type Tape } from "../../../sims/index.ts";
import type { Arm, Posting } from "../../../sims/index.ts";
import type { Days, Minor } from "../../../sims/units.ts";

/** Days that the supplier has waited in one stage, from the invoice on. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: Days;
  readonly to: Days;
}

/** A cost of the supplier so far. */
export interface CostSoFar {
  readonly category: (typeof SME_COSTS)[number];
  readonly amount: Minor;
}

/** What one invoice has brought and cost its supplier up to an instant. */
export interface Account {
  readonly arm: Arm;
  /** The supplier's own share of the face. */
  readonly own: Minor;
  readonly face: Minor;
  /** One after the other; the same stage can come again. */
  readonly spans: readonly StageSpan[];
  /** The days they add up to. */
  readonly days: Days;
  /** The cash for the own share is there, so that no more days are counted. */
  readonly arrived: boolean;
  /** Money for the invoice that the supplier holds now: what it got less what it gave back. */
  readonly received: Minor;
  /** What it has cost the supplier, and of what kinds, the largest first. */
  readonly cost: Minor;
  readonly costs: readonly CostSoFar[];
}

/** The account of a tape at `time`, in days since the world's begin. Costs of a span accrue evenly over it. */
export function accountAt(tape: Tape, time: Days): Account {
  const { own, face, issued } = tape.facts;
  const cashAt = tape.cash === undefined ? Infinity : issued + tape.cash;
  const spans = spansOf(tape, Math.min(time, cashAt));
  const me = `sme${tape.tier}`;
  const postings = tape.frames.flatMap(({ postings }) => postings);
  const costs = SME_COSTS.map((category): CostSoFar => ({
    category,
    amount: flow(postings, me, [category], time),
  }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount);
  return {
    arm: tape.arm,
    own,
    face,
    spans,
    days: spans.reduce((sum, { from, to }) => sum + to - from, 0),
    arrived: time >= cashAt,
    received: 0 - flow(postings, me, MONEY, time),
    cost: costs.reduce((sum, { amount }) => sum + amount, 0),
    costs,
  };
}

/** What is paid for the invoice itself, and what is corrected or lost of it. */
const MONEY: readonly Category[] = ["principal", "dilution"];

/** What a party has paid less what it was paid up to `time`, in whole minor units. */
function flow(
  postings: readonly Posting[],
  me: string,
  categories: readonly Category[],
  time: Days,
): Minor {
  let sum = 0;
  for (const { category, payer, payee, amount, from, to } of postings) {
    if (!categories.includes(category) || from > time) continue;
    const share = to <= time ? 1 : (time - from) / (to - from);
    if (payer === me) sum += amount * share;
    if (payee === me) sum -= amount * share;
  }
  return Math.round(sum);
}

/** Stages from the invoice until `end`, neighbours of one stage joined, in days since the invoice. */
function spansOf({ frames, facts }: Tape, end: Days): StageSpan[] {
  const spans: StageSpan[] = [];
  frames.forEach(({ time, stage }, i) => {
    const until = Math.min(end, frames[i + 1]?.time ?? end);
    if (stage === undefined || until <= time) return;
    const [from, to] = [time - facts.issued, until - facts.issued];
    const last = spans.at(-1);
    if (last?.stage === stage && last.to === from) spans[spans.length - 1] = { ...last, to };
    else spans.push({ stage, from, to });
  });
  return spans;
}
