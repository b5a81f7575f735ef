import { createMemo, For } from "solid-js";
import { nameInWords } from "../../i18n/modelWords.ts";
import { Marks } from "../marks/Marks.tsx";
import type { BoardArmNow } from "./BoardArmNow.ts";
import type { Board, BoardPanel, BoardRow } from "./boardLayout.ts";
import { drawArmName, lookOf } from "./drawBoard.ts";
import { drawMessage, drawMore } from "./drawMessages.ts";
import { drawPanel } from "./drawPanel.ts";
import { messageArrows } from "./messageArrows.ts";
import { panelNow } from "./panelNow.ts";

/** What is the same as before is not drawn anew: a clock that runs ticks with every frame. */
const SAME = {
  equals: (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b),
};

interface BoardArmRowProps {
  readonly row: BoardRow;
  readonly arm: BoardArmNow;
  readonly board: Board;
}

/** The machines of one arm on the page, as they stand now. */
export function BoardArmRow(props: BoardArmRowProps) {
  const messages = createMemo(
    () => messageArrows(props.row, props.board, props.arm.now.sent),
    undefined,
    SAME,
  );
  const notes = createMemo(() => props.arm.notes, undefined, SAME);
  return (
    <g class={lookOf(props.row.arm)}>
      <Marks marks={drawArmName(props.row, notes(), props.board)} />
      <For each={props.row.panels}>
        {(panel) => <Panel panel={panel} row={props.row} now={props.arm.now} board={props.board} />}
      </For>
      {/* Each arrow has marks of its own, whose animation begins with them. */}
      <For each={messages().arrows}>{(arrow) => <Marks marks={[drawMessage(arrow)]} />}</For>
      <Marks marks={drawMore(props.row, props.board, messages().hidden)} />
    </g>
  );
}

interface PanelProps {
  readonly panel: BoardPanel;
  readonly row: BoardRow;
  readonly now: BoardArmNow["now"];
  readonly board: Board;
}

function Panel(props: PanelProps) {
  const now = createMemo(() => panelNow(props.now, props.row, props.panel.party), undefined, SAME);
  return (
    <>
      <Marks marks={[drawPanel(props.panel, now(), props.row.arm, props.board)]} />
      <For each={props.panel.map?.spots}>
        {(spot) => (
          <circle
            class="pointed"
            cx={spot.x}
            cy={spot.y}
            r={(props.panel.map?.spot.width ?? 0) / 2}
          >
            <title>{nameInWords(spot.name)}</title>
          </circle>
        )}
      </For>
    </>
  );
}
