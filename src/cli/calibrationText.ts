import type { Calibration } from "../../sims/index.ts";
import { calibrationNumber, statisticText } from "../format/calibrationText.ts";
import { alignColumns } from "./alignColumns.ts";

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
      statisticText(row),
      calibrationNumber(row, row.fit),
      calibrationNumber(row, row.test),
      calibrationNumber(row, row.simulated),
      calibrationNumber(row, row.distanceFitTest),
      calibrationNumber(row, row.distanceSimulatedTest),
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

function setting([id, value]: readonly [string, unknown]): string {
  return `  ${id}=${JSON.stringify(value)}`;
}
