import type { Calibration, CalibrationRow } from "../../sims/index.ts";
import { alignColumns } from "./alignColumns.ts";

const QUANTITIES: Readonly<Record<string, string>> = {
  approved: "approved, of all submitted",
  approvedOfDecided: "approved, of decided files",
  incomplete: "files incomplete at least once",
  rejected: "requests sent back",
  paidOnMonday: "paid on a Monday",
  paidOnThursday: "paid on a Thursday",
  submittedToApproved: "submitted to approved",
  returnedToDecision: "returned to decision",
  approvedToPaid: "approved to paid",
};

const STATISTICS: Readonly<Record<CalibrationRow["statistic"], string>> = {
  share: "share",
  mean: "mean",
  median: "median",
  p90: "90 %",
  kolmogorovSmirnov: "KS distance",
  wasserstein: "Wasserstein",
};

/** A calibration as a table: what was seen, what is simulated, and both distances to the test. */
export function calibrationText(
  calibration: Calibration,
  values: Readonly<Record<string, unknown>> | undefined,
): string {
  const { kind, fitPeriod, testPeriod, fit, test, simulated, rows } = calibration;
  const who = kind === "bank" ? "Bank" : "Paying firm";
  const good = rows.filter((row) => row.asGoodAsRealityRepeats).length;
  const table = alignColumns([
    ["", "fit", "test", "model", "fit to test", "model to test", ""],
    ...rows.map((row) => [
      `${QUANTITIES[row.quantity] ?? row.quantity}, ${STATISTICS[row.statistic]}`,
      number(row, row.fit),
      number(row, row.test),
      number(row, row.simulated),
      number(row, row.distanceFitTest),
      number(row, row.distanceSimulatedTest),
      row.asGoodAsRealityRepeats ? "as near" : "further",
    ]),
  ]);
  return [
    `${who}: fitted to ${fitPeriod} (${fit.cases} cases), tested on ${testPeriod} (${test.cases}); ${simulated.cases} simulated`,
    ...table,
    `The model is as near to ${testPeriod} as ${fitPeriod} is in ${good} of ${rows.length} statistics.`,
    ...(values
      ? ["", "Values found, for --set or a scenario file:", ...Object.entries(values).map(setting)]
      : []),
  ].join("\n");
}

function number({ unit }: CalibrationRow, value: number | undefined): string {
  if (value === undefined) return "";
  return unit === "days" ? `${value.toFixed(2)} d` : value.toFixed(3);
}

function setting([id, value]: readonly [string, unknown]): string {
  return `  ${id}=${JSON.stringify(value)}`;
}
