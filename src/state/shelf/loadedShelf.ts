import { createEffect, createRoot } from "solid-js";
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
    return {
      ...shelf,
      close(): void {
        dispose();
        shelf.close();
      },
    };
  });
}
