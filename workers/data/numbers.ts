/** What parts the decimals of a column: a point or a comma. */
export type DecimalMark = "." | ",";

/** What a cell tells about the numbers of its column. */
export type NumberShape = "plain" | DecimalMark | "either" | undefined;

const NUMBER = /^[-−+(]?\s*[.,]?\d[\d.,'’\s]*\)?\s*-?$/;
/** Signs and names of money, and spaces around, before or behind the number; a sign may come before all. */
const MONEY = /^([-−+(]?)\s*(?:[A-Z]{2,3}|[€$£¥₹])?\s*(.*?)\s*(?:[A-Z]{2,3}|[€$£¥₹元])?$/;

function bare(cell: string): string {
  const [, sign = "", number = cell] = MONEY.exec(cell) ?? [];
  return sign + number;
}

/** What a cell tells of its column's decimal mark; undefined if it is no number. */
export function numberShape(cell: string): NumberShape {
  const text = bare(cell);
  if (!NUMBER.test(text)) return undefined;
  const point = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (point < 0 && comma < 0) return "plain";
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const mark = point >= 0 ? "." : ",";
  const other = mark === "." ? "," : ".";
  // Twice the same parts thousands; so the other one would part decimals.
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return other;
  return /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(text) ? "either" : mark;
}

/** The number in a cell; undefined if there is none. (…) and a minus behind are negative. */
export function numberOf(cell: string, decimal: DecimalMark): number | undefined {
  const text = bare(cell);
  if (!NUMBER.test(text)) return undefined;
  const negative = /^[-−(]|-$/.test(text);
  const thousands = decimal === "." ? /[,'’\s]/g : /[.'’\s]/g;
  const digits = text
    .replace(/[-−+()]/g, "")
    .replace(thousands, "")
    .replace(decimal, ".");
  const value = Number(digits);
  if (digits === "" || !Number.isFinite(value)) return undefined;
  return negative ? -value : value;
}

const YES = new Set("yes y true 1 x ja j wahr oui vrai si sí s disputed open 是".split(" "));
const NO = new Set("no n false 0 nein falsch non faux none - 否".split(" "));

/** Yes or no, in any of several languages; undefined if it is neither. */
export function flagOf(cell: string): boolean | undefined {
  const text = cell.toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

const NOTHING = new Set([
  "",
  "-",
  "–",
  "n/a",
  "na",
  "null",
  "none",
  "nan",
  "open",
  "offen",
  "unpaid",
  "0000-00-00",
]);

/** Whether a cell says that there is nothing. */
export function isNothing(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first >= 49 && first <= 57) return false; // 1 to 9: the most frequent, so asked first
  return cell.length <= 10 && NOTHING.has(cell.toLowerCase());
}
