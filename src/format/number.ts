import { LANGUAGE_TAGS, language } from "../i18n/language.ts";

/** Numbers for people: a true minus sign, grouped thousands, a chosen number of decimals. */
const formats = new Map<string, Intl.NumberFormat>();

function format(digits: number): Intl.NumberFormat {
  const locale = LANGUAGE_TAGS[language()];
  const key = `${locale} ${digits}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** A number with exactly `digits` decimals. Zero never carries a sign. */
export function formatNumber(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return "–";
  const text = format(digits).format(value).replace("-", "−");
  return /[1-9]/.test(text) ? text : text.replace("−", "");
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
  while (digits < MOST_DIGITS && size * 10 ** digits < steps) digits++;
  return digits;
}
