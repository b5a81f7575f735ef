import { createMemo, For, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import { breakEvenLayout } from "./breakEvenLayout.ts";
import { breakEvenText, type BreakEvenRow } from "./breakEvenRows.ts";
import { EstimateCell } from "../../tables/EstimateCell.tsx";

const WIDTH = 180;
const MIDDLE = 12;

/** From how much a year a network pays for its operator, its members and all together, beside what runs over it. */
export function BreakEven(props: { readonly result: Result }) {
  const said = createMemo(() => breakEvenText(props.result));
  return (
    <Show when={said()}>
      {(text) => (
        <section class="measures break-even-volumes">
          <h2 id="break-even-title">{t("breakEven.title", { network: text().network })}</h2>
          <div class="scroll-x" tabindex="0" role="region" aria-labelledby="break-even-title">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("breakEven.who")}</th>
                  <th scope="col" class="number">
                    {t("breakEven.volume", { currency: props.result.scenario.currency })}
                  </th>
                  <th scope="col" class="glyph">
                    <span class="visually-hidden">{t("breakEven.scale")}</span>
                    <span class="glyph-scale" aria-hidden="true">
                      <span>{t("breakEven.tenth")}</span>
                      <span>{t("breakEven.now")}</span>
                      <span>{t("breakEven.tenfold")}</span>
                    </span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={text().rows}>
                  {(row) => (
                    <tr>
                      <th scope="row">{row.label}</th>
                      <EstimateCell text={{ mean: row.volume, interval: row.against }} />
                      <td class="glyph">
                        <Place row={row} />
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
          <p class="note">{joinSentences([text().here, t("breakEven.note")])}</p>
        </section>
      )}
    </Show>
  );
}

/** A dot against the line of what runs here. */
function Place(props: { readonly row: BreakEvenRow }) {
  const marks = () => breakEvenLayout(props.row.ratio ?? Infinity, WIDTH);
  const head = () => (marks().beyond === "low" ? -7 : 7);
  return (
    <svg
      class="dot-interval"
      role="img"
      aria-label={props.row.against}
      width={WIDTH}
      height={2 * MIDDLE}
    >
      <line class="zero" x1={marks().here} x2={marks().here} y1="3" y2={2 * MIDDLE - 3} />
      <Show when={props.row.ratio !== undefined}>
        <line class="range" x1={marks().here} x2={marks().dot} y1={MIDDLE} y2={MIDDLE} />
        <Show when={marks().beyond} fallback={<circle cx={marks().dot} cy={MIDDLE} r="4.5" />}>
          <path d={`M${marks().dot},${MIDDLE - 5}l${head()},5l${-head()},5z`} />
        </Show>
      </Show>
    </svg>
  );
}
