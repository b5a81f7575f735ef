import { createMemo, Index, Show } from "solid-js";
import { ChoiceFigure, type ChoiceChartProps } from "../frame/ChoiceFigure.tsx";
import { Marks } from "../marks/Marks.tsx";
import {
  drawPresentValue,
  drawSweepAxes,
  drawSweepCurves,
  sweepDrawing,
  type SweepDrawingInput,
} from "./drawSweep.ts";
import { presentValue } from "./presentMark.ts";
import { nearestValue, sweepHeight, sweepLayout, type SweepMarks } from "./sweepLayout.ts";
import "./sweep.css";

export interface SweepChartProps
  extends ChoiceChartProps, Pick<SweepDrawingInput, "input" | "present" | "study"> {}

/** Two arms against a parameter, their difference beneath, and where it crosses zero. */
export function SweepChart(props: SweepChartProps) {
  return (
    <ChoiceFigure
      of={props}
      drawing={() => sweepDrawing(props)}
      height={sweepHeight}
      layout={(size) => sweepLayout({ ...props.input, size })}
      count={() => props.input.values.length}
      at={(index) => props.input.values[index]}
      nearest={nearestValue}
      plot={({ left, right, upper, lower }) => ({
        left,
        right,
        top: upper.top,
        bottom: lower.bottom,
      })}
    >
      {(marks, place) => {
        const present = createMemo(() =>
          presentValue(marks(), props.present.value, props.present.text),
        );
        return (
          <g aria-hidden="true" class="sweep">
            <Marks marks={drawSweepAxes(marks())} />
            <Marks marks={drawPresentValue(marks(), present())} />
            <Marks marks={drawSweepCurves(marks())} />
            <Show when={place() !== undefined}>
              <Reading marks={marks()} index={place() ?? 0} />
            </Show>
          </g>
        );
      }}
    </ChoiceFigure>
  );
}

function Reading(props: { readonly marks: SweepMarks; readonly index: number }) {
  const x = () => props.marks.xs[props.index] ?? 0;
  const height = () => props.marks.difference.ys[props.index];
  return (
    <g class="cursor">
      <line x1={x()} x2={x()} y1={props.marks.upper.top} y2={props.marks.lower.bottom} />
      <Index each={props.marks.series}>
        {(series) => (
          <Show when={series().ys[props.index] !== undefined}>
            <circle class={`arm-${series().arm}`} cx={x()} cy={series().ys[props.index]} r="5" />
          </Show>
        )}
      </Index>
      <Show when={height() !== undefined}>
        <circle class="of-difference" cx={x()} cy={height()} r="5" />
      </Show>
    </g>
  );
}
