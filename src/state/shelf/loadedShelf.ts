import { createEffect, createRoot, onCleanup } from "solid-js";
import { r } from "../../i18n/runs.ts";
import type { IsSpared } from "../../storage/shelf/openShelf.ts";
import { createLiveShelf, type LiveShelf } from "./createLiveShelf.ts";

export { runOf } from "./runOf.ts";

/** The shelf, with its troubles told in words as they come and go. */
export function createWatchedShelf(
  isSpared: IsSpared,
  onTrouble: (text: (() => string) | undefined) => void,
): LiveShelf {
  return createRoot((dispose) => {
    const shelf = createLiveShelf(isSpared);
    createEffect(() => {
      const trouble = shelf.trouble();
      onTrouble(trouble && (() => r(`trouble.${trouble}`)));
    });
    // What is in this page alone goes with it: the browser asks before. Where it forbids all keeping, it
    // was said that nothing is ever kept.
    createEffect(() => {
      if (shelf.heldCount() === 0 || shelf.trouble() === "forbidden") return;
      const ask = (event: BeforeUnloadEvent) => event.preventDefault();
      addEventListener("beforeunload", ask);
      onCleanup(() => removeEventListener("beforeunload", ask));
    });
    return {
      ...shelf,
      close(): void {
        dispose();
        shelf.close();
      },
    };
  });
}
