import { For } from "solid-js";
import type { CheckedNumber } from "../../../sims/index.ts";
import { bandText, claimNumbers, rangeText } from "../../format/claimNumbers.ts";
import { m } from "../../i18n/model.ts";
import { modelText } from "../../i18n/modelWords.ts";

/** The numbers of a claim beside the simulated ones. */
export function ClaimNumbers(props: {
  readonly name: string;
  readonly checks: readonly CheckedNumber[];
}) {
  return (
    <div class="scroll-x" role="region" aria-label={props.name} tabindex="0">
      <table class="model-table claim-table">
        <thead>
          <tr>
            <th scope="col">{m("claims.number")}</th>
            <th scope="col" class="number">
              {m("claims.claimed")}
            </th>
            <th scope="col" class="number">
              {m("claims.simulated")}
            </th>
            <th scope="col" class="number">
              {m("claims.range")}
            </th>
            <th scope="col">{m("claims.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.checks}>
            {({ check, mean, range, met }) => {
              const write = claimNumbers(check);
              return (
                <tr>
                  <th scope="row">
                    {modelText(check.label)}
                    {check.putIn && <span class="by"> ({m("claims.putIn")})</span>}
                  </th>
                  <td class="number">{bandText(check.band, write)}</td>
                  <td class="number">{mean === undefined ? "–" : write(mean)}</td>
                  <td class="number">{range ? rangeText(range, write) : "–"}</td>
                  <td class="met" classList={{ bad: met === false }}>
                    {met === undefined
                      ? m("claims.notComparable")
                      : m(met ? "claims.met" : "claims.missed")}
                  </td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </div>
  );
}
