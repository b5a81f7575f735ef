import { createMemo, For, Index, Show } from "solid-js";
import { MEASURES } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { DotInterval } from "../../charts/interval/DotInterval.tsx";
import { formatSigned } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { EstimateCell } from "./EstimateCell.tsx";
import { measureRows, type RelativeChange } from "./measureRows.ts";

const percent = (share: number): string => `${formatSigned(share * 100)} %`;

function relativeText({ mean, lo, hi }: RelativeChange): string {
  return t("table.relativeLabel", { value: percent(mean), lo: percent(lo), hi: percent(hi) });
}

/** Every measure: without, with, the difference, each with its interval. */
export function MeasureTable(props: { readonly result: Result }) {
  const rows = createMemo(() => measureRows(props.result));
  return (
    <section class="measures">
      <h2 id="measures-title">
        {t(props.result.byTier.length > 0 ? "table.title.tiers" : "table.title")}
      </h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="measures-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("table.measure")}</th>
              <th scope="col" class="number arm-T arm-text">
                {t("arm.T")}
              </th>
              <th scope="col" class="number arm-L arm-text">
                {t("arm.L")}
              </th>
              <th scope="col" class="number">
                {t("table.difference")}
              </th>
              <th scope="col" class="glyph">
                <span class="visually-hidden">{t("table.relative")}</span>
                <span class="glyph-scale" aria-hidden="true">
                  <span>{percent(-1)}</span>
                  <span>{t("table.relative.zero")}</span>
                  <span>{percent(1)}</span>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {row().label} <span class="unit">{row().unit}</span>
                  </th>
                  <EstimateCell text={row().without} />
                  <EstimateCell text={row().with} />
                  <EstimateCell text={row().difference} strong word={row().word} />
                  <td class="glyph">
                    <Show when={row().relative}>
                      {(relative) => (
                        <DotInterval {...relative()} label={relativeText(relative())} />
                      )}
                    </Show>
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <p class="note">{t("table.note")}</p>
      <details class="explanations">
        <summary>{t("table.explain")}</summary>
        <dl>
          <For each={MEASURES}>
            {(measure) => (
              <>
                <dt>{measure.label}</dt>
                <dd>{measure.explanation}</dd>
              </>
            )}
          </For>
        </dl>
      </details>
    </section>
  );
}
