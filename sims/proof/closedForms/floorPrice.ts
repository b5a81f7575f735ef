import { constant } from "../../scenario/presets/constant.ts";
import { traceWorld } from "../../trace/eventLog.ts";
import { PROOF_SEED } from "../meanOf.ts";
import { asked, vector, type Answer, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/** What a fixed cost of `cost` a file adds to a bank's price, as an annual rate on 360 days. */
export function costAsRate(cost: number, face: number, days: number): number {
  return (cost / face) * (360 / days);
}

/** The lowest rate at which a bank does not lose: funding, expected loss and its cost of the file. */
export function floorRate(
  funding: number,
  expectedLoss: number,
  cost: number,
  face: number,
  days: number,
): number {
  return funding + expectedLoss + costAsRate(cost, face, days);
}

/** The smallest invoice that a bank can finance at a rate of at most `most`. */
export function smallestTicket(
  cost: number,
  most: number,
  funding: number,
  expectedLoss: number,
  days: number,
): number {
  return cost / (((most - funding - expectedLoss) * days) / 360);
}

/** What a bank keeps of one invoice that it finances for its whole term: discount less funding and work. */
function kept(face: number, rate: number, cost: number): Answer {
  const scenario = smooth({
    trade: { volume: 20, face: constant(face), terms: constant(90), dayCount: 360 },
    bank: { rate, checkCost: cost, decisionCost: 0, fundingRate: 0.03 },
  });
  const { postings, world } = traceWorld({
    scenario,
    seed: PROOF_SEED,
    replication: 0,
    arm: "T",
    runtime: "kernel",
  });
  let sum = 0;
  for (const { category, payer, payee, amount } of postings) {
    if (category === "principal") continue;
    if (payee === "bank") sum += amount;
    if (payer === "bank") sum -= amount;
  }
  return { value: sum / (100 * world.cases) };
}

const opex = (cost: number, face: number, expected: number) =>
  vector(
    { what: `${cost} a file of ${face}, 90 days`, expected, digits: 1, unit: "%" },
    () => 100 * costAsRate(cost, face, 90),
  );

export const floorPriceProof: Proof = {
  id: "C11",
  kind: "closedForm",
  name: "A bank's lowest price",
  formula: "d_min = r_fund + PD·LGD + (c/F)(360/τ); F_min = c/((d_max − r_fund − EL)·τ/360)",
  note: "The model is asked what a bank keeps of a file at its lowest price: nothing.",
  checks: [
    opex(300, 10_000, 12),
    opex(300, 100_000, 1.2),
    opex(2000, 100_000, 8),
    vector(
      { what: "2000 a file, 12 %, funding 3 %, loss 1 %: smallest", expected: 100_000, digits: 0 },
      () => smallestTicket(2000, 0.12, 0.03, 0.01, 90),
    ),
    vector(
      { what: "funding 3 %, 300 a file of 10,000: lowest rate", expected: 15, unit: "%" },
      () => 100 * floorRate(0.03, 0, 300, 10_000, 90),
    ),
    asked({ what: "300 a file of 10,000, at 15 %: kept", expected: 0, digits: 2 }, () =>
      kept(10_000, floorRate(0.03, 0, 300, 10_000, 90), 300),
    ),
    asked({ what: "2000 a file of 100,000, at 11 %: kept", expected: 0, digits: 2 }, () =>
      kept(100_000, floorRate(0.03, 0, 2000, 100_000, 90), 2000),
    ),
  ],
};
