import type { Fonts } from "../fonts/openFonts.ts";
import { outlineText } from "../fonts/outlineText.ts";
import type { Paint, Painted, Plate } from "../plate/Plate.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Colours and the data of paths come from charts; whatever they hold, it stays within its attribute. */
function escaped(value: string | number): string {
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? "")}"`);
  return `<${name}${written.join("")}/>`;
}

function painted(paint: Paint): Attributes {
  return {
    fill: paint.fill ?? "none",
    "fill-opacity": paint.fillOpacity,
    stroke: paint.stroke,
    "stroke-opacity": paint.strokeOpacity,
    "stroke-width": paint.strokeWidth,
    "stroke-dasharray": paint.dash?.join(" "),
    "stroke-linecap": paint.cap,
    "stroke-linejoin": paint.join,
  };
}

function drawn(mark: Painted, fonts: Fonts): string {
  if (mark.kind !== "text") {
    const { kind, paint, ...place } = mark;
    return element(kind, { ...place, ...painted(paint) });
  }
  const { fill, halo } = mark.paint;
  const d = outlineText(mark, fonts);
  if (d === "") return "";
  const around =
    halo === undefined
      ? ""
      : element("path", {
          d,
          ...painted({ stroke: halo.colour, strokeWidth: halo.width, join: "round" }),
        });
  return around + element("path", { d, ...painted({ fill }) });
}

/**
 * A plate as SVG in which letters are outlines: what a rasteriser makes of it depends on no typeface of the machine
 * and on no rules for finding one. For pictures; `writeSvg` writes the file that people get.
 */
export function drawingSvg(plate: Plate, fonts: Fonts): string {
  const { width, height } = plate;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    element("rect", { width, height, fill: plate.background }),
    ...plate.marks.map((mark) => drawn(mark, fonts)),
    "</svg>",
  ].join("\n");
}
