import { createEffect, createSignal, onCleanup } from "solid-js";
import type { ExportFile } from "../../export/ExportFile.ts";

/** A file as a picture of the page: the very bytes that would be saved, so that what is seen is what comes. */
export function createPreview(file: () => Promise<ExportFile>) {
  const [url, setUrl] = createSignal<string>();
  const [failed, setFailed] = createSignal<string>();
  let asked = 0;
  let made: string | undefined;

  function show(next: string | undefined): void {
    if (made !== undefined) URL.revokeObjectURL(made);
    made = next;
    setUrl(next);
  }

  createEffect(() => {
    const turn = ++asked;
    setFailed(undefined);
    file()
      .then(({ bytes, mime }) => {
        if (turn === asked) show(URL.createObjectURL(new Blob([bytes], { type: mime })));
      })
      .catch((error: unknown) => {
        if (turn !== asked) return;
        show(undefined);
        setFailed(error instanceof Error ? error.message : String(error));
      });
  });
  onCleanup(() => {
    asked++;
    show(undefined);
  });
  return { url, failed };
}
