import type { Finding, FamilyFit } from "../../../sims/fit.ts";
import { formatNumber, formatPercent, formatShort } from "../../format/number.ts";
import { weekdayName } from "../../format/weekdays.ts";
import { d, isDataKey } from "../../i18n/data.ts";
import { joinList, joinParts } from "../../i18n/joins.ts";

/** A value as short as its size allows: 1,234, 56.7, 0.0123. */
export function amountText(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  const size = Math.abs(value);
  if (size >= 1000) return formatNumber(value);
  return formatShort(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4);
}

/** What a finding is about. */
export function whatText({ topic, names }: Finding): string {
  if (topic === "duration")
    return d(names.without === undefined ? "what.duration" : "what.durationWithout", names);
  if (topic === "share") return d(names.to === undefined ? "what.share" : "what.shareOf", names);
  return d(`what.${topic}`, names);
}

export function unitText({ unit }: Finding): string {
  return d(`unit.${unit}`);
}

/** What a finding says, with its interval. */
export function foundText(finding: Finding): string {
  const { share, spread, value } = finding;
  if (share) {
    const [lo, hi] = share.ci95.map(percentText);
    return d("found.share", { share: formatPercent(share.value), lo: lo ?? "", hi: hi ?? "" });
  }
  if (spread) {
    const [lo, hi] = spread.median?.ci95 ?? [null, null];
    return d("found.median", {
      median: amountText(spread.median?.value),
      unit: unitText(finding),
      lo: amountText(lo),
      hi: amountText(hi),
    }).replace("  ", " ");
  }
  if (typeof value === "number") return formatNumber(value);
  return joinList((value ?? []).map((day) => weekdayName(day, "short")));
}

export function percentText(share: number | null): string {
  return share === null ? "–" : formatPercent(share);
}

/** What to bear in mind about a finding; undefined for nothing. */
export function cautionText({ topic }: Finding): string | undefined {
  const key = `caution.${topic}`;
  return isDataKey(key) ? d(key) : undefined;
}

/** A family's parameters: "shape 1.38, scale 10.6". */
export function parametersText({ distribution }: FamilyFit): string {
  if (!distribution) return d("fit.impossible");
  return joinParts(
    Object.entries(distribution)
      .filter(([name]) => name !== "family")
      .map(([name, value]) => {
        const key = `fit.parameter.${name}`;
        const called = isDataKey(key) ? d(key) : name;
        return d("fit.parameter", { name: called, value: amountText(Number(value)) });
      }),
  );
}

/** The family with the least AIC; undefined where none can tell the data. */
export function bestFamily(families: readonly FamilyFit[]): FamilyFit | undefined {
  return families
    .filter(({ distribution }) => distribution !== undefined)
    .sort((a, b) => a.aic - b.aic)[0];
}
