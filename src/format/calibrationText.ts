import type { CalibrationRow } from "../../sims/index.ts";
import { fg, isFigureKey } from "../i18n/figures.ts";

/** What a row of a calibration is about, such as "submitted to approved, median". */
export function statisticText({ quantity, statistic }: CalibrationRow): string {
  const key = `quantity.${quantity}`;
  return fg("statistic.of", {
    quantity: isFigureKey(key) ? fg(key) : quantity,
    statistic: fg(`statistic.${statistic}`),
  });
}

/** A value of the row with its unit; nothing where there is none. */
export function calibrationNumber({ unit }: CalibrationRow, value: number | undefined): string {
  if (value === undefined) return "";
  return unit === "days" ? fg("unit.days", { n: value.toFixed(2) }) : value.toFixed(3);
}
