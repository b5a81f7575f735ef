import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapText } from "../../../../src/charts/frame/wrapText.ts";

const measure = (text: string) => [...text].length;

describe("wrapText(text, width, measure)", () => {
  test("breaks between words", () => {
    expect(wrapText("one two three", 8, measure)).toEqual(["one two", "three"]);
  });

  test("breaks Chinese between characters, and never before what closes a clause", () => {
    expect(wrapText("开票后天数，含利息。", 5, measure)).toEqual(["开票后天", "数，含利", "息。"]);
  });

  test("keeps every word, in order, and no line too long unless it is one word", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 3, max: 20 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, measure);
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines) {
            if (line.includes(" ")) expect(measure(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
