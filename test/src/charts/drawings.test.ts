import { describe, expect, it } from "vitest";
import { measureText } from "../../../src/export/fonts/measureText.ts";
import { LOOKS } from "../../../src/export/paint/Look.ts";
import { composePlate } from "../../../src/export/plate/composePlate.ts";
import type { Painted } from "../../../src/export/plate/Plate.ts";
import { PLATE_FORMATS, type PlateFormat } from "../../../src/export/plate/plateSizes.ts";
import { writeSvg } from "../../../src/export/svg/writeSvg.ts";
import { EXAMPLES } from "./drawings/all.ts";

const FONT = { family: "sans-serif", faces: "" };
const SIZES = ["single", "wide"] as const;

describe.each(Object.entries(EXAMPLES))("the drawing of %s", (_, { drawing, labels }) => {
  const each = LOOKS.flatMap((look) => SIZES.map((size) => ({ look, size })));

  it.each(each)("is whole in $look, $size", ({ look, size }) => {
    const notes = drawing.note === undefined ? [] : [drawing.note];
    const format: PlateFormat = PLATE_FORMATS[size];
    const plate = composePlate({
      drawing,
      format,
      look,
      notes,
      footer: [drawing.footer],
    });
    const svg = writeSvg(plate, FONT);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const texts = plate.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts.join(" ")).toContain(drawing.title);
    expect(texts).toEqual(expect.arrayContaining([...labels]));
    if (format.height !== undefined) expect(plate.height).toBe(format.height);
    for (const mark of plate.marks) {
      const [x, y] = placeOf(mark);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(plate.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(plate.height);
      if (mark.kind !== "text") continue;
      const width = measureText(mark.text, mark.paint.size, mark.paint.weight);
      const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
      expect([mark.text, left]).toEqual([mark.text, Math.max(0, left)]);
      const right = Math.min(plate.width, left + width);
      expect([mark.text, left + width]).toEqual([mark.text, right]);
    }
  });

  it("draws the same for the same size, and says its numbers in a table", () => {
    const size = { width: 700, height: 420, em: 1 };
    expect(drawing.draw(size)).toEqual(drawing.draw(size));
    const { headers, rows } = drawing.table();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(headers.length);
  });
});

/** A corner, the middle or the beginning of a mark. */
function placeOf(mark: Painted): readonly [x: number, y: number] {
  switch (mark.kind) {
    case "path": {
      const [, x = 0, y = 0] = /^M([-\d.]+)[ ,]([-\d.]+)/.exec(mark.d) ?? [];
      return [Number(x), Number(y)];
    }
    case "line":
      return [mark.x1, mark.y1];
    case "circle":
      return [mark.cx, mark.cy];
    case "rect":
    case "text":
      return [mark.x, mark.y];
  }
}
