import { createSignal, onCleanup, type Accessor } from "solid-js";
import { closeNotices, isAsked } from "../../controls/notices.ts";

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function createFileDrop(take: (files: FileList) => void): Accessor<boolean> {
  const [over, setOver] = createSignal(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

  const hold = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (!isAsked()) setOver(true);
    else if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  };
  const leave = (event: DragEvent) => {
    // Leaving for another part of the page is no leaving.
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!hasFiles(event)) return;
    // Never the browser's own: it would leave the page for the file.
    event.preventDefault();
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0 || isAsked()) return;
    closeNotices();
    take(files);
  };
  addEventListener("dragenter", hold);
  addEventListener("dragover", hold);
  addEventListener("dragleave", leave);
  addEventListener("drop", drop);
  onCleanup(() => {
    removeEventListener("dragenter", hold);
    removeEventListener("dragover", hold);
    removeEventListener("dragleave", leave);
    removeEventListener("drop", drop);
  });
  return over;
}
