import { createMemo, createUniqueId, For } from "solid-js";
import type { MachineDescription } from "../../../sims/index.ts";
import { Marks } from "../marks/Marks.tsx";
import { drawStatechart, type LiveStates } from "./drawStatechart.ts";
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

/** How far the picture shrinks before it is pushed sideways instead, and how far it grows. */
const SMALLEST = 0.8;
const LARGEST = 1.05;

/** A statechart in layers. The chosen state's own steps stand out. */
export function Statechart(props: StatechartProps) {
  const id = createUniqueId();
  const layout = createMemo(() => statechartLayout(props.machine));
  return (
    <svg
      class="statechart"
      role="img"
      aria-label={props.title}
      aria-describedby={`${id}-about`}
      viewBox={`0 0 ${layout().width} ${layout().height}`}
      style={{
        "min-width": `${layout().width * SMALLEST}px`,
        "max-width": `${layout().width * LARGEST}px`,
        "--wide": String(layout().width),
      }}
    >
      <desc id={`${id}-about`}>{props.description}</desc>
      <Marks marks={drawStatechart(layout(), props)} />
      <For each={layout().states}>
        {(state) => (
          <rect
            class="pointed"
            x={state.x - state.width / 2}
            y={state.y - state.height / 2}
            width={state.width}
            height={state.height}
            onClick={() => props.onChoose(state.name)}
          />
        )}
      </For>
    </svg>
  );
}
