import { UnreadableFile } from "./UnreadableFile.ts";

export type FileFormat = "text" | "xlsx" | "xml" | "gzip";
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What kind of file begins with these bytes; its name does not matter. Throws UnreadableFile. */
export function fileFormat(head: Uint8Array): FileFormat {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  if (head.length === 0) throw new UnreadableFile("is empty; expected rows");
  if (begins(0x50, 0x4b, 0x03, 0x04)) return "xlsx";
  if (begins(0x1f, 0x8b)) return "gzip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFile(
      "is an old or locked Excel file; expected .xlsx without a password, or CSV",
    );
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableFile("is a PDF; expected CSV, XLSX or XES");
  }
  const text = new TextDecoder(encodingOf(head)).decode(head.subarray(0, 400));
  return /^\uFEFF?\s*<(\?xml|log|!--)/.test(text) ? "xml" : "text";
}

/**
 * How text is encoded: by its byte order mark, else by where its zeros are, else UTF-8 where the bytes
 * can be that, else Windows-1252.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  let [even, odd] = [0, 0];
  const some = Math.min(head.length, 2000);
  for (let i = 0; i < some; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > some / 8 && even < odd / 8) return "utf-16le";
  if (even > some / 8 && odd < even / 8) return "utf-16be";
  if (even + odd > 0) {
    throw new UnreadableFile("holds bytes that are no text; expected CSV, XLSX or XES");
  }
  try {
    // What is cut off at the end is waited for, not refused.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
