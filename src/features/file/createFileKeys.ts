import { onCleanup } from "solid-js";

/** Ctrl or Command with S and O: what they do in any program that has files. */
export function createFileKeys(keys: {
  readonly onSave: () => void;
  readonly onOpen: () => void;
}): void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "s" && key !== "o") return;
    // Never the browser's own: it would save the page, or leave it.
    event.preventDefault();
    if (event.repeat || document.querySelector("dialog[open]")) return;
    if (key === "s") keys.onSave();
    else keys.onOpen();
  };
  addEventListener("keydown", press);
  onCleanup(() => removeEventListener("keydown", press));
}
