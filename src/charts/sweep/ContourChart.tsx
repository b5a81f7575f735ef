import { createMemo, createSignal, createUniqueId, For, Index, Show } from "solid-js";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import {
  contourLayout,
  nearestPair,
  type ContourLayoutInput,
  type ContourMarks,
} from "./contourLayout.ts";
import "./sweep.css";

export interface ContourChartProps {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly keys: string;
  readonly footer: string;
  readonly input: Omit<ContourLayoutInput, "size">;
  /** Whose colours tint the sides: the arm whose measure is higher below zero, and above it. */
  readonly tints: { readonly below: Arm; readonly above: Arm };
  readonly table: () => ChartTable;
  readonly read: (index: number) => string;
  readonly onChoose: (index: number) => void;
}

const height = (width: number): number => Math.round(Math.max(360, Math.min(620, width * 0.62)));

/** Strongest tint, in percent of the arm's colour. */
const DEEPEST = 55;

/** The difference of two arms over two parameters. */
export function ContourChart(props: ContourChartProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && contourLayout({ ...props.input, size: now });
  });
  const cursor = createIndexCursor({
    count: () => props.input.differences.length,
    up: () => props.input.x.values.length,
    nearest(x, y) {
      const now = marks();
      return now && nearestPair(now, x, y);
    },
    onChoose: (index) => props.onChoose(index),
  });
  return (
    <Figure
      title={props.title}
      subtitle={props.subtitle}
      small={false}
      description={props.description}
      keys={props.keys}
      footer={props.footer}
      table={props.table}
      cursor={cursor}
      read={props.read}
      height={height}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <>
            <Marks marks={now()} tints={props.tints} index={cursor.place()} />
            <rect
              class="sweep-hit"
              x={now().left - 8}
              y={now().top - 8}
              width={Math.max(0, now().right - now().left + 16)}
              height={Math.max(0, now().bottom - now().top + 16)}
              onClick={(event) => cursor.chooseAt(event)}
            />
          </>
        )}
      </Show>
    </Figure>
  );
}

function Marks(props: {
  readonly marks: ContourMarks;
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
      <Show when={marks().present}>
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
