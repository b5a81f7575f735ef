import { createSignal, onCleanup } from "solid-js";

/** Something that has steps, one after the other. */
export interface Walk {
  /** Goes on by one step, or back by one; says nothing at an end. */
  readonly go: (by: 1 | -1) => void;
}

const [walks, setWalks] = createSignal<readonly Walk[]>([]);

/**
 * Gives the arrow keys something to walk, as long as the component is there. What came last goes first:
 * a story's steps before the views behind it.
 */
export function useWalk(walk: Walk): void {
  setWalks((all) => [...all, walk]);
  onCleanup(() => setWalks((all) => all.filter((of) => of !== walk)));
}

/** What the arrow keys walk now, if anything. */
export function walked(): Walk | undefined {
  return walks().at(-1);
}

/** A presenter's remote sends Page Up and Page Down. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Which way a key walks; undefined where it is meant for something else. */
export function stepOfKey(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return undefined;
  }
  const step = STEPS[event.key];
  return step === undefined || isTaken(event.target) ? undefined : step;
}

const OWN_KEYS =
  "input, select, textarea, [contenteditable], svg[tabindex], [role=slider], [role=tablist], " +
  "[role=radiogroup], [role=listbox], [role=menu], [role=grid], [role=application], dialog";

/** Whether arrow keys do something where the focus is: move a value, read a chart, scroll a table. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(OWN_KEYS)) return true;
  return (
    target !== document.body &&
    target.scrollWidth > target.clientWidth + 1 &&
    target.id !== "results"
  );
}
