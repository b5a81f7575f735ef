import { createMemo, createSignal } from "solid-js";
import type { Choices } from "./Choices.ts";
import { keyOf, sameChoices, withLooks } from "./choicesHistory.ts";
import { createDrag } from "./createDrag.ts";
import { beginHistory, record, redo, undo, type History } from "./history.ts";

/**
 * The present choices and the steps of undo and redo; and what the user had before the story, while
 * it is told: `back` to begin with.
 */
export function createChoicesHistory(first: Choices, back: Choices | undefined) {
  const [history, setHistory] = createSignal<History<Choices>>(beginHistory(first));
  const choices = createMemo(() => history().present);
  const drag = createDrag();
  const [lost, setLost] = createSignal<readonly string[]>([]);
  const [beforeStory, setBeforeStory] = createSignal<Choices | undefined>(back);
  function minding(now: Choices, next: Choices): void {
    if (next.story === undefined) setBeforeStory(undefined);
    else if (now.story === undefined) setBeforeStory(now);
  }

  function update(part: Partial<Choices>): void {
    const now = choices();
    minding(now, { ...now, ...part });
    setHistory((h) =>
      record(h, { ...now, ...part }, keyOf(part, now), performance.now(), sameChoices, drag()),
    );
  }
  function walk(step: typeof undo<Choices>): void {
    setLost([]);
    const now = history();
    const next = step(now);
    if (next === now) return;
    minding(now.present, next.present);
    setHistory({ ...next, present: withLooks(next.present, now.present) });
  }

  return {
    choices,
    /** Every change goes through here, and so into the history. */
    update,
    /** Changes more than a value, and with it what has become of the locks. */
    leap(part: Partial<Choices>, nowLost: readonly string[] = []): void {
      setLost(nowLost);
      update(part);
    },
    /** Changes what is no step to undo. */
    amend: (part: Partial<Choices>) =>
      setHistory((h) => ({ ...h, present: { ...h.present, ...part } })),
    /** Locked values that the preset chosen last has no room for. */
    lost,
    /** What the user had before the story, while it is told. */
    beforeStory,
    /** What undo and redo would lead to; undefined where there is nothing. */
    before: createMemo(() => history().past.at(-1)),
    after: createMemo(() => history().future[0]),
    undo: () => walk(undo),
    redo: () => walk(redo),
  };
}

export type ChoicesHistory = ReturnType<typeof createChoicesHistory>;
