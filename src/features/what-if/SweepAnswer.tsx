import { createMemo, For, Show } from "solid-js";
import {
  crossingsOf,
  measureById,
  parameter,
  pointDifference,
  pointEstimate,
} from "../../../sims/index.ts";
import type { MeasureId } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { pairText } from "../../arms/pairText.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import { SweepChart } from "../../charts/sweep/SweepChart.tsx";
import { createStages } from "../../controls/createStages.ts";
import { Terms } from "../../controls/Terms.tsx";
import { formatShort } from "../../format/number.ts";
import { labelOf, measureLabel } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { q } from "../../i18n/whatIfView.ts";
import {
  crossingSentences,
  rootText,
  signWord,
  type CrossingWords,
} from "../../sweeps/crossingText.ts";
import { differenceCurve } from "../../sweeps/runSweep.ts";
import { answerFooter } from "./answerFooter.ts";
import type { AnswerProps } from "./AnswerProps.ts";
import { createScale } from "./createScale.ts";
import type { Answer } from "./createWhatIf.ts";
import { cellText, measureScale, measureTitle, tickText } from "./scales.ts";
import { inUnit, joinList, joinSentences, withinSentence } from "../../i18n/joins.ts";

type SweepFound = Extract<Answer, { readonly kind: "sweep" }>;

/** A sweep: where the second measure breaks even in one sentence, and both measures against the parameter. */
export function SweepAnswer(props: AnswerProps & { readonly answer: SweepFound }) {
  // A chart a frame, so that the page is never held up while they are built.
  const stage = createStages(3);
  const id = () => props.answer.request.id;
  const scale = createScale(id, (of) => props.scale(of));
  // The answer may be of other arms and measures than those chosen now.
  const arms = () => props.answer.request.arms as ArmPair;
  const measures = () => props.answer.request.measures;
  /** Found once for an answer, whatever the scenario's values are now: nothing here asks for the scale. */
  const found = createMemo(() => measures().map((measure) => findOf(measure)));

  function findOf(measure: MeasureId) {
    const [base, arm] = arms();
    const { points } = props.answer.found;
    return {
      measure: measureById(measure),
      crossings: crossingsOf(differenceCurve(points, { arm, base, measure })),
      base: points.map(({ sums }) => pointEstimate(sums, base, measure)),
      arm: points.map(({ sums }) => pointEstimate(sums, arm, measure)),
      difference: points.map(({ sums }) => pointDifference(sums, arm, base, measure)),
    };
  }
  type Found = ReturnType<typeof findOf>;

  function wordsOf({ measure }: Found): CrossingWords {
    const [base, arm] = arms();
    const { values, whole } = props.answer.request;
    const [from, to] = [values[0] ?? NaN, values.at(-1) ?? NaN];
    return { arm, base, measure, whole, from, to, say: (value) => scale().text(value) };
  }
  const headline = (): string => {
    const of = found().at(-1);
    const [sentence = ""] = of ? crossingSentences(of.crossings, wordsOf(of)) : [];
    return q("headline.of", {
      measure: of ? measureLabel(of.measure) : "",
      sentence: withinSentence(sentence),
    });
  };
  const refused = () => props.answer.found.refused.map(({ value }) => scale().text(value));

  return (
    <>
      <h1 class="headline">
        <Terms text={headline()} />
      </h1>
      <p class="interval-line">
        <Terms text={q("interval")} />
      </p>
      <Show when={refused().length > 0}>
        <p class="note">{q("refused", { values: joinList(refused()) })}</p>
      </Show>
      <div class="charts">
        <For each={measures()}>
          {(_, i) => (
            <Show
              when={stage() > i() && found()[i()]}
              fallback={<div class="placeholder" aria-hidden="true" />}
            >
              {(of) => <MeasureChart found={of()} />}
            </Show>
          )}
        </For>
      </div>
    </>
  );

  function MeasureChart(given: { readonly found: Found }) {
    const of = () => given.found;
    const words = () => wordsOf(of());
    const sentences = createMemo(() => joinSentences(crossingSentences(of().crossings, words())));
    const label = () => labelOf(parameter(id()));
    const points = () => props.answer.found.points;
    const said = createMemo(() => pairText(...arms()));
    const [base, arm] = [() => arms()[0], () => arms()[1]];
    const yScale = () => measureScale(of().measure);
    const estimates = (i: number) => ({
      a: cellText(of().base[i], of().measure),
      b: cellText(of().arm[i], of().measure),
      d: cellText(of().difference[i], of().measure, true),
    });
    const readAt = (index: number): string => {
      const point = points()[index];
      if (!point) return "";
      return q("chart.read", {
        x: scale().text(point.value),
        base: said().base,
        arm: said().other,
        ...estimates(index),
      });
    };
    const table = (): ChartTable => ({
      caption: title(),
      headers: [label(), said().base, said().other, q("chart.difference", names())],
      rows: points().map(({ value }, i) => {
        const { a, b, d } = estimates(i);
        return [scale().text(value), a, b, d];
      }),
    });
    const names = () => ({ arm: t(`arm.${arm()}`), base: t(`arm.${base()}`) });
    const title = () => q("chart.title", { measure: measureLabel(of().measure), label: label() });
    return (
      <SweepChart
        title={title()}
        subtitle={sentences()}
        description={q("chart.describe", {
          measure: measureLabel(of().measure),
          label: label(),
          from: scale().text(words().from),
          to: scale().text(words().to),
          base: said().base,
          arm: said().other,
          sentence: sentences(),
        })}
        keys={q("chart.keys")}
        footer={answerFooter(props.answer, props.name)}
        study={props.answer.whole ? props.answer : undefined}
        input={{
          values: points().map(({ value }) => value),
          series: [
            { arm: base(), name: names().base, estimates: of().base },
            { arm: arm(), name: names().arm, estimates: of().arm },
          ],
          difference: of().difference,
          crossings: of().crossings.crossings,
          perShown: scale().perShown,
          formatX: (shown) => formatShort(shown, 4),
          perShownY: yScale().perShown,
          formatY: tickText,
          xTitle: inUnit(label(), scale().unit),
          yTitle: measureTitle(of().measure),
          texts: {
            difference: q("chart.difference", names()),
            above: signWord(1, words()),
            below: signWord(-1, words()),
            crossing: (root) => rootText(root, words()),
          },
        }}
        present={{
          value: props.present(id()),
          text: q("chart.now", { value: scale().text(props.present(id())) }),
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
