/** Kinds of files that leave Daybook, and XML of which only later can be told what it is. */
export type ExportKind = "svg" | "png" | "pdf" | "html" | "json" | "archive" | "parquet" | "gzip";

/** Bytes at the beginning of a file that tell its kind. */
export const HEAD_BYTES = 1024;

/** What kind of file begins with these bytes; its name does not matter. Undefined for any other. */
export function exportKindOf(head: Uint8Array): ExportKind | undefined {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (begins(0x50, 0x4b, 0x03, 0x04)) return "archive";
  if (begins(0x50, 0x41, 0x52, 0x31)) return "parquet";
  if (begins(0x1f, 0x8b, 0x08)) return "gzip";
  const text = new TextDecoder("latin1").decode(head.subarray(0, HEAD_BYTES));
  // Other programs put something in front of it (ISO 32000-1, annex H).
  if (text.includes("%PDF-")) return "pdf";
  const start = text.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  if (start.startsWith("{")) return "json";
  if (!start.startsWith("<")) return undefined;
  return /<(?:!doctype\s+html|html)\b/i.test(start) ? "html" : "svg";
}
