import type { Arm, MachineDescription } from "../../../sims/index.ts";
import { ln } from "../../i18n/lanes.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import type { BoardArmNow } from "./BoardArmNow.ts";
import { boardLayout, type Board, type BoardArm, type BoardRow } from "./boardLayout.ts";
import { boardTable, describeBoard } from "./boardText.ts";
import { drawMessage, drawMore } from "./drawMessages.ts";
import { drawPanel } from "./drawPanel.ts";
import { messageArrows } from "./messageArrows.ts";
import { panelNow } from "./panelNow.ts";
import { roleName } from "./roleName.ts";

export interface BoardDrawingInput {
  readonly machines: readonly MachineDescription[];
  readonly arms: readonly BoardArmNow[];
  /** The clock, in days since delivery, as it is written. */
  readonly day: string;
  /** What was run. */
  readonly footer: string;
}

/** Height that a board of its own is given, at a type size of 16 px. */
const HEIGHT = 440;
const NOTE_STEP = 18;

/** Where the machines of two arms stand when the clock is stopped, as a drawing for a page of its own. */
export function boardDrawing({ machines, arms, day, footer }: BoardDrawingInput): Drawing {
  const layout = (size: ChartSize) => boardOf(machines, arms, size);
  return {
    id: "board",
    title: ln("board.title"),
    subtitle: ln("board.subtitle", { day }),
    description: describeBoard(machines, arms),
    footer,
    height: (width, em) => layout({ width, height: HEIGHT * em, em }).height,
    stretches: true,
    draw: (size) => [group("board", drawBoard(layout(size), arms))],
    table: () => boardTable(machines, arms),
  };
}

/** The board at a size. Columns have the names that the last arm gives the parties. */
export function boardOf(
  machines: readonly MachineDescription[],
  arms: readonly BoardArm[],
  size: ChartSize,
): Board {
  const nameOf = (party: MachineDescription["id"]) => roleName(party, arms.at(-1)?.arm);
  return boardLayout({ ...size, machines, arms, nameOf });
}

function drawBoard(board: Board, arms: readonly BoardArmNow[]): readonly Mark[] {
  return [
    ...drawHeads(board),
    ...board.rows.flatMap((row, i): Mark[] => {
      const arm = arms[i];
      return arm ? [drawArm(row, arm, board)] : [];
    }),
  ];
}

export function drawHeads({ heads }: Board): readonly Mark[] {
  return heads.map((head) => middledText(head, { look: "head", anchor: "middle" }));
}

function drawArm(row: BoardRow, { now, notes }: BoardArmNow, board: Board): Mark {
  const { arrows, hidden } = messageArrows(row, board, now.sent);
  return group(lookOf(row.arm), [
    ...drawArmName(row, notes, board),
    ...row.panels.map((panel) => drawPanel(panel, panelNow(now, row, panel.party), row.arm, board)),
    ...arrows.map(drawMessage),
    ...drawMore(row, board, hidden),
  ]);
}

export function lookOf(arm: Arm): string {
  return `board-arm arm-${arm}`;
}

/** An arm's name, and beneath it, where there is room, its notes. */
export function drawArmName(
  { arm, title }: BoardRow,
  notes: readonly string[],
  { em, narrow }: Pick<Board, "em" | "narrow">,
): readonly Mark[] {
  return [
    middledText({ ...title, text: t(`arm.${arm}`) }, { look: "arm-title" }),
    ...(narrow ? [] : notes).map((text, i) =>
      middledText(
        { x: title.x, y: title.y + (i + 1) * NOTE_STEP * em, text },
        { look: "arm-note" },
      ),
    ),
  ];
}
