import type { Finding } from "../../../sims/fit.ts";
import { formatPercent } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import type { Phase } from "./createDataFile.ts";
import { amountText, percentText, unitText, whatText } from "./findingText.ts";

/** What a file tells of its delays in one sentence, with its interval. */
export function headline(findings: readonly Finding[], file: string, phase: Phase): string {
  const of = (id: string) => findings.find((finding) => finding.id === id);
  const share = of("paidLate")?.share;
  if (share) {
    const late = of("lateDays");
    const [lo, hi] = share.ci95.map(percentText);
    const values = { share: formatPercent(share.value), file, lo: lo ?? "", hi: hi ?? "" };
    if (!late?.spread?.median) return d("title.lateShare", values);
    const median = amountText(late.spread.median.value);
    return d("title.late", { ...values, median, days: unitText(late) });
  }
  const spread = leading(findings);
  if (spread?.spread?.median) {
    const { value, ci95 } = spread.spread.median;
    return d("title.spread", {
      file,
      median: amountText(value),
      unit: unitText(spread),
      what: whatText(spread),
      lo: amountText(ci95[0]),
      hi: amountText(ci95[1]),
    });
  }
  return ["survey", "read", "ask"].includes(phase) ? d("title.reading", { file }) : d("title.none");
}

/** The finding that is shown until another is chosen: days late, else what stands for something, else the longest duration. */
export function leading(findings: readonly Finding[]): Finding | undefined {
  const spreads = findings.filter(({ spread }) => spread);
  const telling = spreads.filter(({ spread }) => spread?.table.family !== "constant");
  const longest = telling
    .filter(({ unit }) => unit !== "money")
    .sort((a, b) => (b.spread?.median?.value ?? 0) - (a.spread?.median?.value ?? 0));
  return (
    telling.find(({ id }) => id === "lateDays") ??
    telling.find(({ topic, targets }) => topic === "duration" && targets.length > 0) ??
    longest[0] ??
    spreads[0]
  );
}
