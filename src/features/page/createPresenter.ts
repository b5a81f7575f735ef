import { createEffect, on, onCleanup, type Accessor } from "solid-js";
import { stepOfKey, walked } from "../../keys/walk.ts";
import { createFullScreen, type FullScreen } from "./createFullScreen.ts";

/**
 * Presenter mode of the page: its styles, by `data-present` on the root element, its keys and the full
 * screen, which is given back when it is left. Escape leaves the full screen and no more: it is pressed too
 * often, to leave a chart or a note, to end what a room is looking at.
 */
export function createPresenter(
  present: Accessor<boolean>,
  onPresent: (present: boolean) => void,
): FullScreen {
  const screen = createFullScreen();
  const root = document.documentElement;
  createEffect(() => root.toggleAttribute("data-present", present()));
  createEffect(
    on(present, (now, before) => {
      if (before && !now) screen.set(false);
    }),
  );

  function press(event: KeyboardEvent): void {
    const step = stepOfKey(event);
    const walk = walked();
    if (step && walk) {
      event.preventDefault();
      return walk.go(step);
    }
    if (event.defaultPrevented || event.repeat || isMeant(event)) return;
    const key = event.key.toLowerCase();
    if (key === "p") onPresent(!present());
    else if (key === "f" && present()) screen.set(!screen.full());
    else return;
    event.preventDefault();
  }
  addEventListener("keydown", press);
  onCleanup(() => {
    removeEventListener("keydown", press);
    root.removeAttribute("data-present");
  });
  return screen;
}

const TEXT =
  "input:not([type=range], [type=checkbox], [type=radio]), select, textarea, [contenteditable]";

/** Whether a letter is meant for something else: a text, a list, a dialog, the browser. */
function isMeant(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector("dialog[open]")) return true;
  return event.target instanceof Element && event.target.closest(TEXT) !== null;
}
