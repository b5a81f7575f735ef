/** What spreadsheets take for a formula, or for the end of a cell that is followed by one. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as a field of CSV (RFC 4180). One that a spreadsheet would run is made text by an apostrophe. */
export function field(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
