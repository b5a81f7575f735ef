import { createMemo, For, Show } from "solid-js";
import {
  crossingsOf,
  MODEL_VERSION,
  parameter,
  pointDifference,
  pointEstimate,
} from "../../../sims/index.ts";
import type { MeasureId, ParameterId, Scenario } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { pairText } from "../../arms/pairText.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import { SweepChart } from "../../charts/sweep/SweepChart.tsx";
import { createStages } from "../../controls/createStages.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { q } from "../../i18n/whatIfView.ts";
import {
  crossingSentences,
  rootText,
  signWord,
  type CrossingWords,
} from "../../sweeps/crossingText.ts";
import { differenceCurve } from "../../sweeps/runSweep.ts";
import type { Answer } from "./createWhatIf.ts";
import {
  estimateText,
  measureOf,
  measureScale,
  measureTitle,
  tickText,
  type ValueScale,
} from "./scales.ts";

export interface AnswerProps {
  readonly scenario: Scenario;
  readonly name: string;
  readonly arms: ArmPair;
  readonly measures: readonly [MeasureId, MeasureId];
  readonly scale: (id: ParameterId) => ValueScale;
  /** The scenario's present value of a parameter. */
  readonly present: (id: ParameterId) => number;
  readonly onValues: (values: Readonly<Partial<Record<ParameterId, number>>>) => void;
}

type SweepFound = Extract<Answer, { readonly kind: "sweep" }>;

/** A sweep: where the second measure breaks even in one sentence, and both measures against the parameter. */
export function SweepAnswer(props: AnswerProps & { readonly answer: SweepFound }) {
  // A chart a frame, so that the page is never held up while they are built.
  const stage = createStages(3);
  const id = () => props.answer.request.id;
  const scale = createMemo(() => props.scale(id()));
  // The answer may be of other arms and measures than those chosen now.
  const arms = () => props.answer.request.arms as ArmPair;
  const measures = () => props.answer.request.measures;
  const read = createMemo(() => measures().map((measure) => readMeasure(measure)));
  const headline = () => read().at(-1);

  function readMeasure(measure: MeasureId) {
    const [base, arm] = arms();
    const { points } = props.answer.found;
    const crossings = crossingsOf(differenceCurve(points, { arm, base, measure }));
    const { values, whole } = props.answer.request;
    const words: CrossingWords = {
      arm,
      base,
      measure: measureOf(measure),
      whole,
      from: values[0] ?? NaN,
      to: values.at(-1) ?? NaN,
      say: (value) => scale().text(value),
    };
    return {
      measure: measureOf(measure),
      words,
      crossings,
      sentences: crossingSentences(crossings, words),
      of: (which: "base" | "arm") =>
        points.map(({ sums }) => pointEstimate(sums, which === "arm" ? arm : base, measure)),
      difference: points.map(({ sums }) => pointDifference(sums, arm, base, measure)),
    };
  }

  const footer = () =>
    q("chart.footer", {
      model: MODEL_VERSION,
      scenario: props.name,
      n: formatNumber(props.answer.replications),
      seed: String(props.answer.request.seed),
      luck: q(`luck.${props.answer.request.luck}`),
    });
  const refused = () => props.answer.found.refused.map(({ value }) => scale().text(value));

  return (
    <>
      <h1 class="headline">
        {q("headline.of", {
          measure: headline()?.measure.label ?? "",
          sentence: lowered(headline()?.sentences[0] ?? ""),
        })}
      </h1>
      <p class="interval-line">{q("interval")}</p>
      <Show when={refused().length > 0}>
        <p class="note">{q("refused", { values: refused().join(", ") })}</p>
      </Show>
      <div class="charts">
        <For each={measures()}>
          {(_, i) => (
            <Show
              when={stage() > i() && read()[i()]}
              fallback={<div class="placeholder" aria-hidden="true" />}
            >
              {(of) => <MeasureChart read={of()} />}
            </Show>
          )}
        </For>
      </div>
    </>
  );

  function MeasureChart(given: { readonly read: ReturnType<typeof readMeasure> }) {
    const of = () => given.read;
    const label = () => parameter(id()).label;
    const points = () => props.answer.found.points;
    const said = createMemo(() => pairText(...arms()));
    const [base, arm] = [() => arms()[0], () => arms()[1]];
    const yScale = () => measureScale(of().measure);
    const rows = createMemo(() => {
      const both = { base: of().of("base"), arm: of().of("arm") };
      return points().map(({ value }, i) => ({
        value,
        base: both.base[i],
        arm: both.arm[i],
        difference: of().difference[i],
      }));
    });
    const readAt = (index: number): string => {
      const row = rows()[index];
      if (!row) return "";
      return q("chart.read", {
        x: scale().text(row.value),
        base: said().base,
        a: estimateText(row.base, of().measure),
        arm: said().other,
        b: estimateText(row.arm, of().measure),
        d: estimateText(row.difference, of().measure, true),
      });
    };
    const table = (): ChartTable => ({
      caption: title(),
      headers: [label(), said().base, said().other, q("chart.difference", names())],
      rows: rows().map((row) => [
        scale().text(row.value),
        estimateText(row.base, of().measure),
        estimateText(row.arm, of().measure),
        estimateText(row.difference, of().measure, true),
      ]),
    });
    const names = () => ({ arm: t(`arm.${arm()}`), base: t(`arm.${base()}`) });
    const title = () => q("chart.title", { measure: of().measure.label, label: label() });
    return (
      <SweepChart
        title={title()}
        subtitle={of().sentences.join(" ")}
        description={q("chart.describe", {
          measure: of().measure.label,
          label: label(),
          from: scale().text(of().words.from),
          to: scale().text(of().words.to),
          base: said().base,
          arm: said().other,
          sentence: of().sentences.join(" "),
        })}
        keys={q("chart.keys")}
        footer={footer()}
        input={{
          values: points().map(({ value }) => value),
          series: [
            { arm: base(), name: names().base, estimates: rows().map((row) => row.base) },
            { arm: arm(), name: names().arm, estimates: rows().map((row) => row.arm) },
          ],
          difference: of().difference,
          crossings: of().crossings.crossings,
          present: props.present(id()),
          perShown: scale().perShown,
          formatX: (shown) => formatShort(shown, 4),
          perShownY: yScale().perShown,
          formatY: tickText,
          xTitle: `${label()}, ${scale().unit}`,
          yTitle: measureTitle(of().measure),
          texts: {
            difference: q("chart.difference", names()),
            present: q("chart.now", { value: scale().text(props.present(id())) }),
            above: signWord(1, of().words),
            below: signWord(-1, of().words),
            crossing: (root) => rootText(root, of().words),
          },
        }}
        table={table}
        read={readAt}
        onChoose={(index) => {
          const value = points()[index]?.value;
          if (value !== undefined) props.onValues({ [id()]: value });
        }}
      />
    );
  }
}

/** A sentence that goes on after a colon. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
