import { t } from "../i18n/t.ts";

/** The view "what-if". */
export function WhatIfView() {
  return (
    <main id="results" tabindex="-1">
      <h1>{t("view.what-if")}</h1>
    </main>
  );
}
