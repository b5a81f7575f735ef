import { createMemo, Index, Show } from "solid-js";
import { ChoiceFigure, type ChoiceChartProps } from "../frame/ChoiceFigure.tsx";
import { presentValue, type PresentMark } from "./presentMark.ts";
import {
  nearestValue,
  sweepLayout,
  type SweepLayoutInput,
  type SweepMarks,
} from "./sweepLayout.ts";
import "./sweep.css";

export interface SweepChartProps extends ChoiceChartProps {
  readonly input: Omit<SweepLayoutInput, "size">;
  /** Where the scenario stands now, and how that is said. */
  readonly present: { readonly value: number; readonly text: string };
}

const height = (width: number): number => Math.round(Math.max(380, Math.min(520, width * 0.8)));

/** Two arms against a parameter, their difference beneath, and where it crosses zero. */
export function SweepChart(props: SweepChartProps) {
  return (
    <ChoiceFigure
      of={props}
      height={height}
      layout={(size) => sweepLayout({ ...props.input, size })}
      count={() => props.input.values.length}
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
        return <Marks marks={marks()} present={present()} index={place()} />;
      }}
    </ChoiceFigure>
  );
}

function Marks(props: {
  readonly marks: SweepMarks;
  readonly present: PresentMark | undefined;
  readonly index: number | undefined;
}) {
  const marks = () => props.marks;
  const difference = () => props.marks.difference;
  return (
    <g aria-hidden="true" class="sweep">
      <Grid marks={marks()} />
      <Show when={props.present}>
        {(now) => (
          <g class="present">
            <line x1={now().x} x2={now().x} y1={marks().upper.top} y2={marks().lower.bottom} />
            <text x={now().label.x} y={now().label.y} text-anchor="middle">
              {now().label.text}
            </text>
          </g>
        )}
      </Show>
      <Index each={marks().series}>
        {(series) => <path class={`band arm-${series().arm}`} d={series().band} />}
      </Index>
      <Index each={marks().series.slice().reverse()}>
        {(series) => <path class={`line arm-${series().arm}`} d={series().line} />}
      </Index>
      <Index each={marks().series}>
        {(series) => (
          <g class={`end-label arm-${series().arm}`}>
            <text class="name" x={series().label.x} y={series().label.y} dy="0.32em">
              {series().label.text}
            </text>
          </g>
        )}
      </Index>
      <path class="difference-band" d={difference().band} />
      <line
        class="zero-line"
        x1={marks().left}
        x2={marks().right}
        y1={difference().zero}
        y2={difference().zero}
      />
      <path class="difference-line" d={difference().line} />
      <text class="side" x={difference().above.x} y={difference().above.y} dy="0.32em">
        {difference().above.text}
      </text>
      <text class="side" x={difference().below.x} y={difference().below.y} dy="0.32em">
        {difference().below.text}
      </text>
      <text class="y-title" x={difference().title.x} y={difference().title.y}>
        {difference().title.text}
      </text>
      <Index each={marks().crossings}>
        {(crossing) => (
          <g class="crossing">
            <Index each={crossing().roots}>
              {(root) => (
                <line
                  class="root"
                  x1={root()}
                  x2={root()}
                  y1={marks().upper.top}
                  y2={marks().lower.bottom}
                />
              )}
            </Index>
            <line
              class="interval"
              x1={crossing().from}
              x2={crossing().to}
              y1={difference().zero}
              y2={difference().zero}
            />
            <Index each={crossing().roots}>
              {(root) => <circle cx={root()} cy={difference().zero} r="5" />}
            </Index>
            <text x={crossing().label.x} y={crossing().label.y} text-anchor="middle">
              {crossing().label.text}
            </text>
          </g>
        )}
      </Index>
      <Show when={props.index !== undefined}>
        <Reading marks={marks()} index={props.index ?? 0} />
      </Show>
    </g>
  );
}

function Grid(props: { readonly marks: SweepMarks }) {
  const marks = () => props.marks;
  return (
    <g class="axes">
      <Index each={[...marks().upperTicks, ...marks().lowerTicks]}>
        {(tick) => (
          <>
            <line class="grid" x1={marks().left} x2={marks().right} y1={tick().y} y2={tick().y} />
            <text x={tick().x} y={tick().y} dy="0.32em" text-anchor="end">
              {tick().text}
            </text>
          </>
        )}
      </Index>
      <line
        class="axis"
        x1={marks().left}
        x2={marks().right}
        y1={marks().lower.bottom}
        y2={marks().lower.bottom}
      />
      <Index each={marks().xTicks}>
        {(tick) => (
          <>
            <line
              class="axis"
              x1={tick().x}
              x2={tick().x}
              y1={marks().lower.bottom}
              y2={marks().lower.bottom + 5}
            />
            <text x={tick().x} y={tick().y} text-anchor="middle">
              {tick().text}
            </text>
          </>
        )}
      </Index>
      <text x={marks().xTitle.x} y={marks().xTitle.y} text-anchor="end">
        {marks().xTitle.text}
      </text>
      <text x={marks().yTitle.x} y={marks().yTitle.y}>
        {marks().yTitle.text}
      </text>
    </g>
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
