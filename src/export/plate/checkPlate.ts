import type { Paint, Painted, Plate } from "./Plate.ts";

const COLOUR = /^#[0-9a-f]{6}$/i;
/** Commands and numbers; "NaN", "Infinity" and "undefined", which a layout may have written, are none. */
const PATH = /^\s*(?:[Mm][MLHVCSQTAZmlhvcsqtaz\d.,+\-eE\s]*)?$/;

/** What is wrong with a mark, as the end of a sentence, or undefined. */
function wrongWith(mark: Painted): string | undefined {
  for (const [name, value] of Object.entries(mark)) {
    if (typeof value === "number" && !Number.isFinite(value)) {
      return `whose ${name} is ${value}; it must be a number of pixels`;
    }
  }
  if (mark.kind === "path" && !PATH.test(mark.d)) {
    return `whose points read “${mark.d.slice(0, 60)}”; they must be numbers after the commands of SVG paths`;
  }
  return mark.kind === "text" ? wrongWithText(mark.paint) : wrongWithPaint(mark.paint);
}

function wrongWithText(paint: Extract<Painted, { kind: "text" }>["paint"]): string | undefined {
  if (!(paint.size > 0 && paint.size < 1000)) return `whose size is ${paint.size}`;
  const colours = [paint.fill, paint.halo?.colour].filter((colour) => colour !== undefined);
  return wrongWithColours(colours);
}

function wrongWithPaint(paint: Paint): string | undefined {
  const numbers = [
    paint.fillOpacity,
    paint.strokeOpacity,
    paint.strokeWidth,
    ...(paint.dash ?? []),
  ];
  const wrong = numbers.find((value) => value !== undefined && !(value >= 0 && value < Infinity));
  if (wrong !== undefined) return `painted with ${wrong}; widths and opacities must be 0 or more`;
  return wrongWithColours([paint.fill, paint.stroke].filter((colour) => colour !== undefined));
}

function wrongWithColours(colours: readonly string[]): string | undefined {
  const wrong = colours.find((colour) => !COLOUR.test(colour));
  return wrong === undefined ? undefined : `of colour “${wrong.slice(0, 40)}”; it must be #rrggbb`;
}

/**
 * Throws a sentence if a plate cannot be drawn as it is meant: a number that is none, a colour that is none. Programs
 * for SVG leave such marks out without a word, and a chart without one of its lines is a wrong chart.
 */
export function checkPlate(plate: Plate): void {
  const wrong = wrongWithColours([plate.background]);
  if (wrong !== undefined) throw new Error(`The chart has a ground ${wrong}.`);
  plate.marks.forEach((mark, index) => {
    const sentence = wrongWith(mark);
    if (sentence !== undefined) {
      throw new Error(`The chart has a ${mark.kind} (mark ${index + 1}) ${sentence}.`);
    }
  });
}
