import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { MachineDescription } from "../../../sims/index.ts";
import { statechartLayout } from "./statechartLayout.ts";
import "./statechart.css";

export interface StatechartProps {
  readonly machine: MachineDescription;
  /** Name and description of the picture; the list of states beside it says the same. */
  readonly title: string;
  readonly description: string;
  /** A state whose steps are drawn in full. */
  readonly chosen: string | undefined;
  /** What stands at a state that many lead to: by what, and from how many. */
  readonly exitText: (trigger: string, states: number) => string;
  readonly onChoose: (state: string) => void;
  /** Where an invoice stands in it, where one is followed. */
  readonly live?: LiveStates | undefined;
}

/** The state that is lit, those left before, and the step just taken. */
export interface LiveStates {
  readonly state: string;
  readonly visited: ReadonlySet<string>;
  readonly taken: { readonly from: string; readonly to: string } | undefined;
}

/** How far the picture shrinks before it is pushed sideways instead, and how far it grows. */
const SMALLEST = 0.8;
const LARGEST = 1.05;

/** A statechart in layers. The chosen state's own steps stand out. */
export function Statechart(props: StatechartProps) {
  const id = createUniqueId();
  const drawn = createMemo(() => statechartLayout(props.machine));
  const isNear = (from: string, to: string) =>
    props.chosen !== undefined && (from === props.chosen || to === props.chosen);
  const isTaken = (from: string, to: string) =>
    props.live?.taken?.from === from && props.live.taken.to === to;
  return (
    <svg
      class="statechart"
      classList={{ focused: props.chosen !== undefined }}
      role="img"
      aria-label={props.title}
      aria-describedby={`${id}-about`}
      viewBox={`0 0 ${drawn().width} ${drawn().height}`}
      style={{
        "min-width": `${drawn().width * SMALLEST}px`,
        "max-width": `${drawn().width * LARGEST}px`,
      }}
    >
      <desc id={`${id}-about`}>{props.description}</desc>
      <defs>
        <marker
          id={`${id}-tip`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0.8 7.5 4 0 7.2z" />
        </marker>
      </defs>
      <For each={drawn().arrows}>
        {(arrow) => (
          <g
            class="step"
            classList={{
              near: isNear(arrow.from, arrow.to),
              taken: isTaken(arrow.from, arrow.to),
            }}
          >
            <path d={arrow.path} marker-end={`url(#${id}-tip)`} />
          </g>
        )}
      </For>
      <For each={drawn().exits}>
        {(exit) => (
          <Show when={props.live?.taken?.to === exit.to && exit.paths[props.live.taken.from]}>
            {(path) => (
              <g class="step taken">
                <path d={path()} marker-end={`url(#${id}-tip)`} />
              </g>
            )}
          </Show>
        )}
      </For>
      <For each={drawn().exits}>
        {(exit) => (
          <Show when={props.chosen !== undefined && exit.paths[props.chosen]}>
            {(path) => (
              <g class="step near">
                <path d={path()} marker-end={`url(#${id}-tip)`} />
              </g>
            )}
          </Show>
        )}
      </For>
      <For each={drawn().states}>
        {(state) => (
          <g
            class="state"
            classList={{
              initial: state.initial,
              final: state.final,
              chosen: state.name === props.chosen,
              lit: state.name === props.live?.state,
              visited: props.live?.visited.has(state.name) ?? false,
            }}
            transform={`translate(${state.x} ${state.y})`}
            onClick={() => props.onChoose(state.name)}
          >
            <rect
              x={-state.width / 2}
              y={-state.height / 2}
              width={state.width}
              height={state.height}
              rx={state.final ? 2 : 9}
            />
            <Show when={state.final}>
              <rect
                class="inner"
                x={-state.width / 2 + 3}
                y={-state.height / 2 + 3}
                width={state.width - 6}
                height={state.height - 6}
                rx={1}
              />
            </Show>
            <text text-anchor="middle" dy="0.35em">
              {state.text}
            </text>
          </g>
        )}
      </For>
      <For each={drawn().arrows}>
        {(arrow) => (
          <text class="trigger" classList={{ near: isNear(arrow.from, arrow.to) }}>
            <For each={arrow.lines}>
              {(line, i) => (
                <tspan x={arrow.x} y={arrow.y + i() * 15} dy="0.35em">
                  {line}
                </tspan>
              )}
            </For>
          </text>
        )}
      </For>
      <For each={drawn().exits}>
        {(exit) => (
          <text
            class="trigger"
            classList={{ near: props.chosen !== undefined && exit.from.includes(props.chosen) }}
            x={exit.x}
            y={exit.y}
            text-anchor="middle"
            dy="0.35em"
          >
            {props.exitText(exit.trigger, exit.from.length)}
          </text>
        )}
      </For>
    </svg>
  );
}
