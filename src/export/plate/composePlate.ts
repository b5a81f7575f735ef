import type { Drawing } from "../../charts/frame/Drawing.ts";
import { wrapText } from "../../charts/frame/wrapText.ts";
import { language } from "../../i18n/language.ts";
import { measureText } from "../fonts/measureText.ts";
import type { Look } from "../paint/Look.ts";
import { paintMarks } from "../paint/paintMarks.ts";
import { tokenColour } from "../paint/tokenColour.ts";
import type { Painted, Plate } from "./Plate.ts";
import type { PlateFormat } from "./plateSizes.ts";

export interface PlateInput {
  readonly drawing: Drawing;
  readonly format: PlateFormat;
  readonly look: Look;
  /** Lines above the footer, each its own paragraph: definitions of terms, parameters. */
  readonly notes: readonly string[];
  /** Where it comes from and under which licence; the last lines. */
  readonly footer: readonly string[];
}

/** Sizes at a type size of 16 px. */
const TITLE = { size: 21, leading: 26 };
const SUBTITLE = { size: 15, leading: 20 };
const NOTE = { size: 13, leading: 17 };
const AFTER_HEAD = 10;
const AFTER_CHART = 10;
const AFTER_NOTE = 3;
const BEFORE_FOOTER = 8;
/** The least height of a chart whose plate has a height of its own. */
const LEAST_CHART = 220;
/**
 * Programs that pay no heed to fonts inside an SVG (Word, Inkscape, rsvg-convert) set Latin text in a type of their own, which
 * is wider: lines break as if theirs were this much longer, so that none runs out of the picture.
 */
const WIDER_TYPE = 1.13;
const CHINESE = /[\u2e80-\uffff]/;
/** A plate of a height of its own is set in smaller type until all of it fits, down to this size. */
const LEAST_EM = 0.6;

/**
 * One drawing with all that it must say for itself: title, subtitle, chart, notes, and where it comes
 * from. Its height follows from its contents, or its chart's from the height of the format.
 */
export function composePlate({ drawing, format, look, notes, footer }: PlateInput): Plate {
  const { width, em, margin } = format;
  const room = width - 2 * margin;
  const colour = (name: string) => tokenColour(name, look);
  const marks: Painted[] = [];
  let y = margin;

  function write(
    text: string,
    { size, leading }: { readonly size: number; readonly leading: number },
    weight: 400 | 700,
    fill: string,
  ): void {
    const pixels = size * em;
    const wider = CHINESE.test(text) ? 1 : WIDER_TYPE;
    const measure = (line: string) => measureText(line, pixels, weight) * wider;
    for (const line of wrapText(text, room, measure)) {
      y += leading * em;
      const paint = { fill, size: pixels, weight };
      const at = y - (leading - size) * 0.7 * em;
      marks.push({ kind: "text", x: margin, y: at, text: line, anchor: "start", paint });
    }
  }

  write(drawing.title, TITLE, 700, colour("--ink"));
  write(drawing.subtitle, SUBTITLE, 400, colour("--quiet"));
  y += AFTER_HEAD * em;

  const head = marks.splice(0);
  const top = y;
  y = 0;
  for (const note of notes) {
    write(note, NOTE, 400, colour("--quiet"));
    y += AFTER_NOTE * em;
  }
  if (notes.length > 0) y += BEFORE_FOOTER * em;
  for (const line of footer) write(line, NOTE, 400, colour("--quiet"));
  const foot = marks.splice(0);
  const footHeight = y + AFTER_CHART * em;

  const left = (format.height ?? Infinity) - top - footHeight - margin;
  const chart = heightOf(drawing, left, room, em);
  const height = Math.max(format.height ?? 0, Math.ceil(top + chart + footHeight + margin));
  if (format.height !== undefined && height > format.height && em > LEAST_EM) {
    const smaller = { ...format, em: Math.max(LEAST_EM, em * 0.95) };
    return composePlate({ drawing, format: smaller, look, notes, footer });
  }
  const footTop = height - margin - footHeight + AFTER_CHART * em;
  const drawn = drawing.draw({ width: room, height: Math.round(chart), em });
  return {
    width,
    height,
    background: colour("--paper"),
    marks: [
      ...head,
      ...paintMarks(drawn, { look, em, x: margin, y: top }),
      ...foot.map((mark) => (mark.kind === "text" ? { ...mark, y: mark.y + footTop } : mark)),
    ],
    title: drawing.title,
    description: drawing.description,
    language: language(),
  };
}

/** A chart whose rows set its height has that; any other fills the room that is left. */
function heightOf(drawing: Drawing, left: number, width: number, em: number): number {
  if (!drawing.stretches || left === Infinity) return drawing.height(width, em);
  return Math.max(LEAST_CHART * em, left);
}
