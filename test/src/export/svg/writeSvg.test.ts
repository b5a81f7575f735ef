import fc from "fast-check";
import sax from "sax";
import { describe, expect, test } from "vitest";
import type { Plate } from "../../../../src/export/plate/Plate.ts";
import { writeSvg } from "../../../../src/export/svg/writeSvg.ts";

const FONT = { family: '"Daybook Sans", sans-serif', faces: "" };

function plateOf(text: string): Plate {
  return {
    width: 200,
    height: 100,
    background: "#ffffff",
    marks: [
      {
        kind: "text",
        x: 1,
        y: 2,
        text,
        anchor: "middle",
        paint: { fill: "#000000", size: 12, weight: 700 },
      },
      {
        kind: "line",
        x1: 0,
        y1: 0,
        x2: 9.999,
        y2: 5,
        paint: { stroke: "#d55e00", strokeWidth: 2.75, dash: [7, 4] },
      },
    ],
    title: text,
    description: text,
    language: "en",
  };
}

/** Names of the elements of a file, and all its text. */
function read(svg: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = [];
  let text = "";
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => names.push(name);
  parser.ontext = (part) => (text += part);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(svg).close();
  return { names, text };
}

describe("writeSvg(plate, font)", () => {
  test("names itself: a title, a description, a ground, and the marks in their order", () => {
    const { names } = read(writeSvg(plateOf("Cost"), FONT));
    expect(names).toEqual(["svg", "title", "desc", "rect", "text", "line"]);
  });

  test("writes numbers with at most two decimals", () => {
    expect(writeSvg(plateOf("Cost"), FONT)).toContain(
      '<line x1="0" y1="0" x2="10" y2="5" fill="none" stroke="#d55e00" stroke-width="2.75" stroke-dasharray="7 4"/>',
    );
  });

  test("no text becomes markup, whatever it holds", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<script>alert(1)</script>", "]]>", '"><g onload="x">', "&lt;", "\u0000"),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { names } = read(writeSvg(plateOf(text), FONT));
        expect(names).toEqual(["svg", "title", "desc", "rect", "text", "line"]);
      }),
    );
  });

  test("draws a halo as a text of its own beneath", () => {
    const plate = plateOf("0");
    const [first] = plate.marks;
    if (first?.kind !== "text") throw new Error("no text");
    const haloed = { ...first, paint: { ...first.paint, halo: { colour: "#ffffff", width: 3 } } };
    const { names } = read(writeSvg({ ...plate, marks: [haloed] }, FONT));
    expect(names.filter((name) => name === "text")).toHaveLength(2);
  });
});
