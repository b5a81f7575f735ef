import { createSignal, onCleanup } from "solid-js";
import { useKeys } from "./useKeys.ts";

/** Something that has steps, one after the other. */
export interface Walk {
  /** Goes on by one step, or back by one; at an end nothing. */
  readonly go: (by: 1 | -1) => void;
  /** What the keys do, in words. */
  readonly on: () => string;
  readonly back: () => string;
  /** Whether it lies over what else can be walked, as a story's steps lie over the views. */
  readonly over?: boolean;
}

const [walks, setWalks] = createSignal<readonly Walk[]>([]);

/** What the arrow keys walk now: what lies over the rest, or else what came last. */
function walked(): Walk | undefined {
  return walks().findLast(({ over }) => over) ?? walks().at(-1);
}

/**
 * Gives the arrow keys something to walk for as long as the calling component lives; and with them Page Up
 * and Page Down, which a presenter's remote sends.
 */
export function useWalk(walk: Walk): void {
  setWalks((all) => [...all, walk]);
  onCleanup(() => setWalks((all) => all.filter((of) => of !== walk)));
  const when = () => walked() === walk;
  useKeys(() =>
    when()
      ? [
          { key: ["ArrowRight", "PageDown"], label: walk.on(), when, run: () => walk.go(1) },
          { key: ["ArrowLeft", "PageUp"], label: walk.back(), when, run: () => walk.go(-1) },
        ]
      : [],
  );
}
