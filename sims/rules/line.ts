import { countOne } from "../world/counts.ts";
import { isOwedByCoreEnterprise } from "../world/claim.ts";
import { flag, has, lower, raise } from "../world/flags.ts";
import type { Line } from "../world/Line.ts";
import type { World } from "../world/World.ts";
import { tell } from "./tell.ts";

/**
 * Each bank has one line for the core enterprise: for its debts to the first tier on paper, and for
 * its payables in whosever hands. A grant draws on it, repayment or withdrawal restores it.
 */
export const lineGuards = {
  /** No room beside what is drawn, or others wait already. */
  isLineFull: (w: World, c: number): boolean => {
    if (!isUnderLine(w, c)) return false;
    const line = lineOf(w, c);
    // A guard changes nothing: whoever has left the queue is passed over when the next is offered.
    return line.lacksRoomFor(w.own[c]!) || line.first((file) => waits(w, file)) >= 0;
  },
};

export const lineActions = {
  drawLine: (w: World, c: number): void => {
    if (isUnderLine(w, c)) draw(w, c);
  },
  joinLine: (w: World, c: number): void => {
    raise(w, c, flag.awaitsLine);
    countOne(w, c, "lineWaited");
    lineOf(w, c).join(c);
  },
  leaveLine: (w: World, c: number): void => {
    if (isOver(w)) return;
    lower(w, c, flag.awaitsLine);
    offer(w, c);
  },
  offerLine: (w: World, c: number): void => offer(w, c),
  restoreLine: (w: World, c: number): void => {
    if (isOver(w) || !has(w, c, flag.drawsLine)) return;
    lower(w, c, flag.drawsLine);
    lineOf(w, c).restore(w.own[c]!);
    offer(w, c);
  },
};

/** A file that is larger than the whole line waits for nothing: it is declined. */
export function exceedsLine(w: World, c: number): boolean {
  return isUnderLine(w, c) && w.own[c]! > w.setting.line;
}

function isUnderLine(w: World, c: number): boolean {
  return w.setting.line < Infinity && isOwedByCoreEnterprise(w, c);
}

/**
 * Nobody lends on the core enterprise after its default. Of that every case hears by itself, ahead
 * of the others perhaps: it must leave alone what they share.
 */
function isOver(w: World): boolean {
  return w.now >= w.defaultAt;
}

/** Room is offered to the first in line, which passes on what is left. */
function offer(w: World, c: number): void {
  if (isOver(w)) return;
  const line = lineOf(w, c);
  const next = line.first((file) => waits(w, file));
  if (next < 0 || line.lacksRoomFor(w.own[next]!)) return;
  line.shift();
  lower(w, next, flag.awaitsLine);
  draw(w, next);
  tell(w, next, "lineRestored");
}

function draw(w: World, c: number): void {
  raise(w, c, flag.drawsLine);
  lineOf(w, c).draw(w.own[c]!);
}

function waits(w: World, file: number): boolean {
  return has(w, file, flag.awaitsLine);
}

function lineOf(w: World, c: number): Line {
  return w.lines[w.bank[c]!]!;
}
