import { createMemo, Index, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { CostCurve } from "../../charts/cost/CostCurve.tsx";
import { pair } from "../../charts/frame/pair.ts";
import { sharedAxes, type SharedAxes } from "../../charts/frame/sharedAxes.ts";
import { TimeCurve } from "../../charts/time/TimeCurve.tsx";
import { createPaced } from "../../controls/createPaced.ts";
import { formatNumber } from "../../format/number.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { t, tParts } from "../../i18n/t.ts";
import { differenceText, estimateText } from "../../format/estimateText.ts";

/** What a small chart draws: a tier's findings as a result of its own, and axes that all tiers share. */
interface Drawing {
  readonly result: Result;
  readonly axes: SharedAxes;
}

const NAMES = ["tiers.name.1", "tiers.name.2", "tiers.name.3", "tiers.name.4"] as const;

/** Both curves of every tier, small and on the same axes, a row for each tier. */
export function TierCharts(props: { readonly result: Result; readonly footer: string }) {
  const wanted = createMemo<readonly Drawing[]>(() => {
    const { result } = props;
    const axes = sharedAxes(result.byTier);
    return result.byTier.flatMap((findings) => {
      const drawing = { result: { ...result, ...findings, byTier: [] }, axes };
      return [drawing, drawing];
    });
  });
  // The time curve of each tier is followed by its cost curve.
  const drawn = createPaced(wanted);
  const times = createMemo(() => drawn().filter((_, i) => i % 2 === 0));
  return (
    <>
      <Index each={times()}>
        {(time, i) => <TierRow tier={i + 1} time={time()} cost={drawn()[2 * i + 1]} />}
      </Index>
      <p class="note">{joinSentences([t("tiers.charts"), props.footer])}</p>
    </>
  );
}

function TierRow(props: {
  readonly tier: number;
  readonly time: Drawing;
  readonly cost: Drawing | undefined;
}) {
  const n = () => String(props.tier);
  const name = () => {
    const key = NAMES[props.tier - 1];
    return key ? t(key) : t("tiers.short", { n: n() });
  };
  return (
    <section class="tier">
      <h3>
        {name()}{" "}
        <span class="unit">
          {t("tiers.invoices", { n: formatNumber(props.time.result.invoices) })}
        </span>
      </h3>
      <div class="charts">
        <TimeCurve
          result={props.time.result}
          lastDay={props.time.axes.lastDay}
          footer=""
          height={smallHeight}
          small={{
            title: t("tiers.time", { n: n() }),
            subtitle: () => <Says result={props.time.result} measure="timeToCash" />,
            top: 1,
          }}
        />
        <Show when={props.cost} fallback={<div class="placeholder" />}>
          {(cost) => (
            <CostCurve
              result={cost().result}
              lastDay={cost().axes.lastDay}
              footer=""
              height={smallHeight}
              small={{
                title: t("tiers.cost", { n: n() }),
                subtitle: () => <Says result={cost().result} measure="costPer100" />,
                top: cost().axes.costTop,
              }}
            />
          )}
        </Show>
      </div>
    </section>
  );
}

const SAID = {
  timeToCash: { unit: "days", text: "tiers.time.says" },
  costPer100: { unit: "per100", text: "tiers.cost.says" },
} as const;

/** Both means, each in its arm's colour, and the difference with its interval. */
function Says(props: { readonly result: Result; readonly measure: keyof typeof SAID }) {
  const parts = createMemo(() => {
    const both = pair(props.result);
    if (!both) return [];
    const { base, other } = both;
    const { unit, text } = SAID[props.measure];
    const difference = differenceText(both.difference[props.measure], unit);
    const classes: Readonly<Record<string, string>> = {
      without: `arm-${base.arm} arm-text mean`,
      with: `arm-${other.arm} arm-text mean`,
      difference: "mean difference",
    };
    return tParts(text, {
      without: estimateText(base.found[props.measure], unit).mean,
      with: estimateText(other.found[props.measure], unit).mean,
      difference: difference.mean,
      interval: difference.interval,
    }).map((part) => ({ text: part.text, class: classes[part.name ?? ""] }));
  });
  return <Index each={parts()}>{(part) => <span class={part().class}>{part().text}</span>}</Index>;
}

/** Pixels for a width in pixels; what stands above and beneath the plot grows with the page's type. */
function smallHeight(width: number): number {
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.round(Math.max(180 * em, Math.min(240 * em, width * 0.4)));
}
