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

function drawn(mark: Exclude<Painted, { readonly kind: "text" }>): string {
  const { kind, paint, ...place } = mark;
  return element(kind, { ...place, ...painted(paint) });
}

/** A plate without texts as the SVG that the rasteriser reads. `writeSvg` writes the file that people get. */
export function drawingSvg(plate: Plate): string {
  const { width, height } = plate;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    element("rect", { width, height, fill: plate.background }),
    ...plate.marks.flatMap((mark) => (mark.kind === "text" ? [] : [drawn(mark)])),
    "</svg>",
  ].join("\n");
}
