import type { Paint, TextPaint } from "../plate/Plate.ts";
import { hexOf, readColour, type Colour } from "./colour.ts";
import type { Look } from "./Look.ts";
import { resolved, type Style } from "./styleOf.ts";

/** Reads one property of a style at a type size. */
interface Reader {
  readonly colour: (property: string) => Colour | undefined;
  readonly number: (property: string, otherwise: number) => number;
  readonly text: (property: string) => string | undefined;
}

function readerOf(style: Style, look: Look, rem: number): Reader {
  const text = (property: string) => {
    const value = style[property];
    return value === undefined ? undefined : resolved(value, style).trim();
  };
  return {
    text,
    colour: (property) => readColour(text(property) ?? "none", look === "dark"),
    number(property, otherwise) {
      const value = text(property);
      return value === undefined ? otherwise : lengthOf(value, rem);
    },
  };
}

/** Pixels of "2.5", "2.5px" or "0.9375rem"; `rem` is the size of the page's type in pixels. */
function lengthOf(value: string, rem: number): number {
  const number = parseFloat(value);
  if (Number.isNaN(number)) throw new RangeError(`unknown length: ${value}; expected px or rem`);
  return value.endsWith("rem") ? number * rem : number;
}

/** How a shape with a style is painted; `rem` is the size of the page's type in pixels. */
export function paintOf(style: Style, look: Look, rem: number): Paint {
  const read = readerOf({ fill: "#000", ...style }, look, rem);
  const all = read.number("opacity", 1);
  const fill = read.colour("fill");
  const stroke = read.colour("stroke");
  const fillOpacity = all * read.number("fill-opacity", 1) * (fill?.opacity ?? 1);
  const strokeOpacity = all * read.number("stroke-opacity", 1) * (stroke?.opacity ?? 1);
  const dash = read.text("stroke-dasharray");
  const cap = read.text("stroke-linecap");
  const join = read.text("stroke-linejoin");
  return {
    ...(fill && { fill: hexOf(fill), ...(fillOpacity < 1 && { fillOpacity }) }),
    ...(stroke && {
      stroke: hexOf(stroke),
      ...(strokeOpacity < 1 && { strokeOpacity }),
      strokeWidth: read.number("stroke-width", 1),
      ...(dash &&
        dash !== "none" && { dash: dash.split(/[\s,]+/).map((part) => lengthOf(part, rem)) }),
      ...((cap === "round" || cap === "square") && { cap }),
      ...((join === "round" || join === "bevel") && { join }),
    }),
  };
}

/** How a text with a style is set; `rem` is the size of the page's type in pixels. */
export function textPaintOf(style: Style, look: Look, rem: number): TextPaint {
  const read = readerOf({ fill: "#000", ...style }, look, rem);
  const halo = style["paint-order"] === "stroke" ? read.colour("stroke") : undefined;
  return {
    fill: hexOf(read.colour("fill") ?? { rgb: [0, 0, 0], opacity: 1 }),
    size: read.number("font-size", rem),
    weight: weightOf(read.text("font-weight")),
    ...(style["font-style"] === "italic" && { italic: true }),
    ...(halo && { halo: { colour: hexOf(halo), width: read.number("stroke-width", 1) } }),
  };
}

/** The nearer of the two weights that files hold a typeface in. */
function weightOf(said: string | undefined): 400 | 700 {
  return said === "bold" || Number(said) >= 600 ? 700 : 400;
}
