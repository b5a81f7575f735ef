import { formatShort } from "../format/number.ts";
import { t } from "../i18n/t.ts";
import type { StepSizes } from "./stepSizes.ts";

/** What the keys of a slider or a number box do, in words. */
export function keysText({ fine, step, coarse }: StepSizes): string {
  const text = (value: number) => formatShort(value, 6);
  return t("control.keys", { step: text(step), fine: text(fine), coarse: text(coarse) });
}
