import { createMemo, For, Show } from "solid-js";
import { FITTED, type Choice, type Finding, type SpreadFit } from "../../../sims/fit.ts";
import { FitCurve } from "../../charts/fit/FitCurve.tsx";
import { at } from "../../charts/fit/fitCurveLayout.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import { amountText, bestFamily, parametersText, unitText, whatText } from "./findingText.ts";
import { joinSentences } from "../../i18n/joins.ts";

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly spread: SpreadFit;
  readonly file: string;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** One spread against the families that were fitted to it, and which of them is applied. */
export function FindingDetail(props: FindingDetailProps) {
  const unit = () => unitText(props.finding) || d("fit.axis.money");
  const what = () => whatText(props.finding);
  const best = createMemo(() => bestFamily(props.spread.families));
  const isConstant = () => props.spread.table.family === "constant";

  function shares(place: number) {
    const { grid, seen, families } = props.spread;
    const x = grid[place] ?? 0;
    const seenBy = (list: readonly number[]) => formatPercent(1 - at(seen.times, list, x));
    const family = families.find((f) => f.family === props.choice && f.survival.length > 0);
    return {
      x: amountText(x),
      unit: unit(),
      seen: seenBy(seen.survival),
      lo: seenBy(seen.hi),
      hi: seenBy(seen.lo),
      family: family ? d(`fit.${family.family}`) : "",
      share: family ? formatPercent(1 - (family.survival[place] ?? 0)) : "",
    };
  }

  function table(): ChartTable {
    const { grid, families } = props.spread;
    const told = families.filter((f) => f.survival.length > 0);
    const places = grid.map((_, i) => i).filter((i) => i % 8 === 0);
    return {
      caption: d("fit.title", { what: what() }),
      headers: [unit(), d("fit.seen"), ...told.map(({ family }) => d(`fit.${family}`))],
      rows: places.map((place) => {
        const { x, seen, lo, hi } = shares(place);
        return [
          x,
          `${seen} (${lo} – ${hi})`,
          ...told.map((f) => formatPercent(1 - (f.survival[place] ?? 0))),
        ];
      }),
    };
  }

  return (
    <section class="finding-detail">
      <Show
        when={!isConstant()}
        fallback={
          <p>
            {d("fit.constant", {
              n: formatNumber(props.spread.ended),
              value: amountText(props.spread.median?.value),
              unit: unit(),
            })}
          </p>
        }
      >
        <FitCurve
          fit={props.spread}
          chosen={props.choice}
          title={d("fit.title", { what: what() })}
          subtitle={d("fit.subtitle", { unit: unit() })}
          description={d("fit.describe", {
            unit: unit(),
            median: amountText(props.spread.median?.value),
            best: best() ? d(`fit.${best()?.family ?? "gamma"}`) : "–",
          })}
          footer={d("fit.footer", {
            file: props.file,
            ended: formatNumber(props.spread.ended),
            open: formatNumber(props.spread.open),
          })}
          xTitle={d("fit.axis", { unit: unit() })}
          nameOf={(family) => d(family === undefined ? "fit.seen" : `fit.${family as Choice}`)}
          formatX={amountText}
          read={(place) => {
            const told = shares(place);
            return d(told.family === "" ? "fit.readSeen" : "fit.read", told);
          }}
          table={table}
        />
        <div class="scroll-x" role="region" aria-label={d("fit.choose")} tabindex="0">
          <table class="fit-table">
            <thead>
              <tr>
                <th scope="col">{d("fit.choose")}</th>
                <th scope="col">{d("fit.parameters")}</th>
                <th scope="col" class="number">
                  {d("fit.likelihood")}
                </th>
                <th scope="col" class="number">
                  {d("fit.aic")}
                </th>
                <th scope="col" class="number">
                  {d("fit.ks")}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">
                  <Radio {...props} of="table" />
                </th>
                <td />
                <td />
                <td />
                <td />
              </tr>
              <For each={FITTED}>
                {(name) => {
                  const fit = () => props.spread.families.find(({ family }) => family === name);
                  return (
                    <tr classList={{ chosen: props.choice === name }}>
                      <th scope="row">
                        <Radio {...props} of={name} disabled={!fit()?.distribution} />
                      </th>
                      <Show when={fit()}>
                        {(one) => (
                          <>
                            <td>{parametersText(one())}</td>
                            <Show when={one().distribution} fallback={<td colspan="3" />}>
                              <td class="number">{formatNumber(one().logLikelihood, 1)}</td>
                              <td class="number">
                                {formatNumber(one().aic, 1)}
                                {best()?.family === name ? ` (${d("fit.best")})` : ""}
                              </td>
                              <td class="number">{formatNumber(one().ks, 3)}</td>
                            </Show>
                          </>
                        )}
                      </Show>
                    </tr>
                  );
                }}
              </For>
            </tbody>
          </table>
        </div>
        <p class="note">
          {joinSentences([
            d("fit.words"),
            ...(props.spread.whole ? [d("fit.whole")] : []),
            ...(props.spread.zeros > 0
              ? [
                  d("fit.zeros", {
                    n: formatNumber(props.spread.zeros),
                    as: amountText(props.spread.zeroAs),
                  }),
                ]
              : []),
            ...(props.spread.unseen > 0
              ? [d("fit.unseen", { share: formatPercent(props.spread.unseen) })]
              : []),
          ])}
        </p>
      </Show>
    </section>
  );
}

function Radio(props: FindingDetailProps & { readonly of: Choice; readonly disabled?: boolean }) {
  return (
    <label>
      <input
        type="radio"
        name="fit-choice"
        checked={props.choice === props.of}
        disabled={props.disabled ?? false}
        onChange={() => props.onChoice(props.of)}
      />
      {d(`fit.${props.of}`)}
    </label>
  );
}
