import { ln } from "../../i18n/lanes.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import type { Board, BoardRow } from "./boardLayout.ts";
import type { MessageArrow } from "./messageArrows.ts";

/** An arrowhead's length from its tip, and half its width, in pixels. */
const HEAD = { long: 10, half: 5 } as const;

/** A message on its way: an arrow with its name. */
export function drawMessage({ x1, x2, y, label }: MessageArrow): Mark {
  const back = x2 > x1 ? -HEAD.long : HEAD.long;
  return group("message", [
    // The line ends within its head, which is narrower than the line at its very tip.
    { kind: "path", look: "travels", d: `M${x1},${y}H${x2 + back / 2}`, pathLength: 1 },
    {
      kind: "path",
      look: "tip",
      d: `M${x2},${y}l${back},${-HEAD.half}v${2 * HEAD.half}z`,
    },
    middledText(label, { anchor: "middle" }),
  ]);
}

/** How many messages more there were than there is room for. */
export function drawMore(
  { panels, band }: BoardRow,
  { em, narrow }: Pick<Board, "em" | "narrow">,
  hidden: number,
): readonly Mark[] {
  const box = panels.at(-1)?.box;
  if (narrow || hidden === 0 || !box) return [];
  const at = { x: box.x + box.width, y: (band?.top ?? 0) + 10 * em };
  const text = ln("board.more", { n: String(hidden) });
  return [middledText({ ...at, text }, { look: "more", anchor: "end" })];
}
