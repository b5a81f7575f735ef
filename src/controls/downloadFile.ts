/** A finished file. */
export interface ReadyFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Milliseconds after which a download has surely begun, and its bytes may be let go. */
const BEGUN = 60_000;

/** Hands a file to the browser to keep. */
export function downloadFile({ name, mime, bytes }: ReadyFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}
