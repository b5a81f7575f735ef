/** Milliseconds after which a download has surely begun, and its text may be let go. */
const BEGUN = 60_000;

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}
