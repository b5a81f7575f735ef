import { runsOf } from "../../format/runsOf.ts";
import { t } from "../../i18n/t.ts";

/** A list of days as a text, its runs short: "0, 24–26, 120". */
export function daysText(days: readonly number[]): string {
  return runsOf(days)
    .flatMap(([from, to]) =>
      to - from > 1 ? [`${from}–${to}`] : [...new Set([from, to])].map(String),
    )
    .join(", ");
}

/**
 * The days that a text lists, in order and each once: whole numbers and runs such as "24-26", with
 * commas, semicolons, spaces or lines between them. Or the sentence about the first piece that is none.
 */
export function parseDays(
  text: string,
  [lo, hi]: readonly [number, number],
): { readonly days: readonly number[] } | { readonly problem: string } {
  const days = new Set<number>();
  const tidy = text.normalize("NFKC").replace(/\s*[-–—]\s*/g, "-");
  for (const piece of tidy.split(/[\s,;，、；]+/).filter((p) => p !== "")) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(piece);
    if (!match)
      return { problem: t("scenario.days.not", { piece, lo: String(lo), hi: String(hi) }) };
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    const outside = [from, to].find((day) => day < lo || day > hi);
    if (outside !== undefined) {
      const day = String(outside);
      return { problem: t("scenario.days.outside", { day, lo: String(lo), hi: String(hi) }) };
    }
    if (to < from) {
      return { problem: t("scenario.days.backwards", { piece, right: `${to}–${from}` }) };
    }
    for (let day = from; day <= to; day++) days.add(day);
  }
  return { days: [...days].sort((a, b) => a - b) };
}
