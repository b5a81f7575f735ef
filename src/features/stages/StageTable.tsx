import { createMemo, For } from "solid-js";
import { ArmHeads } from "../../tables/ArmHeads.tsx";
import { mostOf, ScaledInterval } from "../../charts/interval/ScaledInterval.tsx";
import type { StageRows } from "../../charts/stages/stageRows.ts";
import { ValueCell } from "../../tables/ValueCell.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { formatNumber, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { st, stageName, stageWhat } from "../../i18n/stages.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";

const DIGITS = 2;

/** Each stage in both arms, the difference with its interval; the lines add up to the last one. */
export function StageTable(props: { readonly stages: StageRows }) {
  const most = createMemo(() => mostOf(props.stages.rows.map(({ difference }) => difference)));
  const end = (sign: number) => formatSigned(sign * most(), 1);
  const label = (value: Estimate) => {
    const [lo, hi] = intervalOf(value).map((x) => formatSigned(x, DIGITS));
    return st("glyph.label", {
      mean: formatSigned(value.mean, DIGITS),
      lo: lo ?? "",
      hi: hi ?? "",
    });
  };
  const both = () => [props.stages.pair.base, props.stages.pair.other] as const;
  return (
    <section class="measures">
      <h2 id="stages-table">{st("table.title")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="stages-table">
        <table class="stage-table">
          <thead>
            <tr>
              <th scope="col">
                {st("table.stage")} <span class="unit">{st("table.days")}</span>
              </th>
              <ArmHeads arms={both().map(({ arm }) => arm)} difference />
              <td class="glyph">
                <span class="glyph-scale" aria-hidden="true">
                  <span>{end(-1)}</span>
                  <span>0</span>
                  <span>{end(1)}</span>
                </span>
              </td>
            </tr>
          </thead>
          <tbody>
            <For each={props.stages.rows}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <Terms text={stageName(row.stage)} />
                  </th>
                  <td class="number">{formatNumber(row.base, DIGITS)}</td>
                  <td class="number">{formatNumber(row.other, DIGITS)}</td>
                  <ValueCell value={row.difference} digits={DIGITS} difference />
                  <td class="glyph">
                    <ScaledInterval
                      value={row.difference}
                      most={most()}
                      label={label(row.difference)}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{st("table.total")}</th>
              <For each={both()}>
                {({ found }) => (
                  <td class="number">{formatNumber(found.timeToCash.mean, DIGITS)}</td>
                )}
              </For>
              <ValueCell
                value={props.stages.pair.difference.timeToCash}
                digits={DIGITS}
                difference
              />
              <td class="glyph" />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="note">
        <Terms text={st("table.note")} />
      </p>
      <details class="explanations">
        <summary>{st("table.explain")}</summary>
        <dl>
          <For each={props.stages.rows}>
            {({ stage }) => (
              <>
                <dt>{stageName(stage)}</dt>
                <dd>{stageWhat(stage)}</dd>
              </>
            )}
          </For>
        </dl>
      </details>
    </section>
  );
}
