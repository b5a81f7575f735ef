/** A value with what it was before and what was undone, oldest first and next first. */
export interface History<A> {
  readonly past: readonly A[];
  readonly present: A;
  readonly future: readonly A[];
  /** What the newest step changed, when it was last recorded and in which drag; undefined once it is closed. */
  readonly open:
    { readonly key: string; readonly at: number; readonly drag: number | undefined } | undefined;
}

/** Milliseconds within which changes of the same thing are one step: the drag of a slider. */
const ONE_STEP = 600;

/** A history that begins here. */
export function beginHistory<A>(present: A): History<A> {
  return { past: [], present, future: [], open: undefined };
}

/**
 * A step from the present to `next`. Steps of one `key` that follow each other closely become one;
 * a step that leads back to where it began, by `same`, is none. What was undone is gone.
 *
 * @param at milliseconds on any clock that rises
 * @param drag number of the drag that is going on: it is one step however long it takes
 */
export function record<A>(
  history: History<A>,
  next: A,
  key: string,
  at: number,
  same: (a: A, b: A) => boolean,
  drag?: number,
): History<A> {
  const { past, present, open } = history;
  const isClose =
    open !== undefined && (at - open.at <= ONE_STEP || (drag !== undefined && drag === open.drag));
  const continues = isClose && open.key === key && past.length > 0;
  if (!continues && same(present, next)) return { ...history, present: next };
  const before = continues ? past : [...past, present];
  const from = before.at(-1);
  if (from !== undefined && same(from, next)) {
    return { past: before.slice(0, -1), present: next, future: [], open: undefined };
  }
  return { past: before, present: next, future: [], open: { key, at, drag } };
}

/** One step back; the same history when there is none. */
export function undo<A>(history: History<A>): History<A> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    open: undefined,
  };
}

/** One step forward again; the same history when there is none. */
export function redo<A>(history: History<A>): History<A> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, open: undefined };
}
