import type { DataBook } from "../DataBook.ts";
import type { DataTable } from "../DataTable.ts";
import { LICENCE } from "../licence.ts";
import { readingLines } from "../readingLines.ts";

/** What a person should know who opens the archive, as Markdown. */
export function readmeOf({ title, citation, about, main, tables, record }: DataBook): string {
  const lines = readingLines("csv", `${main.name}.csv`, main.name);
  return [
    `# ${oneLine(title)}`,
    "## How to cite",
    oneLine(citation.text),
    fenced(citation.bibtex),
    `Licence: [${LICENCE.name}](${LICENCE.url}). ${LICENCE.note}`,
    "## What was computed",
    about.map(([name, text]) => `- **${name}**: ${oneLine(text)}`).join("\n"),
    "## Files",
    tables
      .map(({ name, title: what, rows }) => `- \`${name}.csv\`, ${rows.length} rows: ${what}`)
      .join("\n"),
    record
      ? "`metadata.json` describes all columns for programs, and holds the reproduction record, with which Daybook computes the result again: open this archive in it, or run `daybook verify`."
      : "`metadata.json` describes all columns for programs.",
    "CSV is that of RFC 4180, in UTF-8. An empty field is a number that is not there. A text that a spreadsheet could take for a formula begins with an apostrophe (').",
    "## How to read them",
    lines.map(({ language, code }) => `${language}:\n\n${fenced(code)}`).join("\n\n"),
    "## Columns",
    ...tables.map(columnsOf),
  ]
    .join("\n\n")
    .concat("\n");
}

function columnsOf({ name, columns }: DataTable): string {
  const rows = columns.map(
    ({ id, type, unit, description }) =>
      `- \`${id}\` (${type}${unit ? `, ${unit}` : ""}): ${oneLine(description)}`,
  );
  return [`### ${name}.csv`, "", ...rows].join("\n");
}

/** A text, perhaps a user's own, that stays in its line and is no markup. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]#|~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
}

/** A block that its own text cannot end. */
function fenced(code: string): string {
  return code
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
