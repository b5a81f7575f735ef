import type { DataBook } from "../DataBook.ts";
import type { DataColumn, DataTable } from "../DataTable.ts";
import { LICENCE } from "../licence.ts";

const DATATYPES: Readonly<Record<DataColumn["type"], string>> = {
  number: "double",
  integer: "integer",
  text: "string",
};

/** What stands beside tables in a file of JSON: how to cite, licence, how they came about, and the record. */
export function factsOf({ title, citation, about, record }: DataBook): object {
  return {
    title,
    citation: citation.text,
    bibtex: citation.bibtex,
    licence: { name: LICENCE.name, url: LICENCE.url, note: LICENCE.note },
    about: Object.fromEntries(about),
    ...(record && { record: JSON.parse(record.text) as unknown }),
  };
}

/**
 * What the CSV files of an archive hold, in the vocabulary of CSV on the Web (W3C, 2015), which programs read: a table group with a
 * schema for each file. `about`, `bibtex`, `licence` and `record` are Daybook's own.
 */
export function csvMetadata(book: DataBook): object {
  const { title, citation, licence, ...facts } = factsOf(book) as Record<string, unknown>;
  return {
    "@context": "http://www.w3.org/ns/csvw",
    "dc:title": title,
    "dc:license": LICENCE.url,
    "dc:bibliographicCitation": citation,
    tables: book.tables.map(tableOf),
    licence,
    ...facts,
  };
}

function tableOf({ name, title, columns, rows }: DataTable): object {
  return {
    url: `${name}.csv`,
    "dc:title": title,
    "dc:extent": `${rows.length} rows`,
    dialect: { encoding: "utf-8", header: true, lineTerminators: "\r\n" },
    tableSchema: {
      columns: columns.map(({ id, type, unit, description }) => ({
        name: id,
        titles: id,
        datatype: DATATYPES[type],
        "dc:description": description,
        ...(unit && { "schema:unitText": unit }),
      })),
    },
  };
}
