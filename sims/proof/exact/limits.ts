import type { Arm } from "../../experiment/RunTable.ts";
import { PRESETS } from "../../scenario/presets/index.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import { traceWorld } from "../../trace/eventLog.ts";
import { PROOF_SEED } from "../meanOf.ts";
import { asked, type Answer, type Check, type Proof } from "../Proof.ts";
import { withValues } from "../smooth.ts";

/** A few worlds of each: every invoice of them is compared. */
const WORLDS = 3;
/** A year of a large scenario is many invoices; a part of it says as much. */
const HORIZON = 120;

interface Pair {
  readonly scenario: Scenario;
  readonly arms: readonly [Arm, Arm];
  /** Accounts whose own postings may differ. */
  readonly apart?: string;
}

/** Invoices of which any event or posting differs between two arms of the same worlds. */
export function differing({ scenario, arms, apart }: Pair): Answer {
  const different = new Set<string>();
  let invoices = 0;
  for (let replication = 0; replication < WORLDS; replication++) {
    const [a, b] = arms.map((arm) => livesOf(scenario, replication, arm, apart));
    if (a === undefined || b === undefined) continue;
    invoices += a.length;
    a.forEach((life, c) => {
      if (life !== b[c]) different.add(`${replication} ${c}`);
    });
  }
  return { value: different.size, from: `${invoices} invoices` };
}

/** All that happens to each invoice of a world, in words. */
function livesOf(
  scenario: Scenario,
  replication: number,
  arm: Arm,
  apart: string | undefined,
): readonly string[] {
  const request = { scenario, seed: PROOF_SEED, replication, arm, runtime: "kernel" } as const;
  const { events, postings, world } = traceWorld(request);
  const lives = Array.from({ length: world.cases }, () => "");
  for (const event of events) {
    lives[(event.tier - 1) * world.roots + event.case] += JSON.stringify(event);
  }
  for (const posting of postings) {
    if (posting.payer !== apart) lives[posting.case] += JSON.stringify(posting);
  }
  return lives;
}

function none(what: string, pair: () => Pair): Check {
  return asked({ what, expected: 0, digits: 0, unit: "invoices differ" }, () => differing(pair()));
}

const MODELS = PRESETS.filter(({ hidden }) => !hidden);

export function withNobody(scenario: Scenario): Scenario {
  return withValues(scenario, {
    run: { horizon: HORIZON },
    adoption: { banks: 0, suppliers: 0, digitisation: 0 },
  });
}

/** A ledger at once, always up, at the platform's price and with one operator, where one tier is. */
function likeThePlatform(scenario: Scenario): Scenario {
  return withValues(scenario, {
    run: { horizon: HORIZON },
    trade: { termsFrom: "invoice" },
    chain: { tiers: 1 },
    ledger: { ...scenario.platform, latency: 0, availability: 1 },
  });
}

export const limitProof: Proof = {
  id: "C17",
  kind: "limit",
  name: "Limits of the ledger",
  formula:
    "s = α = δ = 0: L ≡ T but for the ledger's own cost; instant, free, one operator, one tier: L ≡ C",
  note: "Every event and every posting of every invoice is compared, under the same luck.",
  checks: [
    ...MODELS.map(({ scenario }) =>
      none(`${scenario.title}, nobody on it: L against T`, () => ({
        scenario: withNobody(scenario),
        arms: ["T", "L"],
        apart: "operator",
      })),
    ),
    ...MODELS.map(({ scenario }) =>
      none(`${scenario.title}, like the platform: L against C`, () => ({
        scenario: likeThePlatform(scenario),
        arms: ["C", "L"],
      })),
    ),
  ],
};
