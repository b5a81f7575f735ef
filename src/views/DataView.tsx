import { t } from "../i18n/t.ts";

/** The view "data". */
export function DataView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.data")}</h1>
    </main>
  );
}
