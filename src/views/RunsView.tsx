import { t } from "../i18n/t.ts";

/** The view "runs". */
export function RunsView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.runs")}</h1>
    </main>
  );
}
