import type { CalibrationRow } from "../../sims/index.ts";
import { modelText } from "../i18n/modelWords.ts";

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

/** What a row of a calibration is about, such as "submitted to approved, median". */
export function statisticText({ quantity, statistic }: CalibrationRow): string {
  return [QUANTITIES[quantity] ?? quantity, STATISTICS[statistic]].map(modelText).join(", ");
}

/** A value of the row with its unit; nothing where there is none. */
export function calibrationNumber({ unit }: CalibrationRow, value: number | undefined): string {
  if (value === undefined) return "";
  return unit === "days" ? `${value.toFixed(2)} d` : value.toFixed(3);
}
