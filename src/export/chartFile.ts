import type { Drawing } from "../charts/frame/Drawing.ts";
import type { ExportFile } from "./ExportFile.ts";
import type { Plate } from "./plate/Plate.ts";
import type { PngScale } from "./png/writePng.ts";
import { xmpPacket } from "./record/packet.ts";
import { proofOf } from "./study/proofOf.ts";
import { LICENCE } from "./data/licence.ts";

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
  /** Pixels of a PNG for one of the plate. */
  readonly scale: PngScale;
  /** Query of the page that shows the chart. */
  readonly address?: string;
  /** What tells the file from others of the same chart, for its name: "wide", "dark". */
  readonly variant?: readonly string[];
}

/**
 * A chart as a file, with its reproduction record where it draws a comparison or a finished study. The same bytes on page and
 * command line. Fails with a sentence: a typeface or the rasteriser missing, too large.
 */
export async function chartFile(input: ChartFileInput): Promise<ExportFile> {
  const { format } = input;
  return {
    name: `${chartFileName(input)}.${format}`,
    mime: MIMES[format],
    bytes: await bytesOf(input, packetOf(input)),
  };
}

async function bytesOf(
  { plate, format, scale }: ChartFileInput,
  packet: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "png": {
      const { writePng } = await import("./png/writePng.ts");
      return writePng(plate, scale, packet);
    }
    case "pdf": {
      const { writePdf } = await import("./pdf/writePdf.ts");
      return writePdf(plate, packet);
    }
    case "svg": {
      const [{ writeSvg }, { FONT_FAMILY, fontFaces }] = await Promise.all([
        import("./svg/writeSvg.ts"),
        import("./fonts/fontFaces.ts"),
      ]);
      const font = { family: FONT_FAMILY, faces: await fontFaces() };
      return new TextEncoder().encode(writeSvg(plate, font, packet));
    }
  }
}

/** What the file says of itself to programs: its record, or nothing where there is none to compute again. */
function packetOf({ drawing, plate, address }: ChartFileInput): string | undefined {
  const proof = proofOf(drawing);
  if (!proof) return undefined;
  const { title, description } = plate;
  return xmpPacket(proof.record(address), { title, description, rights: LICENCE.name });
}

/** "daybook-time-europe-measured-seed-7-dark": what it shows, of what, under which luck, and how. */
function chartFileName({ drawing, variant = [] }: ChartFileInput): string {
  const proof = proofOf(drawing);
  const of = proof ? [proof.scenario.id, "seed", proof.seed] : [];
  return ["daybook", drawing.id, ...of, ...variant].join("-");
}
