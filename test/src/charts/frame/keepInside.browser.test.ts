import { createRoot } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { keepInside } from "../../../../src/charts/frame/keepInside.ts";

let dispose = (): void => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

/** A text in a drawing 200 pixels wide, and what its length is said to be once it was looked at. */
async function lengthOf(text: string, attributes: string): Promise<number | undefined> {
  document.body.innerHTML = `<svg width="200" height="40" style="font: 16px sans-serif"><text y="20" ${attributes}>${text}</text></svg>`;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no drawing");
  dispose = createRoot((end) => {
    keepInside(svg);
    return end;
  });
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const said = svg.querySelector("text")?.getAttribute("textLength");
  return said == null ? undefined : Number(said);
}

describe("the texts of a drawing", () => {
  test("are narrowed where they do not fit", async () => {
    const length = await lengthOf("A text that is far too long for so small a drawing", 'x="20"');
    expect(length).toBeGreaterThan(150);
    expect(length).toBeLessThanOrEqual(180);
  });

  test("are left as they are where they fit", async () => {
    expect(await lengthOf("Short", 'x="20"')).toBeUndefined();
  });

  test.each(["start", "end"])(
    "are never made wider, though they stick out at the %s, where they are anchored",
    async (anchor) => {
      const x = anchor === "start" ? -2 : 202;
      expect(await lengthOf("Short", `x="${x}" text-anchor="${anchor}"`)).toBeUndefined();
    },
  );
});
