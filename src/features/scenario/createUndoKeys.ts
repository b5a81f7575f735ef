import { onCleanup, onMount } from "solid-js";

/**
 * Ctrl or Cmd with Z, with Shift and Z, with Y: wherever the focus is, but not in a text that is being
 * typed, where the browser undoes the typing. Our own boxes say when they are done with it.
 */
export function createUndoKeys(actions: {
  readonly undo: () => void;
  readonly redo: () => void;
}): void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && !(key === "y" && event.ctrlKey)) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) actions.redo();
    else actions.undo();
  }
  onMount(() => document.addEventListener("keydown", onKeyDown));
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));
}

const NOT_TEXT: ReadonlySet<string> = new Set(["range", "checkbox", "radio", "button", "color"]);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.undo === "page") return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
