import type { Fonts } from "./openFonts.ts";
import { setText, slantOf, type TextMark } from "./setText.ts";

const LETTERS = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

const QUARTERS = [
  { cos: 1, sin: 0 },
  { cos: 0, sin: 1 },
  { cos: -1, sin: 0 },
  { cos: 0, sin: -1 },
] as const;

/** Cosine and sine of an angle in degrees; exact for right angles, in which engines differ by the last bit. */
function turn(degrees: number): { cos: number; sin: number } {
  const quarters = (((degrees / 90) % 4) + 4) % 4;
  const exact = QUARTERS[quarters];
  const radians = (degrees * Math.PI) / 180;
  return exact ?? { cos: Math.cos(radians), sin: Math.sin(radians) };
}

/** Thousandths of a pixel are more than any scale shows. */
function coordinate(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The letters of a text as one path in pixels of the plate, as the `d` of SVG; "" if nothing is to be seen. */
export function outlineText(mark: TextMark, fonts: Fonts): string {
  const { cos, sin } = turn(mark.rotate ?? 0);
  const slant = slantOf(mark);
  const parts: string[] = [];
  for (const run of setText(mark, fonts)) {
    const { font } = run.face;
    const unit = mark.paint.size / font.unitsPerEm;
    let pen = run.x;
    for (const character of run.text) {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      for (const { command, args } of glyph.path.commands) {
        parts.push(LETTERS[command]);
        for (let at = 0; at + 1 < args.length; at += 2) {
          const [across = 0, up = 0] = [args[at], args[at + 1]];
          const x = pen + (across + slant * up) * unit;
          const y = -up * unit;
          parts.push(
            `${coordinate(mark.x + x * cos - y * sin)} ${coordinate(mark.y + x * sin + y * cos)} `,
          );
        }
      }
      pen += glyph.advanceWidth * unit;
    }
  }
  return parts.join("").replace(/ (?=[A-Z]|$)/g, "");
}
