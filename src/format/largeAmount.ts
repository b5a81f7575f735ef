import { language } from "../i18n/language.ts";
import { formatNumber, formatShort } from "./number.ts";

const MILLION = 1e6;
const WAN = 1e4;
const YI = 1e8;

/** A yearly volume of money: in English millions, which the text around it names; in Chinese with its 万 or 亿. */
export function formatLargeAmount(value: number): string {
  if (language() === "en") return formatNumber(value / MILLION, value < 100 * MILLION ? 1 : 0);
  // What rounds to 10,000 万 is 1 亿.
  if (Math.round(value / WAN) * WAN >= YI) return `${formatShort(value / YI, 2)} 亿`;
  return value < WAN ? formatNumber(value) : `${formatNumber(value / WAN)} 万`;
}
