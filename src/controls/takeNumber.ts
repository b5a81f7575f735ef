import { formatShort } from "../format/number.ts";
import { parseNumber } from "../format/parseNumber.ts";
import { withUnit } from "../i18n/joins.ts";
import { t } from "../i18n/t.ts";

export interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean | undefined;
  readonly unit?: string | undefined;
  /** Takes a value; says what would be right if it cannot be used. */
  readonly onChange: (value: number) => string | undefined;
}

/** Takes a typed number over, or says in a sentence what is wrong with it. */
export function takeNumber(text: string, rules: NumberRules): string | undefined {
  const typed = text.trim();
  const lo = formatShort(rules.min, 6);
  const hi = formatShort(rules.max, 6);
  const range = { lo, hi: withUnit(hi, rules.unit ?? "") };
  const value = parseNumber(typed);
  if (value === undefined) {
    if (typed === "") return t("control.empty", range);
    return /^-?\d+,\d+$/.test(typed)
      ? t("control.comma", { text: typed, right: typed.replace(",", ".") })
      : t("control.notNumber", { text: typed, ...range });
  }
  if (value < rules.min || value > rules.max)
    return t("control.outside", { text: typed, ...range });
  if (rules.whole && !Number.isInteger(value)) return t("control.notWhole", { text: typed });
  const expected = rules.onChange(value);
  return expected === undefined ? undefined : t("control.refused", { text: typed, expected });
}
