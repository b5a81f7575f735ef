import { runJob } from "../../experiment/runJob.ts";
import { constant } from "../../scenario/presets/constant.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import { breakEven, breakEvenVolume, type BreakEven } from "../../summary/breakEven.ts";
import { PARTIAL } from "../../summary/effort.ts";
import { createReduction } from "../../summary/Reduction.ts";
import { summarise } from "../../summary/summarise.ts";
import { PROOF_SEED } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

const FACE = 1000;
const ARMS = ["T", "L"] as const;
/** Issue, lock, and redemption: what a financed invoice of one tier does on the ledger. */
const TRANSACTIONS = 3;

/** A ledger by what it takes a year and what happens with every invoice on it, in money. */
interface Ledger {
  readonly fixedYearly: number;
  /** Paperwork that the supplier is spared. */
  readonly saved: number;
  readonly fee: number;
  /** What its transactions use up. */
  readonly used: number;
}

/** Invoices of 1,000 that cost nothing but the paperwork on paper and the ledger's fee and work on it. */
function scenarioOf({ fixedYearly, saved, fee, used }: Ledger): Scenario {
  return smooth({
    trade: { volume: 200, face: constant(FACE) },
    sme: { prepareCost: saved },
    bank: { rate: 0 },
    ledger: {
      rate: 0,
      fee: fee / FACE,
      transactionCost: used / TRANSACTIONS,
      checkCost: 0,
      fixedYearly,
      networkFace: 10_000_000,
    },
  });
}

/** Invoices a year from which the model's ledger pays, for one of those who ask. */
function modelled(who: Exclude<keyof BreakEven, "face">, of: Ledger, expected: number): Check {
  const what = `${who}: ${of.fixedYearly / 1e6} million a year; ${of.saved} saved, fee ${of.fee}, ${of.used} used up`;
  return asked({ what, expected, digits: 0, unit: "a year" }, () => {
    const scenario = scenarioOf(of);
    const reduction = createReduction(scenario, PROOF_SEED, ARMS);
    const job = { scenario, seed: PROOF_SEED, arms: ARMS, first: 0, replications: 2 };
    reduction.add(runJob(job));
    const found = breakEven(summarise(reduction, PARTIAL), scenario, "L");
    return { value: (found?.[who] ?? NaN) / FACE };
  });
}

export const breakEvenProof: Proof = {
  id: "C15",
  kind: "closedForm",
  name: "Break-even of a ledger",
  formula: "V* = fixed/(saving − fee); for everybody together fixed/(saving − variable cost)",
  note:
    "A fee is a transfer: for everybody together what a transaction uses up takes its place. The " +
    "operator earns the fee and pays for what is used up.",
  checks: [
    vector(
      { what: "600,000 a year, 25 saved on each", expected: 24_000, digits: 0, unit: "a year" },
      () => breakEvenVolume(600_000, 25),
    ),
    vector(
      {
        what: "1,000,000 a year, 40 saved, 15 used up",
        expected: 40_000,
        digits: 0,
        unit: "a year",
      },
      () => breakEvenVolume(1_000_000, 40 - 15),
    ),
    modelled("members", { fixedYearly: 600_000, saved: 30, fee: 5, used: 0 }, 24_000),
    modelled("society", { fixedYearly: 1_000_000, saved: 40, fee: 5, used: 15 }, 40_000),
    modelled("operator", { fixedYearly: 900_000, saved: 40, fee: 30, used: 12 }, 50_000),
  ],
};
