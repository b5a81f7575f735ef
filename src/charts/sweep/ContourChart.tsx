import { createMemo, createUniqueId, For, Index, Show } from "solid-js";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { ChoiceFigure, type ChoiceChartProps } from "../frame/ChoiceFigure.tsx";
import { presentPair } from "./presentMark.ts";
import {
  contourLayout,
  nearestPair,
  type ContourLayoutInput,
  type ContourMarks,
} from "./contourLayout.ts";
import "./sweep.css";

export interface ContourChartProps extends ChoiceChartProps {
  readonly input: Omit<ContourLayoutInput, "size">;
  /** Where the scenario stands now, and how that is said. */
  readonly present: { readonly x: number; readonly y: number; readonly text: string };
  /** Whose colours tint the sides: the arm whose measure is higher below zero, and above it. */
  readonly tints: { readonly below: Arm; readonly above: Arm };
}

const height = (width: number): number => Math.round(Math.max(360, Math.min(620, width * 0.62)));

/** Strongest tint, in percent of the arm's colour. */
const DEEPEST = 55;

/** The difference of two arms over two parameters. */
export function ContourChart(props: ContourChartProps) {
  return (
    <ChoiceFigure
      of={props}
      height={height}
      layout={(size) => contourLayout({ ...props.input, size })}
      count={() => props.input.differences.length}
      nearest={nearestPair}
      up={() => props.input.x.values.length}
      plot={(marks) => marks}
    >
      {(marks, place) => {
        const present = createMemo(() => presentPair(marks(), props.present, props.present.text));
        return <Marks marks={marks()} present={present()} tints={props.tints} index={place()} />;
      }}
    </ChoiceFigure>
  );
}

function Marks(props: {
  readonly marks: ContourMarks;
  readonly present: ReturnType<typeof presentPair>;
  readonly tints: ContourChartProps["tints"];
  readonly index: number | undefined;
}) {
  const id = createUniqueId();
  const marks = () => props.marks;
  const plot = () => ({
    x: marks().left,
    y: marks().top,
    width: Math.max(0, marks().right - marks().left),
    height: Math.max(0, marks().bottom - marks().top),
  });
  const colour = (weight: number): string => {
    const arm = weight < 0 ? props.tints.below : props.tints.above;
    const percent = 6 + Math.abs(weight) * (DEEPEST - 6);
    return `color-mix(in srgb, var(--${arm}) ${percent.toFixed(0)}%, var(--paper))`;
  };
  const reading = () => {
    if (props.index === undefined) return undefined;
    const columns = marks().xs.length;
    return {
      x: marks().xs[props.index % columns] ?? 0,
      y: marks().ys[Math.floor(props.index / columns)] ?? 0,
    };
  };
  return (
    <g aria-hidden="true" class="contours">
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect {...plot()} />
        </clipPath>
        <pattern
          id={`${id}-hatch`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="hatch" x1="0" x2="0" y1="0" y2="7" />
        </pattern>
      </defs>
      <g clip-path={`url(#${id}-plot)`}>
        <Index each={marks().surfaces}>
          {(surface) => (
            <path class="surface" d={surface().path} style={{ fill: colour(surface().weight) }} />
          )}
        </Index>
        <Index each={marks().isolines}>
          {(isoline) => <path class="isoline" d={isoline().path} />}
        </Index>
        <path class="uncertain" d={marks().uncertain} fill={`url(#${id}-hatch)`} />
        <path class="zero-line" d={marks().zero} />
        <For each={marks().missing}>{(cell) => <rect class="missing" {...cell} />}</For>
      </g>
      <rect class="frame" {...plot()} />
      <Index each={marks().isolines}>
        {(isoline) => (
          <Show when={isoline().label}>
            {(label) => (
              <text class="label" x={label().x} y={label().y} dy="0.32em" text-anchor="middle">
                {label().text}
              </text>
            )}
          </Show>
        )}
      </Index>
      <g class="axes">
        <Index each={marks().xTicks}>
          {(tick) => (
            <>
              <line
                class="axis"
                x1={tick().x}
                x2={tick().x}
                y1={marks().bottom}
                y2={marks().bottom + 5}
              />
              <text x={tick().x} y={tick().y} text-anchor="middle">
                {tick().text}
              </text>
            </>
          )}
        </Index>
        <Index each={marks().yTicks}>
          {(tick) => (
            <text x={tick().x} y={tick().y} dy="0.32em" text-anchor="end">
              {tick().text}
            </text>
          )}
        </Index>
        <text x={marks().xTitle.x} y={marks().xTitle.y} text-anchor="end">
          {marks().xTitle.text}
        </text>
        <text x={marks().yTitle.x} y={marks().yTitle.y}>
          {marks().yTitle.text}
        </text>
      </g>
      <Show when={props.present}>
        {(now) => (
          <g class="present">
            <circle cx={now().x} cy={now().y} r="5" />
            <text x={now().label.x} y={now().label.y} text-anchor="middle">
              {now().label.text}
            </text>
          </g>
        )}
      </Show>
      <Show when={reading()}>
        {(at) => <circle class="reading" cx={at().x} cy={at().y} r="8" />}
      </Show>
    </g>
  );
}
