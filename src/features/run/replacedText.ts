import { t } from "../../i18n/t.ts";

/** What became of workers that died; for 1 or more. */
export function replacedText(replaced: number): string {
  return replaced === 1 ? t("run.replaced.one") : t("run.replaced.other", { n: String(replaced) });
}
