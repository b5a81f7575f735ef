import type { Distribution, Parameter } from "../../sims/index.ts";
import { formatShort } from "./number.ts";
import { runsOf } from "./runsOf.ts";
import { WEEKDAYS, weekdayName } from "./weekdays.ts";
import { withoutUnit } from "./withoutUnit.ts";
import { joinList } from "../i18n/joins.ts";
import { choiceWords } from "../i18n/modelWords.ts";
import { t } from "../i18n/t.ts";
import { controlText, isSlidable, sliderOf } from "./sliderOf.ts";

/** The bounds of the middle 90 % of cases, in the distribution's own unit. */
export type RangeOf = (d: Distribution) => readonly [lo: number, hi: number];

/** The value of a parameter in a few words: "60 days", "Mon–Fri", "confirmation". */
export function valueText(parameter: Parameter, value: unknown, currency: string): string {
  if (isSlidable(parameter)) {
    return controlText(parameter, sliderOf(parameter, value, currency));
  }
  if (parameter.kind === "choice") return choiceWords(value as string | number);
  if (!Array.isArray(value)) return String(value);
  const list = value as readonly number[];
  return parameter.kind === "weekdays" ? weekdaysText(list) : daysCount(list.length);
}

/**
 * Two values of a parameter so that they differ in words: by what the slider moves, and where that is
 * the same, by family and, where `rangeOf` is there, range.
 */
export function stepTexts(
  parameter: Parameter,
  from: unknown,
  to: unknown,
  currency: string,
  rangeOf: RangeOf | undefined,
): { readonly from: string; readonly to: string } {
  const [a, b] = [from, to].map((value) => valueText(parameter, value, currency));
  if (a === b && parameter.kind === "distribution") {
    return {
      from: shapeText(from as Distribution, rangeOf),
      to: shapeText(to as Distribution, rangeOf),
    };
  }
  return { from: withoutUnit(a ?? "", b ?? ""), to: b ?? "" };
}

function shapeText(d: Distribution, rangeOf: RangeOf | undefined): string {
  const family = t(`family.${d.family}.short`);
  if (d.family === "constant" || !rangeOf) return family;
  const [lo, hi] = rangeOf(d).map((x) => formatShort(x, 2));
  return t("undo.shape", { family, lo: lo ?? "", hi: hi ?? "" });
}

function weekdaysText(list: readonly number[]): string {
  if (list.length === 0) return t("scenario.noDays");
  if (list.length === WEEKDAYS.length) return t("scenario.everyDay");
  return joinList(
    runsOf(list).map(([from, to]) =>
      [...new Set([from, to])].map((day) => weekdayName(day, "short")).join("–"),
    ),
  );
}

function daysCount(n: number): string {
  if (n === 0) return t("scenario.noDays");
  return n === 1 ? t("scenario.days.one") : t("scenario.days.other", { n: String(n) });
}
