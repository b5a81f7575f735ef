import { t } from "../i18n/t.ts";
import { formatNumber } from "./number.ts";

/** What was run: the model, how often, and from which seed. */
export interface Provenance {
  readonly model: string;
  readonly replications: number;
  readonly seed: number;
}

/** Where a chart's numbers come from, beneath it; `scenario` with "edited" if it is. */
export function footerOf({ model, replications, seed }: Provenance, scenario: string): string {
  return t("chart.footer", {
    model,
    scenario,
    replications: formatNumber(replications),
    seed: String(seed),
  });
}
