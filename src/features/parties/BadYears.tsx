import { For, Show } from "solid-js";
import type { Tail, TailEstimate } from "../../../sims/summary/Result.ts";
import type { Pair } from "../../charts/frame/pair.ts";
import { ValueCell } from "../../controls/ValueCell.tsx";
import { formatNumber } from "../../format/number.ts";
import { pt } from "../../i18n/parties.ts";
import { t } from "../../i18n/t.ts";

const KEYS = ["sme", "suppliers", "bank", "coreEnterprise", "operator"] as const;
const ENDS = ["p95", "cvar95"] as const;

/** P95 and CVaR95 of every party in both arms. */
export function BadYears(props: { readonly pair: Pair }) {
  const both = () => [props.pair.base, props.pair.other] as const;
  const tails = () => props.pair.base.found.tails;
  const few = () => tails().worlds < tails().leastWorlds;
  return (
    <section class="measures">
      <h2 id="bad-years">{pt("tails.title")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="bad-years">
        <table class="parties-table">
          <thead>
            <tr>
              <th scope="col">
                {t("tails.party")} <span class="unit">{pt("table.unit")}</span>
              </th>
              <For each={both()}>
                {({ arm }) => (
                  <For each={ENDS}>
                    {(end) => (
                      <th scope="col" class={`number arm-${arm} arm-text`}>
                        {t(`tails.${end}`)} {t(`arm.${arm}.in`)}
                      </th>
                    )}
                  </For>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={few() ? KEYS.slice(0, 1) : KEYS}>
              {(key) => (
                <tr>
                  <th scope="row">{t(`tails.${key}`)}</th>
                  <For each={both()}>
                    {({ found }) => (
                      <For each={ENDS}>
                        {(end) => <TailCell tail={found.tails[key]} end={end} />}
                      </For>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="note">
        {pt("tails.note")}{" "}
        <Show when={few()}>
          {pt("tails.few", {
            least: formatNumber(tails().leastWorlds),
            worlds: formatNumber(tails().worlds),
          })}
        </Show>
      </p>
    </section>
  );
}

function TailCell(props: { readonly tail: Tail | undefined; readonly end: (typeof ENDS)[number] }) {
  const found = (): TailEstimate | undefined => props.tail?.[props.end];
  return (
    <Show when={found()} fallback={<td class="number">–</td>}>
      {(of) => {
        const { value, ci95 } = of();
        return <ValueCell value={{ mean: value, ...(ci95 && { ci95 }) }} digits={2} />;
      }}
    </Show>
  );
}
