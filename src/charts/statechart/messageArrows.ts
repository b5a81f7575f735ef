import type { Role } from "../../../sims/index.ts";
import { textWidth } from "../frame/textWidth.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import type { Board, BoardRow } from "./boardLayout.ts";

/** A message on its way between two machines. */
export interface SentMessage {
  readonly from: Role;
  readonly to: Role;
  readonly message: string;
}

/** An arrow between two columns, with the name of what travels. */
export interface MessageArrow extends SentMessage {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

export interface MessageArrows {
  readonly arrows: readonly MessageArrow[];
  /** Messages for which there was no room: the earlier ones. */
  readonly hidden: number;
}

const SIZE = 13;
const GAP = 6;

/** The latest messages first, each on the lowest level that is free from its sender to its receiver. */
export function messageArrows(
  { band, panels }: BoardRow,
  { em }: Pick<Board, "em">,
  sent: readonly SentMessage[],
): MessageArrows {
  const heard = sent.filter(({ from, to }) => isDrawn(panels, from) && isDrawn(panels, to));
  if (!band) return { arrows: [], hidden: heard.length };
  const taken: { readonly level: number; readonly left: number; readonly right: number }[] = [];
  const arrows: MessageArrow[] = [];
  for (const one of [...heard].reverse()) {
    const [x1, x2] = [middleOf(panels, one.from), middleOf(panels, one.to)];
    if (x1 === undefined || x2 === undefined || x1 === x2) continue;
    const text = nameInWords(one.message);
    const half = textWidth(text, SIZE * em) / 2;
    const middle = (x1 + x2) / 2;
    const left = Math.min(x1, x2, middle - half) + GAP;
    const right = Math.max(x1, x2, middle + half) - GAP;
    const level = levelsOf(band.levels).find((at) =>
      taken.every((other) => other.level !== at || other.right <= left || other.left >= right),
    );
    if (level === undefined) continue;
    taken.push({ level, left, right });
    const y = band.top + (level + 1) * band.step - 3 * em;
    arrows.unshift({ ...one, x1, x2, y, label: { x: middle, y: y - 7 * em, text } });
  }
  return { arrows, hidden: heard.length - arrows.length };
}

/** Whether the party has a machine on the board that can send and hear. */
export function isDrawn(panels: BoardRow["panels"], party: Role): boolean {
  return panels.some((panel) => panel.party === party && panel.map !== undefined);
}

function levelsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => count - 1 - i);
}

function middleOf(panels: BoardRow["panels"], party: Role): number | undefined {
  const box = panels.find((panel) => panel.party === party)?.box;
  return box && box.x + box.width / 2;
}
