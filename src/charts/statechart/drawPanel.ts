import type { Arm } from "../../../sims/index.ts";
import { ln } from "../../i18n/lanes.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { textWidth } from "../frame/textWidth.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import { hatch } from "../sweep/clipToBox.ts";
import type { Board, BoardPanel } from "./boardLayout.ts";
import type { Box } from "./compactMap.ts";
import { drawCompactMap } from "./drawCompactMap.ts";
import type { PanelNow } from "./panelNow.ts";
import { roleName } from "./roleName.ts";

/** Type of a state's name in words, where there is room, and of the message heard. */
const STATE = { wide: 17, narrow: 15 } as const;
const HEARD = 13;
/** Room at either side of a message heard. */
const SIDE = 8;
const CORNER = 6;
/** From one line of the hatching to the next, and how far its ends keep off the frame. */
const HATCH = { apart: 8, inset: 1.5 } as const;

/** One machine in its frame: the state it is in as words, and its statechart with that state lit. */
export function drawPanel(
  panel: BoardPanel,
  now: PanelNow,
  arm: Arm,
  { em, narrow }: Pick<Board, "em" | "narrow">,
): Mark {
  const { box, name, state, map, party } = panel;
  const text = map ? nameInWords(now.state) : ln("board.absent");
  const size = fitted(text, (narrow ? STATE.narrow : STATE.wide) * em, state.room);
  const { heard } = now;
  const isHeard = narrow && heard !== "";
  return group(map ? "panel" : "panel absent", [
    ...(map ? [] : [drawHatch(box)]),
    { kind: "rect", look: "frame", ...box, rx: CORNER },
    ...(narrow ? [middledText({ ...name, text: roleName(party, arm) }, { look: "head" })] : []),
    { ...middledText({ ...state, text }, { look: "now" }), size },
    ...(map ? drawCompactMap(map, now, em) : []),
    ...(isHeard ? [drawHeard(panel, heard, em)] : []),
  ]);
}

function drawHeard({ name, box }: BoardPanel, text: string, em: number): Mark {
  const at = { x: name.x, y: box.y + box.height - 8 * em, text };
  const size = fitted(text, HEARD * em, box.width - 2 * SIDE);
  return { ...middledText(at, { look: "heard" }), size };
}

/** The size of a text in pixels: as wanted, or as small as it takes to fit. */
function fitted(text: string, most: number, room: number): number {
  return Math.min(most, room / (textWidth(text, 1) * 1.02));
}

/** In place of a machine that the arm does not have. */
function drawHatch({ x, y, width, height }: Box): Mark {
  const by = HATCH.inset;
  const [left, right, top, bottom] = [x + by, x + width - by, y + by, y + height - by];
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const round = (pixels: number): number => Math.round(pixels * 10) / 10;
  const d = hatch([corners], HATCH.apart)
    .map(([a, b]) => `M${round(a[0])},${round(a[1])}L${round(b[0])},${round(b[1])}`)
    .join("");
  return { kind: "path", look: "hatch", d };
}
