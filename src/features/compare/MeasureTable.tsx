import { createMemo, createUniqueId, For, Index, Show } from "solid-js";
import { MEASURES } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { ArmHeads } from "../../tables/ArmHeads.tsx";
import { DEFAULT_PAIR } from "../../arms/ArmPair.ts";
import { pairText } from "../../arms/pairText.ts";
import { armsOf } from "../../charts/frame/pair.ts";
import { DotInterval } from "../../charts/interval/DotInterval.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { formatSigned } from "../../format/number.ts";
import { measureExplained, measureLabel } from "../../i18n/modelWords.ts";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { EstimateCell } from "../../tables/EstimateCell.tsx";
import { measureRows, type RelativeChange } from "./measureRows.ts";
import { withUnit } from "../../i18n/joins.ts";

const percent = (share: number): string => withUnit(formatSigned(share * 100), "%");

function relativeText({ mean, lo, hi }: RelativeChange, base: string): string {
  const [value, low, high] = [percent(mean), percent(lo), percent(hi)];
  return t("table.relativeLabel", { value, base, lo: low, hi: high });
}

/** What a room is shown of them. */
const FEW: readonly string[] = ["timeToCash", "costPer100", "allInRate", "financedShare"];

export interface MeasureTableProps {
  readonly result: Result;
  /** The main ones alone, without explanations. */
  readonly few?: boolean;
}

/** Every measure: both arms, the difference, each with its interval. */
export function MeasureTable(props: MeasureTableProps) {
  const titleId = createUniqueId();
  const rows = createMemo(() =>
    measureRows(props.result).filter(({ id }) => !props.few || FEW.includes(id)),
  );
  const said = createMemo(() => pairText(...(armsOf(props.result) ?? DEFAULT_PAIR)));
  return (
    <section class="measures">
      <h2 id={titleId}>
        {props.few
          ? p("fold.few")
          : t(props.result.byTier.length > 0 ? "table.title.tiers" : "table.title")}
      </h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby={titleId}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("table.measure")}</th>
              <ArmHeads arms={armsOf(props.result) ?? []} difference />
              <th scope="col" class="glyph">
                <span class="visually-hidden">{t("table.relative", { base: said().base })}</span>
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
                    <Terms text={row().label} /> <span class="unit">{row().unit}</span>
                  </th>
                  <EstimateCell text={row().base} />
                  <EstimateCell text={row().other} />
                  <EstimateCell text={row().difference} strong word={row().word} />
                  <td class="glyph">
                    <Show when={row().relative}>
                      {(relative) => (
                        <DotInterval
                          {...relative()}
                          label={relativeText(relative(), said().base)}
                        />
                      )}
                    </Show>
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <p class="note">
        <Terms text={t(props.result.luck === "own" ? "table.note.own" : "table.note", said())} />
      </p>
      <Show when={!props.few}>
        <details class="explanations">
          <summary>{t("table.explain")}</summary>
          <dl>
            <For each={MEASURES}>
              {(measure) => (
                <>
                  <dt>{measureLabel(measure)}</dt>
                  <dd>{measureExplained(measure)}</dd>
                </>
              )}
            </For>
          </dl>
        </details>
      </Show>
    </section>
  );
}
