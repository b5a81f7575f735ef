import { t } from "../i18n/t.ts";

/** The view "stages". */
export function StagesView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.stages")}</h1>
    </main>
  );
}
