import { language } from "../i18n/language.ts";

/*
 * Numbers for people: a true minus sign, grouped thousands, a chosen number of decimals. Written here and not by
 * `Intl`, whose data and rounding belong to the browser: an exported chart must be the same to the last byte in
 * any engine and any year. English and Chinese group and point alike, so the language matters to percentages only.
 */

const FIVE = "5";

/** Digits of a finite number above 0, or 0, before and after the point. */
function rounded(size: number, digits: number): readonly [whole: string, decimals: string] {
  const [mantissa = "", exponent] = size.toExponential().split("e");
  const all = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + digits;
  const down = BigInt(all.slice(0, Math.max(0, kept)).padEnd(kept, "0") || "0");
  const up = kept >= 0 && (all[kept] ?? "0") >= FIVE;
  const text = (up ? down + 1n : down).toString().padStart(digits + 1, "0");
  return [text.slice(0, text.length - digits), text.slice(text.length - digits)];
}

/**
 * A number with exactly `digits` decimals, a whole number from 0. Zero never carries a sign, nor does what rounds
 * to it.
 *
 * Rounded is the shortest decimal that stands for the number, which is also what a table of data says, and halves go
 * away from zero: 1.005 is 1.01, although `toFixed` makes 1.00 of the binary 1.00499999999999989….
 */
export function formatNumber(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return "–";
  const [whole, decimals] = rounded(Math.abs(value), digits);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = digits > 0 ? `${grouped}.${decimals}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number with its sign, for differences: "+1.5", "−1.5", "0.0". */
export function formatSigned(value: number, digits = 0): string {
  const text = formatNumber(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number as short as it can be said with at most `digits` decimals: "60", "12.1". */
export function formatShort(value: number, digits = 2): string {
  return formatNumber(value, digits)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** A share as a percentage: 0.725 is "72.5 %", in Chinese "72.5%". */
export function formatPercent(share: number, digits = 1): string {
  return `${formatNumber(share * 100, digits)}${language() === "en" ? " " : ""}%`;
}

const MOST_DIGITS = 4;

/** The fewest decimals in which a difference of this size is `steps` steps or more; 0 for no difference. */
export function digitsFor(difference: number, steps = 10): number {
  const size = Math.abs(difference);
  if (!(size > 0)) return 0;
  let digits = 0;
  for (let scale = 1; digits < MOST_DIGITS && size * scale < steps; scale *= 10) digits++;
  return digits;
}
