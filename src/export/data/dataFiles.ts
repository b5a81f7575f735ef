import type { WorldRows } from "../../../workers/protocol.ts";
import { bookOf, SHOWN, type Finished, type ShownChart } from "./bookOf.ts";
import { DATA_FORMATS } from "./formats.ts";
import type { ReadableFormat } from "./readingLines.ts";
import { RUN_COLUMNS, runRowCount, runsSize, type RunsSize } from "./tables/runsTable.ts";

/** What the main table of a file holds: what the chart shows, or a row for each run. */
export const ROWS = ["shown", "runs"] as const;
export type Rows = (typeof ROWS)[number];

/** A file of data that can be taken away. */
export interface DataFile {
  /** "shown.csv", "runs.parquet": which rows, and the format. */
  readonly id: `${Rows}.${ReadableFormat}`;
  /** "europe-measured-time-curve.csv" */
  readonly name: string;
  readonly mime: string;
  /** The name of the main table, in a file that holds several. */
  readonly table: string;
  /** Rows of the main table, known before it is made. */
  readonly rows: number;
  /** Why it cannot be made, as a sentence; undefined where it can. */
  readonly refused: string | undefined;
  /** Makes the file; the same result gives the same bytes. Rejects with a RangeError where it is refused. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface DataSource extends Finished {
  /** Runs the experiment again for the rows of its worlds; without it no file of all runs is offered. */
  readonly rows?: (() => Promise<WorldRows>) | undefined;
}

/** Every file of data that a chart of a finished comparison can leave in. */
export function dataFiles(source: DataSource, chart: ShownChart): readonly DataFile[] {
  const offered = ROWS.filter((rows) => rows === "shown" || source.rows !== undefined);
  const formats = Object.keys(DATA_FORMATS) as ReadableFormat[];
  return offered.flatMap((rows) => formats.map((format) => dataFile(source, chart, rows, format)));
}

/** One of them. */
export function dataFile(
  source: DataSource,
  chart: ShownChart,
  rows: Rows,
  format: ReadableFormat,
): DataFile {
  const { result } = source;
  const { mime, write } = DATA_FORMATS[format];
  const shown = SHOWN[chart](result);
  const table = rows === "runs" ? rows : shown.name;
  const refused = rows === "runs" ? tooManyRuns(runsSize(result), format) : undefined;
  return {
    id: `${rows}.${format}`,
    name: `${result.scenario.id}-${table}.${format}`,
    mime,
    table,
    rows: rows === "runs" ? runRowCount(runsSize(result)) : shown.rows.length,
    refused,
    async bytes() {
      if (refused !== undefined) throw new RangeError(refused);
      const worlds = rows === "runs" ? await source.rows?.() : undefined;
      if (rows === "runs" && !worlds) {
        throw new RangeError("There is nobody to run the experiment again for its rows.");
      }
      return write(bookOf(source, chart, worlds));
    },
  };
}

/** Why a format cannot hold all runs of an experiment; undefined where it can. */
export function tooManyRuns(size: RunsSize, format: ReadableFormat): string | undefined {
  const { label, mostCells } = DATA_FORMATS[format];
  const { replications, arms, tiers } = size;
  const most = Math.floor(mostCells / (arms * tiers * RUN_COLUMNS));
  if (replications <= most) return undefined;
  const rows = runRowCount(size);
  return `All runs of ${replications} replications are ${rows} rows of ${RUN_COLUMNS} columns, too many for ${label}; expected ${most} replications or fewer.`;
}
