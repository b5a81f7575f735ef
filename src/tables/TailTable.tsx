import { For, Show } from "solid-js";
import type { Estimate, Result, Tail, TailEstimate } from "../../sims/summary/Result.ts";
import { armsOf } from "../charts/frame/pair.ts";
import { Terms } from "../controls/Terms.tsx";
import { formatNumber } from "../format/number.ts";
import { sentenceSpace } from "../i18n/joins.ts";
import { t } from "../i18n/t.ts";
import { ValueCell } from "./ValueCell.tsx";

const DIGITS = 2;
const PARTIES = ["sme", "suppliers", "bank", "coreEnterprise", "operator"] as const;

/** P95 and CVaR95 of every party in both arms, each with its interval. */
export function TailTable(props: { readonly result: Result }) {
  const arms = () => armsOf(props.result) ?? [];
  const of = (arm: ReturnType<typeof arms>[number]) => props.result.arms[arm]?.tails;
  const few = () => {
    const [first] = arms();
    const tails = first && of(first);
    return tails && tails.worlds < tails.leastWorlds ? tails : undefined;
  };
  return (
    <section class="measures tails">
      <h2 id="tails-title">{t("tails.title")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="tails-title">
        <table>
          <thead>
            <tr>
              <th scope="col" rowspan="2">
                {t("tails.party")}
              </th>
              <For each={arms()}>
                {(arm) => (
                  <th scope="colgroup" colspan="2" class={`number arm-${arm} arm-text`}>
                    {t(`arm.${arm}`)}
                  </th>
                )}
              </For>
            </tr>
            <tr>
              <For each={arms()}>
                {() => (
                  <>
                    <th scope="col" class="number">
                      <Terms text={t("tails.p95")} />
                    </th>
                    <th scope="col" class="number">
                      <Terms text={t("tails.cvar95")} />
                    </th>
                  </>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={few() ? PARTIES.slice(0, 1) : PARTIES}>
              {(party) => (
                <tr>
                  <th scope="row">
                    {t(`tails.${party}`)} <span class="unit">{t("measure.per100")}</span>
                  </th>
                  <For each={arms()}>{(arm) => <Cells tail={of(arm)?.[party]} />}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="note">
        {t("tails.note")}
        <Show when={few()}>
          {(tails) => (
            <>
              {sentenceSpace()}
              {t("tails.few", {
                least: formatNumber(tails().leastWorlds),
                worlds: formatNumber(tails().worlds),
              })}
            </>
          )}
        </Show>
      </p>
    </section>
  );
}

function Cells(props: { readonly tail: Tail | undefined }) {
  return (
    <Show
      when={props.tail}
      fallback={
        <>
          <td class="number">–</td>
          <td class="number">–</td>
        </>
      }
    >
      {(tail) => (
        <>
          <ValueCell value={asEstimate(tail().p95)} digits={DIGITS} />
          <ValueCell value={asEstimate(tail().cvar95)} digits={DIGITS} />
        </>
      )}
    </Show>
  );
}

function asEstimate({ value, ci95 }: TailEstimate): Estimate {
  return { mean: value, ...(ci95 && { ci95 }) };
}
