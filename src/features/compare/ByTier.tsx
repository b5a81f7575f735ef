import { t } from "../../i18n/t.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { TierCharts } from "./TierCharts.tsx";
import { TierTable } from "./TierTable.tsx";
import "./tiers.css";

/** Where in the chain of suppliers an arm helps: a line and a pair of small charts for each tier. */
export function ByTier(props: { readonly result: Result; readonly footer: string }) {
  return (
    <section class="tiers measures">
      <h2 id="tiers-title">{t("tiers.title")}</h2>
      <p class="note">{t("tiers.intro")}</p>
      <TierTable result={props.result} labelledBy="tiers-title" />
      <TierCharts result={props.result} footer={props.footer} />
    </section>
  );
}
