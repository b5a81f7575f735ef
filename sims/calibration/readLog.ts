import type { Changes } from "../scenario/changes.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { bankFacts, decidedFiles } from "./bankFacts.ts";
import { BANK_COLUMNS, readApplications } from "./BankLog.ts";
import type { LogFacts } from "./Calibration.ts";
import { fitBank } from "./fitBank.ts";
import { fitPayments } from "./fitPayments.ts";
import { paidRequests, paymentFacts } from "./paymentFacts.ts";
import { PAYMENT_COLUMNS, readPayments } from "./PaymentLog.ts";
import { clientChanges } from "./replayBank.ts";
import { orderChanges } from "./replayPayments.ts";

/** Months of submission, both included, as "2011-10". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type ReadLog =
  | { readonly ok: true; readonly facts: LogFacts; readonly values: Changes }
  | { readonly ok: false; readonly reason: string };

/** Complete cases that a period must have, or its tail is anybody's guess. */
const FEWEST = 50;

/**
 * Facts of a log, and the values that its first period gives to the party it tells of: a bank where
 * it has the columns of applications, a paying firm where it has those of payments. Without periods
 * the first half of the months is fitted and the rest kept for the test. A reason goes on from the
 * name of the file.
 */
export function readLog(
  text: string,
  scenario: Scenario,
  periods: { readonly fit?: Period | undefined; readonly test?: Period | undefined } = {},
): ReadLog {
  const names = text.slice(0, 2000).split(/\r?\n/)[0] ?? "";
  if (names.split(",").includes("decision_h")) {
    const read = readApplications(text);
    if (!read.ok) return read;
    const cut = cutInTwo(read.applications, periods, (part) => decidedFiles(part).length);
    if (!cut.ok) return cut;
    const { fit, test, fitPeriod, testPeriod } = cut;
    return {
      ok: true,
      values: fitBank(fit),
      facts: {
        kind: "bank",
        fitPeriod,
        testPeriod,
        fit: bankFacts(fit),
        test: bankFacts(test),
        around: clientChanges(fit),
      },
    };
  }
  if (!names.split(",").includes("payment_handled_h")) {
    const expected = `the columns ${BANK_COLUMNS.join(", ")} of a bank's log or ${PAYMENT_COLUMNS.join(", ")} of a payer's`;
    return { ok: false, reason: `is no log that can be read; expected ${expected}` };
  }
  const read = readPayments(text);
  if (!read.ok) return read;
  const cut = cutInTwo(read.requests, periods, (part) => paidRequests(part).length);
  if (!cut.ok) return cut;
  const { fit, test, fitPeriod, testPeriod } = cut;
  const { office } = scenario.calendar;
  return {
    ok: true,
    values: fitPayments(fit, office),
    facts: {
      kind: "payments",
      fitPeriod,
      testPeriod,
      fit: paymentFacts(fit),
      test: paymentFacts(test),
      around: orderChanges(fit, office),
    },
  };
}

type Cut<Case> =
  | {
      readonly ok: true;
      readonly fit: readonly Case[];
      readonly test: readonly Case[];
      readonly fitPeriod: string;
      readonly testPeriod: string;
    }
  | { readonly ok: false; readonly reason: string };

function cutInTwo<Case extends { readonly month: string }>(
  cases: readonly Case[],
  periods: { readonly fit?: Period | undefined; readonly test?: Period | undefined },
  complete: (part: readonly Case[]) => number,
): Cut<Case> {
  const months = [...new Set(cases.map(({ month }) => month))].sort();
  const half = Math.ceil(months.length / 2);
  const usual = (part: readonly string[]): Period => ({
    from: part[0] ?? "none",
    to: part.at(-1) ?? "none",
  });
  const fitPeriod = periods.fit ?? usual(months.slice(0, half));
  const testPeriod = periods.test ?? usual(months.slice(half));
  const inside = ({ from, to }: Period) =>
    cases.filter(({ month }) => month >= from && month <= to);
  for (const period of [fitPeriod, testPeriod]) {
    const found = complete(inside(period));
    if (found >= FEWEST) continue;
    const held = months.length === 0 ? "no month" : `${months[0]!} to ${months.at(-1)!}`;
    return {
      ok: false,
      reason: `has ${found} complete cases of ${named(period)}; expected ${FEWEST} or more (the file holds ${held})`,
    };
  }
  if (fitPeriod.to >= testPeriod.from && testPeriod.to >= fitPeriod.from) {
    return {
      ok: false,
      reason: `would be tested on ${named(testPeriod)} after a fit to ${named(fitPeriod)}; expected periods that do not overlap`,
    };
  }
  return {
    ok: true,
    fit: inside(fitPeriod),
    test: inside(testPeriod),
    fitPeriod: named(fitPeriod),
    testPeriod: named(testPeriod),
  };
}

function named({ from, to }: Period): string {
  return from === to ? from : `${from}..${to}`;
}
