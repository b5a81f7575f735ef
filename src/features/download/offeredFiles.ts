import { digest, type Arm, type Result } from "../../../sims/index.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { dataFiles, ROWS, type Rows } from "../../export/data/dataFiles.ts";
import { DATA_FORMATS } from "../../export/data/formats.ts";
import { writeCsv } from "../../export/data/files/writeCsv.ts";
import type { ReadableFormat } from "../../export/data/readingLines.ts";
import { shownChart } from "../../export/data/shownChart.ts";
import { recordOf } from "../../export/record/ReproductionRecord.ts";
import { bookOfStudy } from "../../export/data/study/bookOfStudy.ts";
import { proofOfStudy } from "../../export/study/proofOf.ts";
import type { Study } from "../../export/study/Study.ts";
import { formatNumber } from "../../format/number.ts";
import { pb } from "../../i18n/publish.ts";
import type { PageEngine } from "../../state/engine.ts";

/** A file that a button makes. */
export interface OfferedFile {
  readonly name: string;
  readonly format: ReadableFormat;
  /** The name of its main table, where it holds several. */
  readonly table: string;
  /** What the format holds, for people. */
  readonly label: string;
  readonly mime: string;
  /** Why it cannot be made, as a sentence. */
  readonly refused?: string | undefined;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Files with the same rows, and how many these are. */
export interface OfferedRows {
  readonly rows: Rows;
  readonly count: string;
  readonly files: readonly OfferedFile[];
}

export interface ComparedInput {
  readonly drawing: Drawing;
  readonly result: Result;
  readonly engine: Pick<PageEngine, "rows">;
  readonly address: string;
}

/** All files of data of a comparison: of what the chart shows, and of all runs. */
export function comparedFiles(input: ComparedInput): readonly OfferedRows[] {
  const { drawing, result, engine, address } = input;
  const { scenario, seed, replications, luck } = result;
  const arms = Object.keys(result.arms) as Arm[];
  const proof = digest(result);
  const source = {
    result,
    digest: proof,
    record: recordOf({ result, digest: proof }, address),
    rows: () => engine.rows({ scenario, seed, replications, arms, ...(luck && { luck }) }),
  };
  const files = dataFiles(source, shownChart(drawing.id));
  return ROWS.map((rows) => {
    const these = files.filter(({ id }) => id.startsWith(`${rows}.`));
    return {
      rows,
      count: formatNumber(these[0]?.rows ?? 0),
      files: these.map((file) => {
        const format = file.id.slice(rows.length + 1) as ReadableFormat;
        const { name, mime, table, refused } = file;
        const bytes = () => file.bytes();
        return { name, mime, table, refused, bytes, format, label: pb(`format.${format}`) };
      }),
    };
  });
}

/** All files of a study's numbers; none where it is not whole. */
export function studyFiles(study: Study, address: string): OfferedRows | undefined {
  const book = bookOfStudy(study, address);
  const proof = proofOfStudy(study);
  if (!book || !proof) return undefined;
  const formats = Object.keys(DATA_FORMATS) as ReadableFormat[];
  return {
    rows: "shown",
    count: formatNumber(book.main.rows.length),
    files: formats.map((format) => ({
      name: `${proof.scenario.id}-${book.main.name}.${format}`,
      format,
      table: book.main.name,
      label: pb(`format.${format}`),
      mime: DATA_FORMATS[format].mime,
      bytes: () => DATA_FORMATS[format].write(book),
    })),
  };
}

/** The table of a chart that draws no comparison, as CSV: its texts, as they stand beneath it. */
export function shownTable(drawing: Drawing): OfferedFile & { readonly count: string } {
  const { headers, rows, caption } = drawing.table();
  const columns = headers.map((id) => ({ id, type: "text" as const, description: id }));
  const name = `daybook-${drawing.id}`;
  return {
    name: `${name}.csv`,
    format: "csv",
    table: name,
    label: pb("format.csv"),
    mime: DATA_FORMATS.csv.mime,
    count: formatNumber(rows.length),
    bytes: () => Promise.resolve(writeCsv({ name, title: caption, columns, rows })),
  };
}
