import { openFonts, type Fonts } from "../fonts/openFonts.ts";
import { outlineText } from "../fonts/outlineText.ts";
import { setText, slantOf, type TextMark } from "../fonts/setText.ts";
import { toOneLine } from "../fonts/toOneLine.ts";
import { checkPlate } from "../plate/checkPlate.ts";
import type { Paint, Painted, Plate } from "../plate/Plate.ts";
import { StablePdf } from "./StablePdf.ts";

const POINTS = 0.75; // of 1/72 inch in a pixel of 1/96 inch
/** The longest side that readers of PDF must take. */
const MOST_POINTS = 14_400;

type Shape = Exclude<Painted, TextMark>;

/**
 * A plate as a PDF file of one page, 0.75 points a pixel: lines and letters, no picture. The letters that it shows
 * are in it, and its text can be searched. It holds a packet of XMP (`xmpPacket`) as it is, no date and nothing
 * random: the same plate is the same bytes, in Node and browsers. Fails with a sentence if a letter is missing.
 */
export async function writePdf(plate: Plate, packet?: string): Promise<Uint8Array<ArrayBuffer>> {
  const size = [plate.width * POINTS, plate.height * POINTS] as const;
  if (!size.every((side) => side > 0 && side <= MOST_POINTS)) {
    throw new Error(
      `A page of ${plate.width} × ${plate.height} pixels cannot be written: each side must be more than 0 and at most ${MOST_POINTS / POINTS}.`,
    );
  }
  checkPlate(plate);
  const fonts = await openFonts(plate.marks);
  const pdf = new StablePdf({
    size: [...size],
    margin: 0,
    pdfVersion: "1.7",
    lang: plate.language === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    font: "", // none of the typefaces that readers are said to have
    info: {
      Title: toOneLine(plate.title),
      Subject: toOneLine(plate.description),
      Creator: "Daybook",
      Producer: "Daybook (PDFKit)",
    },
  });
  pdf.packet = packet;
  const file = collect(pdf);
  pdf.scale(POINTS);
  pdf.fillColor(plate.background).rect(0, 0, plate.width, plate.height).fill();
  for (const mark of plate.marks) {
    if (mark.kind === "text") drawText(pdf, mark, fonts);
    else drawShape(pdf, mark);
  }
  pdf.end();
  return file;
}

function collect(pdf: StablePdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("error", reject);
    pdf.on("end", () => {
      const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let offset = 0;
      for (const part of parts) {
        file.set(part, offset);
        offset += part.length;
      }
      resolve(file);
    });
  });
}

/** What SVG does not draw, PDF would draw as a line of the least width there is. */
function isNothing(mark: Shape): boolean {
  if (mark.kind === "rect") return !(mark.width > 0 && mark.height > 0);
  return mark.kind === "circle" ? !(mark.r > 0) : mark.kind === "path" && mark.d.trim() === "";
}

function drawShape(pdf: StablePdf, mark: Shape): void {
  if (isNothing(mark)) return;
  pdf.save();
  // Before the path: between a path and its painting the format allows nothing else.
  const paint = dipBrush(pdf, mark.paint);
  switch (mark.kind) {
    case "path":
      pdf.path(mark.d);
      break;
    case "line":
      pdf.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      break;
    case "rect":
      if (mark.rx === undefined || mark.rx === 0) {
        pdf.rect(mark.x, mark.y, mark.width, mark.height);
      } else {
        const round = Math.min(mark.rx, mark.width / 2, mark.height / 2);
        pdf.roundedRect(mark.x, mark.y, mark.width, mark.height, round);
      }
      break;
    case "circle":
      pdf.circle(mark.cx, mark.cy, mark.r);
      break;
  }
  paint();
  pdf.restore();
}

/** Sets colours, widths and dashes; gives what paints the path then. */
function dipBrush(pdf: StablePdf, paint: Paint): () => void {
  const { fill } = paint;
  const stroke = paint.strokeWidth === 0 ? undefined : paint.stroke;
  if (fill !== undefined) pdf.fillColor(fill).fillOpacity(paint.fillOpacity ?? 1);
  if (stroke !== undefined) {
    pdf.lineWidth(paint.strokeWidth ?? 1);
    pdf.lineCap(paint.cap ?? "butt").lineJoin(paint.join ?? "miter");
    if (paint.join === undefined || paint.join === "miter") pdf.miterLimit(4); // as SVG has it
    if (paint.dash?.some((length) => length > 0)) pdf.dash([...paint.dash] as never, {});
    pdf.strokeColor(stroke).strokeOpacity(paint.strokeOpacity ?? 1);
  }
  if (fill !== undefined && stroke !== undefined) return () => pdf.fillAndStroke();
  if (fill !== undefined) return () => pdf.fill();
  return stroke !== undefined ? () => pdf.stroke() : () => pdf.addContent("n"); // nothing is painted
}

function drawText(pdf: StablePdf, mark: TextMark, fonts: Fonts): void {
  const { fill, size, halo } = mark.paint;
  if (halo !== undefined) {
    const d = outlineText(mark, fonts);
    if (d !== "") {
      const paint = { stroke: halo.colour, strokeWidth: halo.width, join: "round" } as const;
      drawShape(pdf, { kind: "path", d, paint });
    }
  }
  pdf.save();
  if (mark.rotate !== undefined) pdf.rotate(mark.rotate, { origin: [mark.x, mark.y] });
  pdf.fillColor(fill).fillOpacity(1).fontSize(size);
  const slant = slantOf(mark);
  for (const run of setText(mark, fonts)) {
    pdf.registerFont(run.face.id, run.face.bytes).font(run.face.id);
    pdf.text(run.text, mark.x + run.x, mark.y, {
      baseline: "alphabetic",
      lineBreak: false,
      // Letter by letter, as `measureText` has it and SVG shows it.
      features: { kern: false, liga: false, calt: false, ccmp: false, locl: false } as never,
      ...(slant > 0 ? { oblique: (Math.atan(slant) * 180) / Math.PI } : {}),
    });
  }
  pdf.restore();
}
