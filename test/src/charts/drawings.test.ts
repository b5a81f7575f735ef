import { describe, expect, it } from "vitest";
import { LOOKS } from "../../../src/export/paint/Look.ts";
import { composePlate } from "../../../src/export/plate/composePlate.ts";
import { PLATE_FORMATS } from "../../../src/export/plate/plateSizes.ts";
import { writeSvg } from "../../../src/export/svg/writeSvg.ts";
import { EXAMPLES } from "./drawings/all.ts";

const FONT = { family: "sans-serif", faces: "" };
const SIZES = ["single", "wide"] as const;

describe.each(Object.entries(EXAMPLES))("the drawing of %s", (_, { drawing, labels }) => {
  const each = LOOKS.flatMap((look) => SIZES.map((size) => ({ look, size })));

  it.each(each)("is whole in $look, $size", ({ look, size }) => {
    const notes = drawing.note === undefined ? [] : [drawing.note];
    const plate = composePlate({
      drawing,
      format: PLATE_FORMATS[size],
      look,
      notes,
      footer: [drawing.footer],
    });
    const svg = writeSvg(plate, FONT);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const texts = plate.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts.join(" ")).toContain(drawing.title);
    expect(texts).toEqual(expect.arrayContaining([...labels]));
    // Nothing stands outside, but for a letter's overhang.
    for (const mark of plate.marks) {
      if (mark.kind !== "rect" && mark.kind !== "circle" && mark.kind !== "text") continue;
      const [x, y] = mark.kind === "circle" ? [mark.cx, mark.cy] : [mark.x, mark.y];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(plate.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(plate.height);
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
