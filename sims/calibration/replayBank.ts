import { applyChanges, type Changes } from "../scenario/changes.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { traceWorld } from "../trace/eventLog.ts";
import type { Days } from "../units.ts";
import { Calendar } from "../world/Calendar.ts";
import { decidedFiles } from "./bankFacts.ts";
import type { Application } from "./BankLog.ts";
import { durationFacts, shareOf, type CaseFacts } from "./CaseFacts.ts";
import { openingHours } from "./openingHours.ts";
import { quantileSpread } from "./quantileSpread.ts";
import { sortedSample } from "./sample.ts";

const NONE = { family: "constant", value: 0 } as const;
/** Share of returned offers that the hours of the post hold. */
const IN_POST = 0.9;

/**
 * What of a log is its clients' doing and not the bank's: when papers come, how long clients take to
 * return an offer, and how many never come so far as to be decided. The model's supplier stands for
 * the client; its "refused confirmation" stands for an application that ended before its papers came.
 */
export function clientChanges(applications: readonly Application[]): Changes {
  const files = decidedFiles(applications);
  const returns = files.map((file) => file.returned);
  const post = { ...openingHours(returns, IN_POST), weekdays: daysOfPost(returns) };
  const calendar = new Calendar(post, []);
  const prepared = files.map(
    (file) => calendar.elapsed(file.returned) - calendar.elapsed(file.submitted),
  );
  return {
    "calendar.office.opens": post.opens,
    "calendar.office.closes": post.closes,
    "calendar.office.weekdays": post.weekdays,
    "sme.prepare": quantileSpread(sortedSample(prepared)),
    "core.refusesConfirmation": 1 - shareOf(files.length, applications.length),
  };
}

/**
 * Weekdays on which papers come, from 1. A bank that opens its post from Monday to Friday stamps on
 * Monday what came since: a fifth of all if none comes at the weekend, a third if some comes on Saturdays,
 * three sevenths if on all days.
 */
function daysOfPost(returns: readonly Days[]): readonly number[] {
  const monday = returns.filter((t) => Math.floor(t) % 7 === 0).length / returns.length;
  const days = [5, 6, 7].sort(
    (a, b) => Math.abs(monday - (a - 4) / a) - Math.abs(monday - (b - 4) / b),
  );
  return Array.from({ length: days[0]! }, (_, i) => i + 1);
}

/** Leaves of a preset its banks alone: invoices are approved and confirmed at once, and paid long after. */
const BANK_ALONE: Changes = {
  "run.horizon": 365,
  "calendar.holidays": [],
  "trade.volume": 5000,
  "trade.suppliers": 1000,
  "trade.terms": { family: "constant", value: 3000 },
  "trade.termsFrom": "invoice",
  "trade.invoicing": NONE,
  "chain.tiers": 1,
  "core.approval": NONE,
  "core.exceptions": 0,
  "core.confirm": NONE,
  "core.defaultRate": 0,
  "sme.tries": 1,
  "bank.officers": 200,
  "bank.knownHouse": 1,
  "bank.knownOther": 1,
};

/**
 * The banks of a scenario at the work of a log: what the same log would show of them. Officers are
 * many, since what lies before a file is in the backlog.
 */
export function replayBank(
  scenario: Scenario,
  clients: Changes,
  { seed, replications }: { readonly seed: number; readonly replications: number },
): CaseFacts {
  const changed = applyChanges(scenario, { ...BANK_ALONE, ...clients });
  if (!changed.ok) throw new Error(`no scenario: ${changed.problems[0]?.path ?? ""}`);
  let cases = 0;
  let files = 0;
  let approved = 0;
  let incomplete = 0;
  const { bank } = changed.scenario.calendar;
  const hours = new Calendar(bank, []);
  // A log shows when the post was opened, not when it came.
  const opened = (time: Days): Days => hours.add(time, 0);
  const toApproved: number[] = [];
  const toDecision: number[] = [];
  for (let replication = 0; replication < replications; replication++) {
    const request = {
      scenario: changed.scenario,
      seed,
      replication,
      arm: "T",
      runtime: "kernel",
    } as const;
    const { events, world } = traceWorld(request);
    const seen = new Map<number, { returned: number; again: boolean }>();
    for (const { case: c, party, event, state, time } of events) {
      if (party === "sme" && event === "invoicing" && state === "awaitingApproval") cases++;
      if (party !== "bank") continue;
      if (event === "applicationSubmitted") seen.set(c, { returned: opened(time), again: false });
      const file = seen.get(c);
      if (file === undefined) continue;
      if (state === "returned") file.again = true;
      if (event !== "sitting") continue;
      files++;
      toDecision.push(time - file.returned);
      if (file.again) incomplete++;
      if (state !== "disbursing") continue;
      approved++;
      toApproved.push(time - world.issued[c]!);
    }
  }
  return {
    cases,
    shares: {
      approved: shareOf(approved, cases),
      approvedOfDecided: shareOf(approved, files),
      incomplete: shareOf(incomplete, files),
    },
    durations: {
      submittedToApproved: durationFacts(toApproved),
      returnedToDecision: durationFacts(toDecision),
    },
  };
}
