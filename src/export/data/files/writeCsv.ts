import type { DataCell, DataColumn, DataTable } from "../DataTable.ts";

/** RFC 4180 has both characters; every reader of CSV takes them. */
const LINE_END = "\r\n";
/** Rows that are made to bytes at a time: a single text of all would be as large again. */
const CHUNK = 2000;

/**
 * First characters with which a spreadsheet takes a cell for a formula, or for more cells than one, as OWASP lists them
 * (CSV Injection), and the apostrophe, so that it can be taken away again without a doubt.
 */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * A table as CSV: RFC 4180 in UTF-8 without a byte order mark, the columns' ids as header, no lines but rows. Numbers are
 * the shortest text that gives the same number again, never in quotes; what is not there is an empty field,
 * an empty text is "". **Text that a spreadsheet could take for a formula** begins with an apostrophe, as OWASP advises;
 * one that begins with an apostrophe gets another, so that `readCsvText` gives every text back.
 */
export function writeCsv(table: DataTable): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(line(table.columns.map(({ id }) => textField(id))))];
  for (let from = 0; from < table.rows.length; from += CHUNK) {
    const rows = table.rows.slice(from, from + CHUNK);
    chunks.push(encoder.encode(rows.map((row) => line(fieldsOf(row, table.columns))).join("")));
  }
  return joined(chunks);
}

/** The text that a cell of text stood for before it was written. */
export function readCsvText(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}

function line(fields: readonly string[]): string {
  return fields.join(",") + LINE_END;
}

function fieldsOf(row: readonly DataCell[], columns: readonly DataColumn[]): readonly string[] {
  return columns.map((_, i) => {
    const value = row[i] ?? null;
    if (value === null) return "";
    return typeof value === "number" ? String(value) : textField(value);
  });
}

function textField(text: string): string {
  const safe = DANGEROUS.test(text) ? `'${text}` : text;
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
