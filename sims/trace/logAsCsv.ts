import { field } from "./csvField.ts";
import type { LogRow } from "./LogRow.ts";

const HEADER = [
  "time",
  "case",
  "tier",
  "party",
  "event",
  "state",
] as const satisfies (keyof LogRow)[];

/** An event log as CSV (RFC 4180, but for line ends). Time is in days from Monday 00:00, unrounded. */
export function logAsCsv(rows: readonly LogRow[]): string {
  const lines = rows.map((row) => HEADER.map((name) => fieldOf(row[name])).join(","));
  return [HEADER.join(","), ...lines].join("\n");
}

function fieldOf(value: string | number): string {
  return typeof value === "number" ? String(value) : field(value);
}
