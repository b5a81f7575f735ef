import { createMemo, Index, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { createPaced } from "../../controls/createPaced.ts";
import { Terms } from "../../controls/Terms.tsx";
import { t } from "../../i18n/t.ts";
import { ArmHeads } from "../../tables/ArmHeads.tsx";
import { armsOf } from "../../charts/frame/pair.ts";
import { EstimateCell } from "../../tables/EstimateCell.tsx";
import type { EstimateText } from "../../format/estimateText.ts";
import { tierRows } from "./tierRows.ts";

/** What tells the tiers apart, a line for each. */
export function TierTable(props: { readonly result: Result; readonly labelledBy: string }) {
  // By itself, not in the task that redraws the main charts.
  const rows = createPaced(createMemo(() => tierRows(props.result)));
  // Only there is a payable passed on.
  const onLedger = () => props.result.arms.L !== undefined;
  return (
    <>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby={props.labelledBy}>
        <table class="tier-table">
          <thead>
            <tr>
              <th scope="col" rowspan="2">
                {t("tiers.tier")}
              </th>
              <th scope="colgroup" colspan="3" class="kind">
                <Terms text={t("tiers.timeToCash")} />
              </th>
              <th scope="colgroup" colspan="3" class="kind">
                <Terms text={t("tiers.costPer100")} />
              </th>
              <th scope="colgroup" colspan="2" class="kind">
                {t("tiers.financed")}
              </th>
              <Show when={onLedger()}>
                <th scope="colgroup" colspan="2" class="kind">
                  <Terms text={t("tiers.reach")} />
                </th>
              </Show>
            </tr>
            <tr>
              <ArmHeads arms={armsOf(props.result) ?? []} difference />
              <ArmHeads arms={armsOf(props.result) ?? []} difference />
              <ArmHeads arms={armsOf(props.result) ?? []} />
              <Show when={onLedger()}>
                <th scope="col" class="number">
                  {t("tiers.found")}
                </th>
                <th scope="col" class="number">
                  {t("tiers.expected")}
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row().tier}</th>
                  <EstimateCell text={row().time.without} />
                  <EstimateCell text={row().time.with} />
                  <EstimateCell text={row().time.difference} strong />
                  <EstimateCell text={row().cost.without} />
                  <EstimateCell text={row().cost.with} />
                  <EstimateCell text={row().cost.difference} strong />
                  <Maybe text={row().financed?.without} />
                  <Maybe text={row().financed?.with} />
                  <Show when={onLedger()}>
                    <Maybe text={row().reach} />
                    <EstimateCell text={row().expectedReach} />
                  </Show>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <p class="note">
        {t("tiers.note")} <Show when={onLedger()}>{t("tiers.reach.note")}</Show>
      </p>
    </>
  );
}

function Maybe(props: { readonly text: EstimateText | undefined }) {
  return (
    <Show when={props.text} fallback={<td class="number">–</td>}>
      {(text) => <EstimateCell text={text()} />}
    </Show>
  );
}
