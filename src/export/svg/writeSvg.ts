import type { Paint, Painted, Plate, TextPaint } from "../plate/Plate.ts";
import { shortNumber } from "../paint/movedPath.ts";
import { escapeXml } from "./escapeXml.ts";

/** The typeface of a file: how it is named there, and the style text that brings it, if it is brought. */
export interface SvgFont {
  /** As the value of `font-family`. */
  readonly family: string;
  /** `@font-face` rules, or nothing. */
  readonly faces: string;
}

/**
 * A plate as one SVG file: UTF-8 text, the same for the same plate wherever it is written. `packet` is
 * the XMP packet that goes into `<metadata>`.
 */
export function writeSvg(plate: Plate, font: SvgFont, packet?: string): string {
  const { width, height, title, description, background } = plate;
  const language = plate.language === "zh" ? "zh-Hans" : "en";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${language}" font-family="${escapeXml(font.family)}" style="font-variant-numeric: tabular-nums">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    ...(packet === undefined ? [] : [`<metadata>${packet}</metadata>`]),
    ...(font.faces === "" ? [] : [`<style>${escapeXml(font.faces)}</style>`]),
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...plate.marks.map(writeMark),
    "</svg>",
    "",
  ].join("\n");
}

function writeMark(mark: Painted): string {
  switch (mark.kind) {
    case "path":
      return `<path d="${escapeXml(mark.d)}"${painted(mark.paint)}/>`;
    case "line":
      return `<line${numbers({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })}${painted(mark.paint)}/>`;
    case "rect": {
      const { x, y, width, height, rx } = mark;
      return `<rect${numbers({ x, y, width, height, ...(rx !== undefined && { rx }) })}${painted(mark.paint)}/>`;
    }
    case "circle":
      return `<circle${numbers({ cx: mark.cx, cy: mark.cy, r: mark.r })}${painted(mark.paint)}/>`;
    case "text":
      return writeText(mark);
  }
}

/** The halo is a text of its own: few programs know `paint-order`. */
function writeText(mark: Extract<Painted, { kind: "text" }>): string {
  const { x, y, text, anchor, rotate, paint } = mark;
  const at =
    numbers({ x, y }) +
    (anchor === "start" ? "" : ` text-anchor="${anchor}"`) +
    (rotate
      ? ` transform="rotate(${shortNumber(rotate)} ${shortNumber(x)} ${shortNumber(y)})"`
      : "") +
    typed(paint);
  const { halo } = paint;
  const letters = escapeXml(text);
  const around = halo
    ? `<text${at} fill="none" stroke="${halo.colour}" stroke-width="${shortNumber(halo.width)}" stroke-linejoin="round" aria-hidden="true">${letters}</text>\n`
    : "";
  return `${around}<text${at} fill="${paint.fill}">${letters}</text>`;
}

function typed({ size, weight, italic }: TextPaint): string {
  const bold = weight === 700 ? ' font-weight="700"' : "";
  return ` font-size="${shortNumber(size)}"${bold}${italic ? ' font-style="italic"' : ""}`;
}

function painted(paint: Paint): string {
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, dash, cap, join } = paint;
  const said: (readonly [string, string | undefined])[] = [
    ["fill", fill ?? "none"],
    ["fill-opacity", written(fillOpacity)],
    ["stroke", stroke],
    ["stroke-opacity", written(strokeOpacity)],
    ["stroke-width", stroke === undefined || strokeWidth === 1 ? undefined : written(strokeWidth)],
    ["stroke-dasharray", dash?.map(shortNumber).join(" ")],
    ["stroke-linecap", cap],
    ["stroke-linejoin", join],
  ];
  return said.map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`)).join("");
}

function written(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(Number(value.toFixed(3)));
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${shortNumber(value)}"`)
    .join("");
}
