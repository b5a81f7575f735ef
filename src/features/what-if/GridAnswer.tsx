import { createMemo } from "solid-js";
import { certainSign, measureById, parameter, pointDifference } from "../../../sims/index.ts";
import type { ParameterId } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import { ContourChart } from "../../charts/sweep/ContourChart.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { formatShort, formatSigned } from "../../format/number.ts";
import { labelOf, measureLabel } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { w } from "../../i18n/whatIf.ts";
import { q } from "../../i18n/whatIfView.ts";
import { signWord } from "../../sweeps/crossingText.ts";
import { answerFooter } from "./answerFooter.ts";
import type { AnswerProps } from "./AnswerProps.ts";
import { createScale } from "./createScale.ts";
import type { Answer } from "./createWhatIf.ts";
import { cellText, measureScale, type ValueScale } from "./scales.ts";
import { inUnit, joinParts } from "../../i18n/joins.ts";

type GridFound = Extract<Answer, { readonly kind: "grid" }>;

/** A grid: at how many pairs of values an arm is better for certain, and contours of the difference. */
export function GridAnswer(props: AnswerProps & { readonly answer: GridFound }) {
  const request = () => props.answer.request;
  const arms = () => request().arms as ArmPair;
  const asked = () => request().measures[0] ?? "costPer100";
  const measure = createMemo(() => measureById(asked()));
  const points = () => props.answer.found.points;
  const differences = createMemo(() => {
    const [base, arm] = arms();
    return points().map(({ sums }) => sums && pointDifference(sums, arm, base, asked()));
  });
  const counts = createMemo(() => {
    const signs = differences().flatMap((estimate) =>
      estimate ? [certainSign({ x: 0, estimate })] : [],
    );
    return (sign: number) => String(signs.filter((s) => s === sign).length);
  });
  const scaleOf = (id: ParameterId) => props.scale(id);
  const scales = {
    x: createScale(() => request().x.id, scaleOf),
    y: createScale(() => request().y.id, scaleOf),
  };
  const names = () => ({ arm: t(`arm.${arms()[1]}`), base: t(`arm.${arms()[0]}`) });
  const title = () => q("chart.gridTitle", { measure: measureLabel(measure()), ...names() });
  const axis = (id: ParameterId, values: readonly number[], scale: ValueScale) => ({
    values,
    perShown: scale.perShown,
    format: (shown: number) => formatShort(shown, 4),
    title: inUnit(labelOf(parameter(id)), scale.unit),
  });
  const words = () => ({ measure: measure() });
  const perShown = () => measureScale(measure()).perShown;

  const table = (): ChartTable => {
    const { x, y } = request();
    const columns = x.values.length;
    return {
      caption: title(),
      headers: [
        joinParts([`${labelOf(parameter(y.id))} ↓`, `${labelOf(parameter(x.id))} →`]),
        ...x.values.map((value) => scales.x().text(value)),
      ],
      rows: y.values.map((value, row) => [
        scales.y().text(value),
        ...x.values.map((_, i) => cellText(differences()[row * columns + i], measure(), true)),
      ]),
    };
  };
  const readAt = (index: number): string => {
    const point = points()[index];
    if (!point) return "";
    return q("chart.readGrid", {
      x: q("chart.value", {
        name: labelOf(parameter(request().x.id)),
        value: scales.x().text(point.x),
      }),
      y: q("chart.value", {
        name: labelOf(parameter(request().y.id)),
        value: scales.y().text(point.y),
      }),
      d: cellText(differences()[index], measure(), true),
    });
  };

  return (
    <>
      <h1 class="headline">
        {q("headline.grid", {
          measure: measureLabel(measure()),
          arm: w(`arm.${arms()[1]}`),
          lower: signWord(-1, words()),
          higher: signWord(1, words()),
          better: counts()(-1),
          worse: counts()(1),
          unclear: counts()(0),
          all: String(differences().filter((d) => d !== undefined).length),
        })}
      </h1>
      <p class="interval-line">
        <Terms text={q("interval.grid")} />
      </p>
      <div class="charts one">
        <ContourChart
          title={title()}
          subtitle={q("hatched")}
          description={q("chart.describeGrid", {
            measure: measureLabel(measure()),
            x: labelOf(parameter(request().x.id)),
            y: labelOf(parameter(request().y.id)),
          })}
          keys={q("chart.gridKeys")}
          footer={answerFooter(props.answer, props.name)}
          study={props.answer.whole ? props.answer : undefined}
          input={{
            x: axis(request().x.id, request().x.values, scales.x()),
            y: axis(request().y.id, request().y.values, scales.y()),
            differences: differences(),
            perShown: perShown(),
            format: (shown) =>
              formatSigned(shown, 3)
                .replace(/(\.\d*?)0+$/, "$1")
                .replace(/\.$/, ""),
          }}
          present={{
            x: props.present(request().x.id),
            y: props.present(request().y.id),
            text: q("chart.nowGrid"),
          }}
          // Less of a measure is in the colour of the arm that has less of it.
          tints={{ below: arms()[1], above: arms()[0] }}
          table={table}
          read={readAt}
          onChoose={(index) => {
            const point = points()[index];
            if (point) props.onValues({ [request().x.id]: point.x, [request().y.id]: point.y });
          }}
        />
      </div>
    </>
  );
}
