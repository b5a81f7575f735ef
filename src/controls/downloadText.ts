import { downloadFile } from "./downloadFile.ts";

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string, mime = "application/json"): void {
  downloadFile({ name, mime, bytes: new TextEncoder().encode(text) });
}
