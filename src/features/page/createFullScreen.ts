import { createSignal, onCleanup } from "solid-js";

/** Whether the page has the whole screen; undefined where the browser does not give it. */
export function createFullScreen() {
  const [full, setFull] = createSignal(document.fullscreenElement !== null);
  const follow = (): void => void setFull(document.fullscreenElement !== null);
  document.addEventListener("fullscreenchange", follow);
  onCleanup(() => document.removeEventListener("fullscreenchange", follow));
  return {
    possible: document.fullscreenEnabled,
    full,
    /** Asks for the whole screen, or gives it back; a browser that refuses changes nothing. */
    set(wanted: boolean): void {
      if (wanted === (document.fullscreenElement !== null)) return;
      const asked = wanted
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen();
      asked.catch(() => undefined);
    },
  };
}

export type FullScreen = ReturnType<typeof createFullScreen>;
