import { constant } from "../../scenario/presets/constant.ts";
import { PRESETS, presetById } from "../../scenario/presets/index.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import { traceWorld } from "../../trace/eventLog.ts";
import { changeOf, PROOF_SEED } from "../meanOf.ts";
import { asked, type Answer, type Proof } from "../Proof.ts";
import { smooth, withValues } from "../smooth.ts";

const MORE = 0.05;

function dearer(of: Scenario): Scenario {
  const tier = ({ rate, fallbackRate }: Scenario["tier2"] | Scenario["tier4"]) => ({
    rate: rate + MORE,
    fallbackRate: fallbackRate + MORE,
  });
  return withValues(of, {
    sme: { fallbackRate: of.sme.fallbackRate + MORE },
    bank: { rate: of.bank.rate + MORE, fee: of.bank.fee + 0.01 },
    tier2: tier(of.tier2),
    tier3: tier(of.tier3),
    tier4: tier(of.tier4),
    ledger: { rate: of.ledger.rate + MORE },
  });
}

/** Invoices of the deepest tier, who owe nobody else, that get cheaper when money gets dearer. */
function cheaper(scenario: Scenario): Answer {
  const short = withValues(scenario, { run: { horizon: 120 } });
  let count = 0;
  let compared = 0;
  for (const arm of ["T", "L"] as const) {
    const [cheap, dear] = [short, dearer(short)].map((of) => {
      const request = {
        scenario: of,
        seed: PROOF_SEED,
        replication: 0,
        runtime: "kernel",
      } as const;
      return traceWorld({ ...request, arm }).world;
    });
    if (!cheap || !dear) continue;
    for (let c = cheap.cases - cheap.roots; c < cheap.cases; c++) {
      compared++;
      if (dear.cost[c]! < cheap.cost[c]!) count++;
    }
  }
  return { value: count, from: `${compared} invoices` };
}

const exponential = { family: "exponential", mean: 1 } as const;
/** One officer busy two thirds of the time, files coming back: work is made by work. */
const desk = (officers: number) =>
  smooth({
    trade: { volume: 0.5 * 365 },
    bank: { count: 1, officers, check: exponential, incomplete: 0.25 },
    sme: { correct: constant(2) },
  });

const europe = presetById("europe-measured")!.scenario;

function unfinanced(factor: number): Scenario {
  const { terms } = europe.trade;
  return withValues(europe, {
    sme: { tries: 0 },
    trade: { terms: constant(factor * (terms.family === "constant" ? terms.value : 60)) },
  });
}

export const directionProofs: readonly Proof[] = [
  {
    id: "R1",
    kind: "direction",
    name: "Dearer money",
    formula: "never lowers the cost of an invoice whose supplier owes nobody else",
    note: "Who pays its own supplier late has the use of that money, so above the deepest tier it can.",
    checks: PRESETS.filter(({ hidden }) => !hidden).map(({ scenario }) =>
      asked({ what: scenario.title, expected: 0, digits: 0, unit: "invoices cheaper" }, () =>
        cheaper(scenario),
      ),
    ),
  },
  {
    id: "R2",
    kind: "direction",
    name: "More officers",
    formula: "never lengthen the expected wait",
    note: "Of the expectation; a single file can wait longer, since corrected files come back sooner.",
    checks: [
      [1, 2],
      [2, 3],
    ].map(([from = 1, to = 2]) =>
      asked(
        { what: `${to} in place of ${from}`, expected: 0, unit: "days", relation: "atMost" },
        () =>
          changeOf(
            { scenario: desk(from), of: "stage.queue" },
            { scenario: desk(to), of: "stage.queue" },
          ),
      ),
    ),
  },
  {
    id: "R3",
    kind: "direction",
    name: "Longer terms",
    formula: "never shorten the expected time to cash where nobody seeks finance",
    checks: [
      asked(
        {
          what: "Europe, half as long again",
          expected: 0,
          unit: "days",
          relation: "atLeast",
        },
        () =>
          changeOf(
            { scenario: unfinanced(1), of: "timeToCash", replications: 50 },
            { scenario: unfinanced(1.5), of: "timeToCash", replications: 50 },
          ),
      ),
    ],
  },
];
