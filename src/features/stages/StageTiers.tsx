import { createMemo, For, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { StageBars } from "../../charts/stages/StageBars.tsx";
import { stageRows, type StageRows } from "../../charts/stages/stageRows.ts";
import { ValueCell } from "../../tables/ValueCell.tsx";
import { st, stageName } from "../../i18n/stages.ts";

/** Each tier's bars on the axis of all, and the differences side by side. */
export function StageTiers(props: {
  readonly result: Result;
  readonly all: StageRows;
  readonly lastDay: number;
}) {
  const tiers = createMemo(() =>
    props.result.byTier.flatMap((findings) => {
      const stages = stageRows(findings);
      return stages ? [{ stages, result: { ...props.result, ...findings, byTier: [] } }] : [];
    }),
  );
  return (
    <section class="stage-tiers">
      <h2>{st("tiers.title")}</h2>
      <p class="note">{st("tiers.intro")}</p>
      <h3>{st("tiers.bars")}</h3>
      <For each={tiers()}>
        {({ stages, result }, i) => (
          <StageBars
            stages={stages}
            result={result}
            lastDay={props.lastDay}
            footer=""
            small={st("chart.tier", { n: String(i() + 1) })}
          />
        )}
      </For>
      <div class="measures">
        <h3 id="stage-tiers-table">{st("tiers.table")}</h3>
        <div class="scroll-x" tabindex="0" role="region" aria-labelledby="stage-tiers-table">
          <table class="stage-table">
            <thead>
              <tr>
                <th scope="col">
                  {st("table.stage")} <span class="unit">{st("table.days")}</span>
                </th>
                <For each={tiers()}>
                  {(_, i) => (
                    <th scope="col" class="number">
                      {st("chart.tier", { n: String(i() + 1) })}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.all.rows}>
                {({ stage }) => (
                  <tr>
                    <th scope="row">{stageName(stage)}</th>
                    <For each={tiers()}>
                      {({ stages }) => (
                        <Show
                          when={stages.pair.difference.stages[stage]}
                          fallback={<td class="number">–</td>}
                        >
                          {(value) => <ValueCell value={value()} digits={2} difference />}
                        </Show>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{st("table.total")}</th>
                <For each={tiers()}>
                  {({ stages }) => (
                    <ValueCell value={stages.pair.difference.timeToCash} digits={2} difference />
                  )}
                </For>
              </tr>
            </tfoot>
          </table>
        </div>
      </div>
    </section>
  );
}
