import { mean, type Distribution, type Parameter } from "../../../sims/index.ts";
import { quantile } from "../../../sims/quantiles.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { unitText } from "../../format/sliderOf.ts";

/** The bounds of the middle 90 % of cases, in the distribution's own unit. */
export function rangeOf(d: Distribution): readonly [lo: number, hi: number] {
  return [quantile(d, 0.05), quantile(d, 0.95)];
}

/** A number with three digits that count: "1.23", "12.3", "1,230". */
function digits3(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return formatNumber(Number(value.toPrecision(size >= 1000 ? 3 : 4)));
  return formatShort(value, size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** The mean and the range of 9 in 10 cases of a distribution as texts, without unit. */
export function spreadFigures(d: Distribution): Readonly<Record<"mean" | "lo" | "hi", string>> {
  const [lo, hi] = rangeOf(d);
  return { mean: digits3(mean(d)), lo: digits3(lo), hi: digits3(hi) };
}

/** Mean and range in a sentence: "9 of 10 cases take 1.2 to 7.9 working days; the mean is 3.4." */
export function spreadSentence(parameter: Parameter, d: Distribution, currency: string): string {
  const figures = spreadFigures(d);
  const unit = unitText(parameter, d.unit, currency);
  const isTime = parameter.clock !== undefined;
  if (isConstant(d)) return t("spread.always", { mean: figures.mean, unit });
  return t(isTime ? "spread.range.time" : "spread.range.amount", { ...figures, unit });
}

/** Whether there is no spread at all. */
export function isConstant(d: Distribution): boolean {
  const [lo, hi] = rangeOf(d);
  return lo === hi;
}
