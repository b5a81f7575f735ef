import { t } from "../../i18n/t.ts";

/** From here on minutes are precise enough. */
const LONG = 100;

/** Seconds left in words: "4 s left", "2 min left". */
export function timeLeftText(seconds: number): string {
  return seconds < LONG
    ? t("run.left", { n: String(seconds) })
    : t("run.left.minutes", { n: String(Math.round(seconds / 60)) });
}
