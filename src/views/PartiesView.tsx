import { t } from "../i18n/t.ts";

/** The view "parties". */
export function PartiesView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.parties")}</h1>
    </main>
  );
}
