import { createMemo, Index, Show } from "solid-js";
import { CostCurve } from "../charts/cost/CostCurve.tsx";
import { TimeCurve } from "../charts/time/TimeCurve.tsx";
import { Terms } from "../controls/Terms.tsx";
import { endOfCurves } from "../export/drawings.ts";
import { BreakEven } from "../features/compare/BreakEven.tsx";
import { ByTier } from "../features/compare/ByTier.tsx";
import { headline, intervalLine } from "../features/compare/headline.ts";
import { MeasureTable } from "../features/compare/MeasureTable.tsx";
import { footerOf } from "../format/footerOf.ts";
import { TailTable } from "../tables/TailTable.tsx";
import type { PartProps } from "./PartProps.ts";
import "../features/compare/compare.css";

/** The answer in one sentence with its interval, both pairs of curves, every measure, by tier. */
export function CompareSection(props: PartProps) {
  const result = () => props.data.result;
  const ends = createMemo(() => endOfCurves(result()) ?? 1);
  const footer = () => footerOf(result(), props.name);
  const height = (width: number) => Math.round(Math.max(300, Math.min(440, width * 0.62)));
  return (
    <>
      <p class="headline">
        <Index each={headline(result())}>
          {(part) => (
            <Show when={part().arm} fallback={<Terms text={part().text} />} keyed>
              {(arm) => <b class={`arm-${arm} arm-text`}>{part().text}</b>}
            </Show>
          )}
        </Index>
      </p>
      <p class="interval-line">
        <Terms text={intervalLine(result())} />
      </p>
      <div class="charts">
        <TimeCurve result={result()} lastDay={ends()} footer={footer()} height={height} />
        <CostCurve result={result()} lastDay={ends()} footer={footer()} height={height} />
      </div>
      <MeasureTable result={result()} />
      <Show when={result().byTier.length > 0}>
        <ByTier result={result()} footer={footer()} />
      </Show>
      <TailTable result={result()} />
      <BreakEven result={result()} />
    </>
  );
}
