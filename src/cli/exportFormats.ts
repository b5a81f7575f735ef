import { SHOWN_CHARTS, type ShownChart } from "../export/data/bookOf.ts";
import { dataFile, tooManyRuns } from "../export/data/dataFiles.ts";
import { DATA_FORMATS } from "../export/data/formats.ts";
import type { ReadableFormat } from "../export/data/readingLines.ts";
import type { RunsSize } from "../export/data/tables/runsTable.ts";
import { CHART_FORMATS, chartFile, type ChartFormat } from "../export/chartFile.ts";
import { COMPARED_DRAWINGS, drawingOf, type ComparedDrawing } from "../export/drawings.ts";
import type { Look } from "../export/paint/Look.ts";
import { platedChart } from "../export/plate/platedChart.ts";
import { PLATE_FORMATS, type NamedSize } from "../export/plate/plateSizes.ts";
import type { PngScale } from "../export/png/writePng.ts";
import { carriedRecord } from "../export/record/carriedRecord.ts";
import { recordOf } from "../export/record/ReproductionRecord.ts";
import { BadInput } from "./BadInput.ts";
import type { Summary, WorldRows } from "../../workers/protocol.ts";

/** What is written into a file. */
export interface ExportRequest {
  readonly summary: Summary;
  /** One of the format's `charts`. */
  readonly chart: string;
  /** Of every world, where all runs were asked for. */
  readonly rows: WorldRows | undefined;
  readonly picture: PictureWish;
}

/** How a picture is wanted. */
export interface PictureWish {
  readonly size: NamedSize;
  readonly look: Look;
  /** Pixels of a PNG for one of the picture. */
  readonly scale: PngScale;
  readonly definitions: boolean;
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
      const record = carriedRecord(recordOf(summary));
      const source = { ...summary, record, rows: rows && (() => Promise.resolve(rows)) };
      return dataFile(source, chart as ShownChart, rows ? "runs" : "shown", format).bytes();
    },
  };
}

function pictureFormat(format: ChartFormat): ExportFormat {
  return {
    charts: COMPARED_DRAWINGS,
    isText: format === "svg",
    refuseRuns: () => `${format} is a picture and has no rows; expected --rows shown`,
    async write({ summary, chart, picture }) {
      const drawing = drawingOf(chart as ComparedDrawing, summary.result);
      if (!drawing)
        throw new BadInput("a chart compares two arms; expected --arms with two or more");
      const { size, scale, look, definitions } = picture;
      const wish = { format: PLATE_FORMATS[size], look, definitions, parameters: true };
      const plate = platedChart(drawing, wish);
      return (await chartFile({ drawing, plate, format, scale })).bytes;
    },
  };
}

/** Every format, by its name on the command line. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = Object.fromEntries([
  ...CHART_FORMATS.map((format) => [format, pictureFormat(format)] as const),
  ...(Object.keys(DATA_FORMATS) as ReadableFormat[]).map(
    (format) => [format, dataFormat(format)] as const,
  ),
]);
