import { expect, it } from "vitest";
import { fontFaces } from "../../../../src/export/fonts/fontFaces.ts";
import { measureText } from "../../../../src/export/fonts/measureText.ts";

const TEXTS = [
  "Days until a small supplier has its cash",
  "AVATAR fi To. −12.5 ± 0.3 % ≤ 45 → “Müller” · § 2, x² – 1,000",
];

it("Chromium sets a text in the embedded letters exactly as wide as measureText says", async () => {
  const sheet = document.createElement("style");
  sheet.textContent = await fontFaces();
  document.head.append(sheet);
  try {
    const canvas = document.createElement("canvas").getContext("2d");
    expect(canvas).not.toBeNull();
    for (const weight of [400, 700] as const) {
      const font = `${weight} 100px "Daybook Sans"`;
      expect((await document.fonts.load(font)).length).toBe(1);
      for (const text of TEXTS) {
        canvas!.font = font;
        expect(canvas!.measureText(text).width).toBeCloseTo(measureText(text, 100, weight), 2);
      }
    }
  } finally {
    sheet.remove();
  }
});
