import { createMemo, Show } from "solid-js";
import { ChoiceFigure, type ChoiceChartProps } from "../frame/ChoiceFigure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { contourHeight, contourLayout, nearestPair, type ContourMarks } from "./contourLayout.ts";
import {
  contourDrawing,
  drawContours,
  drawPresentPair,
  type ContourDrawingInput,
} from "./drawContours.ts";
import { presentPair } from "./presentMark.ts";
import "./sweep.css";

export interface ContourChartProps
  extends ChoiceChartProps, Pick<ContourDrawingInput, "input" | "present" | "tints" | "study"> {}

/** The difference of two arms over two parameters. */
export function ContourChart(props: ContourChartProps) {
  return (
    <ChoiceFigure
      of={props}
      drawing={() => contourDrawing(props)}
      height={contourHeight}
      layout={(size) => contourLayout({ ...props.input, size })}
      count={() => props.input.differences.length}
      at={(index) => pairAt(props.input, index)}
      nearest={nearestPair}
      up={() => props.input.x.values.length}
      plot={(marks) => marks}
    >
      {(marks, place) => {
        const present = createMemo(() => presentPair(marks(), props.present, props.present.text));
        return (
          <g aria-hidden="true" class="contours">
            <Marks marks={drawContours(marks(), props.tints)} />
            <Marks marks={drawPresentPair(present())} />
            <Show when={placeOf(marks(), place())}>
              {(at) => <circle class="reading" cx={at().x} cy={at().y} r="8" />}
            </Show>
          </g>
        );
      }}
    </ChoiceFigure>
  );
}

/** The pair of values at a place, told apart from every other. */
function pairAt({ x, y }: ContourChartProps["input"], index: number): string {
  const columns = x.values.length;
  return `${x.values[index % columns]};${y.values[Math.floor(index / columns)]}`;
}

/** Where a pair of values stands. */
function placeOf({ xs, ys }: ContourMarks, index: number | undefined) {
  if (index === undefined) return undefined;
  return { x: xs[index % xs.length] ?? 0, y: ys[Math.floor(index / xs.length)] ?? 0 };
}
