import type { Drawing } from "../charts/frame/Drawing.ts";
import type { ExportFile } from "./ExportFile.ts";
import type { Plate } from "./plate/Plate.ts";
import { writeSvg } from "./svg/writeSvg.ts";

/** The formats of a picture, the one that most people want first. */
export const CHART_FORMATS = ["png", "svg", "pdf"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

const MIMES: Readonly<Record<ChartFormat, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  pdf: "application/pdf",
};

export interface ChartFileInput {
  readonly drawing: Drawing;
  readonly plate: Plate;
  readonly format: ChartFormat;
  /** Pixels of a PNG for one of the plate: 1, 2 or 4. */
  readonly scale: number;
  /** Query of the page that shows the chart. */
  readonly address?: string;
}

/** A chart as a file, with its reproduction record where it draws a comparison. */
export async function chartFile({ drawing, plate, format }: ChartFileInput): Promise<ExportFile> {
  const svg = writeSvg(plate, { family: "sans-serif", faces: "" });
  return {
    name: `${nameOf(drawing)}.${format}`,
    mime: MIMES[format],
    bytes: new TextEncoder().encode(svg),
  };
}

/** "daybook-time-europe-measured-seed-7": what it shows, of what, under which luck. */
function nameOf({ id, result }: Drawing): string {
  return ["daybook", id, ...(result ? [result.scenario.id, "seed", result.seed] : [])].join("-");
}
