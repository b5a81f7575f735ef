import { Show } from "solid-js";
import { NOISE_ERRORS } from "../../../sims/index.ts";
import {
  DRAW_RUNS,
  type SensitivityAnswer,
} from "../../../workers/sensitivity/SensitivityQuestion.ts";
import { formatNumber } from "../../format/number.ts";
import { Terms } from "../../controls/Terms.tsx";
import { mt } from "../../i18n/matters.ts";

/** How many runs an answer rests on, what counts as noise, what is assumed, and whose estimators it uses. */
export function HowFound(props: { readonly found: SensitivityAnswer }) {
  const known = () => props.found.moves.filter(({ by }) => by === "range").length;
  return (
    <section class="matters-how">
      <h2>{mt("how.title")}</h2>
      <Show when={props.found.tornado}>
        {(tornado) => (
          <p>
            {mt("how.alone", {
              experiments: formatNumber(tornado().experiments),
              n: String(tornado().replications),
              seed: String(tornado().seed),
              errors: String(NOISE_ERRORS),
            })}
          </p>
        )}
      </Show>
      <p>{mt("how.ranges", { known: String(known()), all: String(props.found.moves.length) })}</p>
      <Show when={props.found.drawn}>
        {(drawn) => (
          <>
            <p>
              {mt("how.together", {
                samples: formatNumber(drawn().scenarios / (drawn().factors.length + 2)),
                points: formatNumber(drawn().scenarios),
                worlds: String(DRAW_RUNS),
              })}
            </p>
            <p>
              <Terms text={mt("how.indices")} />
            </p>
          </>
        )}
      </Show>
      <p>{mt("how.runs", { n: formatNumber(props.found.replications) })}</p>
    </section>
  );
}
