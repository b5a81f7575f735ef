import type { Party } from "../machines/names.ts";
import type { Stage } from "../measures/columns.ts";
import type { Days } from "../units.ts";
import type { Frame, Tape, Wait } from "./Tape.ts";

/** A tape at an instant. */
export interface Moment {
  readonly time: Days;
  /** The last frame at or before the instant; undefined before the delivery. */
  readonly frame: Frame | undefined;
  /** How many frames lie at or before the instant. */
  readonly count: number;
  readonly states: Readonly<Record<Party, string>> | undefined;
  readonly stage: Stage | undefined;
  readonly waits: readonly Wait[];
  /** Files still before this one in the line it stands in; undefined outside any line. */
  readonly ahead: number | undefined;
}

/** The state of a tape at any instant, in days since the world's begin: the same however one came there. */
export function at(tape: Tape, time: Days): Moment {
  const count = framesUpTo(tape, time);
  const frame = tape.frames[count - 1];
  return {
    time,
    frame,
    count,
    states: frame?.states,
    stage: frame?.stage,
    waits: frame?.waits ?? [],
    ahead: frame && aheadAt(frame, time),
  };
}

/** Files before this one at an instant while a frame is the last; undefined outside any line. */
export function aheadAt({ queue }: Frame, time: Days): number | undefined {
  return queue && queue.ahead - queue.left.filter((gone) => gone <= time).length;
}

/** The instants at which anything happens on some tapes, ascending, each once. */
export function instantsOf(tapes: readonly Tape[]): readonly Days[] {
  const times = tapes.flatMap((tape) => tape.frames.map((frame) => frame.time));
  return [...new Set(times)].sort((a, b) => a - b);
}

/** How many frames lie at or before an instant; they are in the order of time, so it is found by halving. */
function framesUpTo({ frames }: Tape, time: Days): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
