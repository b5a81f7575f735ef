import { createEffect, on, onCleanup, type Accessor } from "solid-js";
import { p } from "../../i18n/present.ts";
import { useKeys } from "../../keys/useKeys.ts";
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

  onCleanup(() => root.removeAttribute("data-present"));
  useKeys(() => [
    {
      key: "p",
      label: p(present() ? "end" : "begin"),
      group: "page",
      run: () => onPresent(!present()),
    },
    ...(present() && screen.possible
      ? [
          {
            key: "f",
            label: p(screen.full() ? "full.end" : "full"),
            group: "page" as const,
            run: () => screen.set(!screen.full()),
          },
        ]
      : []),
  ]);
  return screen;
}
