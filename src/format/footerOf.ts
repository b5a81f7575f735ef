import type { Luck } from "../../sims/index.ts";
import { t } from "../i18n/t.ts";
import { formatNumber } from "./number.ts";
import { seedText } from "./seedText.ts";

/** What was run: the model, how often, and from which seed. */
export interface Provenance {
  readonly model: string;
  readonly replications: number;
  readonly seed: number;
  /** Absent where the arms share their luck. */
  readonly luck?: Luck | undefined;
}

/** Where a chart's numbers come from, beneath it; `scenario` with "edited" if it is. */
export function footerOf(
  { model, replications, seed, luck }: Provenance,
  scenario: string,
): string {
  return t("chart.footer", {
    model,
    scenario,
    replications: formatNumber(replications),
    seed: seedText({ seed, luck }),
  });
}
