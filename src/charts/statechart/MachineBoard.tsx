import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { ln } from "../../i18n/lanes.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { Marks } from "../marks/Marks.tsx";
import { BoardArmRow } from "./BoardArmRow.tsx";
import { describeBoard } from "./boardText.ts";
import { boardDrawing, boardOf, drawHeads, type BoardDrawingInput } from "./drawBoard.ts";
import "./board.css";

export interface MachineBoardProps extends BoardDrawingInput {
  /** Height wanted for a width, both in pixels; a narrow board takes what it needs. */
  readonly height: (width: number, em: number) => number;
}

/** The machines of two arms side by side: lit states, steps just taken, and messages on their way. */
export function MachineBoard(props: MachineBoardProps) {
  const id = createUniqueId();
  const [size, setSize] = createSignal<Pick<ChartSize, "width" | "em">>();
  const { observe } = createWidth((width, em) => setSize({ width, em }));
  // Arms come anew with every tick of the clock; what stands where changes only with these.
  const arms = createMemo(() => props.arms.map(({ arm, absent }) => ({ arm, absent })), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const board = createMemo(() => {
    const now = size();
    if (!now) return undefined;
    const height = props.height(now.width, now.em);
    return boardOf(props.machines, arms(), { ...now, height });
  });
  return (
    <div class="board" classList={{ narrow: board()?.narrow }} ref={observe}>
      <Show when={board()}>
        {(now) => (
          <>
            <svg
              role="img"
              aria-label={ln("board.title")}
              aria-describedby={`${id}-about`}
              width={now().width}
              height={now().height}
            >
              <desc id={`${id}-about`}>{describeBoard(props.machines, props.arms)}</desc>
              <Marks marks={drawHeads(now())} />
              <For each={now().rows}>
                {(row, i) => (
                  <Show when={props.arms[i()]}>
                    {(arm) => <BoardArmRow row={row} arm={arm()} board={now()} />}
                  </Show>
                )}
              </For>
            </svg>
            <TakeAway
              title={ln("board.title")}
              drawing={() => boardDrawing(props)}
              width={now().width / now().em}
            />
          </>
        )}
      </Show>
    </div>
  );
}
