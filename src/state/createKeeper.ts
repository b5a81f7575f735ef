import { createSignal, onCleanup } from "solid-js";
import type { Drawer, Trouble } from "../storage/Drawer.ts";
import { keepVisit, type Visit } from "./lastVisit.ts";

/** Milliseconds between two writings of the address, which browsers limit. */
const PAUSE = 300;

/** What the browser could not do for the user, or has done without being asked. */
export type KeepTrouble = Trouble | "unreadable";

/**
 * Writes the state of the page into the address, and from the first change on into the browser's
 * storage as well: a link that is only looked at leaves there what was there.
 */
export function createKeeper(
  tab: Drawer,
  shared: Drawer,
  state: () => {
    readonly visit: Visit;
    readonly back: Visit | undefined;
    readonly changed: boolean;
  },
  first: { readonly asides: readonly Visit[]; readonly unreadable: boolean },
) {
  const [asides, setAsides] = createSignal(first.asides);
  const [trouble, setTrouble] = createSignal<KeepTrouble | undefined>(
    first.unreadable ? "unreadable" : undefined,
  );
  let dismissed: KeepTrouble | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    const { visit, back, changed } = state();
    if (visit.address !== location.search) {
      try {
        history.replaceState(null, "", visit.address + location.hash);
      } catch {
        // Refused: too often in half a minute (Safari), or in a frame without an address. It is kept all the same.
      }
    }
    if (!changed) return;
    const failed = keepVisit({ ...visit, asides: asides(), back }, tab, shared);
    if (failed && failed !== dismissed) setTrouble(failed);
    else if (!failed && trouble() !== "unreadable") setTrouble(undefined);
  }

  // What was changed in the last moment before the page goes is kept too.
  const leave = () => timer !== undefined && write();
  addEventListener("pagehide", leave);
  onCleanup(() => {
    removeEventListener("pagehide", leave);
    clearTimeout(timer);
  });

  return {
    /** Says that the state has changed. */
    touch: () => {
      timer ??= setTimeout(write, PAUSE);
    },
    asides,
    setAsides: (visits: readonly Visit[]) => {
      setAsides(visits);
      timer ??= setTimeout(write, PAUSE);
    },
    trouble,
    /** The user has read it, and need not be told again. */
    dismiss: () => {
      dismissed = trouble();
      setTrouble(undefined);
    },
  };
}
