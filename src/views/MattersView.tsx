import { t } from "../i18n/t.ts";

/** The view "matters". */
export function MattersView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.matters")}</h1>
    </main>
  );
}
