import { createSignal, onCleanup, type Accessor } from "solid-js";
import { closeNotices, isAsked } from "../../controls/notices.ts";

/** Scenarios and exported results, by their names; a workbook may be a ledger. */
const OF_THE_PAGE = /\.(?:json|svg|png|pdf|html|parquet|zip)$/i;

/**
 * Takes files that are dropped anywhere on the page while the view is open, before the page takes
 * them for scenarios; what is one, or an exported result, by its name is left to it. Tells whether some are held over.
 */
export function createDataDrop(take: (files: FileList) => void): Accessor<boolean> {
  const [over, setOver] = createSignal(false);
  const isOurs = (event: DragEvent) =>
    !isAsked() && (event.dataTransfer?.types.includes("Files") ?? false);

  const hold = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = event.dataTransfer?.files;
    if (!isOurs(event) || !files || files.length === 0) return;
    if (files.length === 1 && OF_THE_PAGE.test(files[0]?.name ?? "")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    closeNotices();
    take(files);
  };
  const capture = { capture: true };
  addEventListener("dragenter", hold, capture);
  addEventListener("dragover", hold, capture);
  addEventListener("dragleave", leave, capture);
  addEventListener("drop", drop, capture);
  onCleanup(() => {
    removeEventListener("dragenter", hold, capture);
    removeEventListener("dragover", hold, capture);
    removeEventListener("dragleave", leave, capture);
    removeEventListener("drop", drop, capture);
  });
  return over;
}
