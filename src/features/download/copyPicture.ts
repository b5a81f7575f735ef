import type { ExportFile } from "../../export/ExportFile.ts";

/**
 * Puts a picture on the clipboard; false where the browser does not let the page. The file is asked for
 * within the click, as Safari wants it.
 */
export async function copyPicture(file: () => Promise<ExportFile>): Promise<boolean> {
  // Absent on plain http and in older browsers, whatever the types say.
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (typeof ClipboardItem === "undefined" || !clipboard) return false;
  const blob = file().then(({ bytes, mime }) => new Blob([bytes], { type: mime }));
  try {
    await clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return true;
  } catch (error) {
    // A picture that could not be drawn is another fault than a clipboard that is closed.
    await blob;
    if (error instanceof DOMException) return false;
    throw error;
  }
}
