import { MODEL_VERSION } from "../../../sims/index.ts";
import { formatNumber } from "../../format/number.ts";
import { q } from "../../i18n/whatIfView.ts";
import type { Answer } from "./createWhatIf.ts";

/** Where an answer's numbers come from. */
export function answerFooter({ request, replications }: Answer, scenario: string): string {
  return q("chart.footer", {
    model: MODEL_VERSION,
    scenario,
    n: formatNumber(replications),
    seed: String(request.seed),
    luck: q(`luck.${request.luck}`),
  });
}
