import { SHOWN_CHARTS, type ShownChart } from "../export/data/bookOf.ts";
import { dataFile, tooManyRuns } from "../export/data/dataFiles.ts";
import { DATA_FORMATS } from "../export/data/formats.ts";
import type { ReadableFormat } from "../export/data/readingLines.ts";
import type { RunsSize } from "../export/data/tables/runsTable.ts";
import { recordOf } from "../export/record/ReproductionRecord.ts";
import { reportFile } from "../export/report/reportFile.ts";
import type { Summary, WorldRows } from "../../workers/protocol.ts";

/** What is written into a file. */
export interface ExportRequest {
  readonly summary: Summary;
  /** One of the format's `charts`. */
  readonly chart: string;
  /** Of every world, where all runs were asked for. */
  readonly rows: WorldRows | undefined;
}

/** A format of `export`: pictures and documents add theirs to `EXPORT_FORMATS`. */
export interface ExportFormat {
  /** Charts that it can show. */
  readonly charts: readonly string[];
  /** Whether it can be printed on stdout. */
  readonly isText: boolean;
  /** Why it cannot hold all runs, or undefined where it can; told before anything is run. */
  refuseRuns(size: RunsSize): string | undefined;
  write(request: ExportRequest): Promise<Uint8Array>;
}

function dataFormat(format: ReadableFormat): ExportFormat {
  return {
    charts: SHOWN_CHARTS,
    isText: DATA_FORMATS[format].isText,
    refuseRuns: (size) => tooManyRuns(size, format),
    write({ summary, chart, rows }) {
      const source = { ...summary, rows: rows && (() => Promise.resolve(rows)) };
      return dataFile(source, chart as ShownChart, rows ? "runs" : "shown", format).bytes();
    },
  };
}

/** The whole comparison as one page, with all charts; in English, as the command line speaks. */
const html: ExportFormat = {
  charts: SHOWN_CHARTS,
  isText: true,
  refuseRuns: () =>
    "--rows runs: a report (html) shows no single runs; expected --rows shown, or another format",
  async write({ summary }) {
    return (await reportFile(summary.result, recordOf(summary))).bytes;
  },
};

/** Every format, by its name on the command line. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  ...Object.fromEntries(
    (Object.keys(DATA_FORMATS) as ReadableFormat[]).map((format) => [format, dataFormat(format)]),
  ),
  html,
};
