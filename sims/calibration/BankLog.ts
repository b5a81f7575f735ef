import type { Days } from "../units.ts";
import { readTable, type TextRow } from "./readTable.ts";
import { readTimeStamp, wallClock, type TimeStamp } from "./timeStamp.ts";

/** One application to a bank, as far as its log tells; instants in days from a Monday, on the wall. */
export interface Application {
  /** Month of submission, as "2011-10". */
  readonly month: string;
  readonly submitted: Days;
  readonly outcome: "approved" | "declined" | "cancelled";
  /** When the signed offer came back with its papers; undefined if it never did. */
  readonly returned: Days | undefined;
  readonly decided: Days;
  /** How often the file was found incomplete. */
  readonly incomplete: number;
  /** How often its papers were validated, at least once if they came. */
  readonly checks: number;
  /** Hands-on minutes. */
  readonly minutes: number;
}

export type ReadApplications =
  | { readonly ok: true; readonly applications: readonly Application[] }
  | { readonly ok: false; readonly reason: string };

/** Columns of a bank's log, one row an application; hours count from submission. */
export const BANK_COLUMNS = [
  "submitted",
  "outcome",
  "sent_back_h",
  "decision_h",
  "incomplete_rounds",
  "validation_rounds",
  "touch_min_capped240",
] as const;

const OUTCOMES = ["approved", "declined", "cancelled"] as const;

/** Reads a bank's log of applications; the reason, if it cannot be read, goes on from its name. */
export function readApplications(text: string): ReadApplications {
  const table = readTable(text, BANK_COLUMNS);
  if (!table.ok) return table;
  const stamps: TimeStamp[] = [];
  for (const [i, row] of table.rows.entries()) {
    const wrong = fault(row);
    if (wrong !== undefined) return { ok: false, reason: `line ${i + 2}: ${wrong}` };
    stamps.push(readTimeStamp(row["submitted"]!)!);
  }
  const onWall = wallClock(stamps);
  const applications = table.rows.map((row, i): Application => {
    const { instant, month } = stamps[i]!;
    const after = (hours: string): Days => onWall(instant + Number(hours) / 24);
    const returned = row["sent_back_h"]!;
    return {
      month,
      submitted: onWall(instant),
      outcome: row["outcome"] as Application["outcome"],
      returned: returned === "" ? undefined : after(returned),
      decided: after(row["decision_h"]!),
      incomplete: Number(row["incomplete_rounds"]),
      checks: Math.max(1, Number(row["validation_rounds"])),
      minutes: Number(row["touch_min_capped240"]),
    };
  });
  return { ok: true, applications };
}

function fault(row: TextRow): string | undefined {
  if (readTimeStamp(row["submitted"]!) === undefined) {
    return `submitted is ${said(row["submitted"])}; expected a time stamp such as 2011-10-01T00:38:44+02:00`;
  }
  if (!OUTCOMES.some((outcome) => outcome === row["outcome"])) {
    return `outcome is ${said(row["outcome"])}; expected ${OUTCOMES.join(", ")}`;
  }
  for (const column of BANK_COLUMNS.slice(2)) {
    const cell = row[column];
    if (column === "sent_back_h" && cell === "") continue;
    if (!isAmount(cell)) {
      return `${column} is ${said(cell)}; expected a number from 0 to a million`;
    }
  }
  return undefined;
}

/** A plain number from 0 to a million. */
export function isAmount(cell: string | undefined): boolean {
  return cell !== undefined && /^\d+(\.\d+)?$/.test(cell) && Number(cell) <= 1e6;
}

/** A cell as a message shows it. */
export function said(cell: string | undefined): string {
  return cell === undefined || cell === "" ? "empty" : `"${cell.slice(0, 40)}"`;
}
