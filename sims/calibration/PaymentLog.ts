import type { Days } from "../units.ts";
import { isAmount, said } from "./BankLog.ts";
import { readTable } from "./readTable.ts";
import { readTimeStamp, wallClock, type TimeStamp } from "./timeStamp.ts";

/** One request to be paid; instants in days from a Monday, on the wall. */
export interface PaymentRequest {
  /** Month of submission, as "2018-01". */
  readonly month: string;
  readonly submitted: Days;
  /** Final approval, order to pay, payment; undefined where the log ends before. */
  readonly approved: Days | undefined;
  readonly ordered: Days | undefined;
  readonly paid: Days | undefined;
  /** How often it was sent back. */
  readonly rejections: number;
}

export type ReadPayments =
  | { readonly ok: true; readonly requests: readonly PaymentRequest[] }
  | { readonly ok: false; readonly reason: string };

/** Columns of a payer's log, one row a request; hours count from submission. */
export const PAYMENT_COLUMNS = [
  "submitted",
  "final_approved_h",
  "payment_requested_h",
  "payment_handled_h",
  "rejections",
] as const;

/** Reads a payer's log of requests; the reason, if it cannot be read, goes on from its name. */
export function readPayments(text: string): ReadPayments {
  const table = readTable(text, PAYMENT_COLUMNS);
  if (!table.ok) return table;
  const stamps: TimeStamp[] = [];
  for (const [i, row] of table.rows.entries()) {
    const line = `line ${i + 2}`;
    const stamp = readTimeStamp(row["submitted"]!);
    if (stamp === undefined) {
      const expected = "expected a time stamp such as 2018-01-09T09:17:18+01:00";
      return { ok: false, reason: `${line}: submitted is ${said(row["submitted"])}; ${expected}` };
    }
    const wrong = PAYMENT_COLUMNS.slice(1).find((column) => {
      const mayBeEmpty = column !== "rejections";
      return !(mayBeEmpty && row[column] === "") && !isAmount(row[column]);
    });
    if (wrong !== undefined) {
      const expected = "expected a number from 0 to a million";
      return { ok: false, reason: `${line}: ${wrong} is ${said(row[wrong])}; ${expected}` };
    }
    stamps.push(stamp);
  }
  const onWall = wallClock(stamps);
  const requests = table.rows.map((row, i): PaymentRequest => {
    const { instant, month } = stamps[i]!;
    const after = (column: string): Days | undefined =>
      row[column] === "" ? undefined : onWall(instant + Number(row[column]) / 24);
    return {
      month,
      submitted: onWall(instant),
      approved: after("final_approved_h"),
      ordered: after("payment_requested_h"),
      paid: after("payment_handled_h"),
      rejections: Number(row["rejections"]),
    };
  });
  return { ok: true, requests };
}
