import { readdirSync, readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { nodeAssets } from "../../../../src/export/assets/nodeAssets.ts";
import { checkWoff } from "../../../../src/export/fonts/checkWoff.ts";
import { FONT_FAMILY, fontFaces } from "../../../../src/export/fonts/fontFaces.ts";
import { makeFonts } from "../../../../src/export/fonts/makeFonts.mjs";
import { measureText } from "../../../../src/export/fonts/measureText.ts";
import { openFonts } from "../../../../src/export/fonts/openFonts.ts";
import { unpackWoff } from "../../../../src/export/fonts/unpackWoff.ts";
import { textMark } from "../textMark.ts";

const WEIGHTS = [400, 700] as const;

function open(weight: 400 | 700): Font {
  const woff = readFileSync(`src/export/fonts/daybook-sans-${weight}.woff`);
  return create(Buffer.from(unpackWoff(woff))) as Font;
}

/** All characters of the page's texts and of what the model says. */
function charactersOfTexts(): string[] {
  const found = new Set<string>();
  for (const folder of ["src/i18n", "sims/scenario/catalogue", "sims/scenario/presets"]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      for (const character of readFileSync(`${folder}/${name}`, "utf8")) {
        if (character > " ") found.add(character);
      }
    }
  }
  return [...found];
}

describe("Daybook Sans", () => {
  it("is what its script makes of Source Sans 3, byte for byte", async () => {
    const { files } = await makeFonts();
    expect([...files.keys()]).toEqual([
      "daybook-sans-400.woff",
      "daybook-sans-700.woff",
      "advances.json",
    ]);
    for (const [name, bytes] of files) {
      expect(readFileSync(`src/export/fonts/${name}`).equals(bytes), name).toBe(true);
    }
  });

  it("does not carry the reserved name, and says its licence", () => {
    const font = open(700);
    expect(font.postscriptName).toBe("DaybookSans-Bold");
    expect(font.getName("license", "en")).toContain("SIL Open Font License");
    expect(font.copyright).toContain("Adobe");
    expect(FONT_FAMILY.startsWith(`"${font.familyName}"`)).toBe(true);
  });

  it.each(WEIGHTS)("measures every character of weight %i as the font says", (weight) => {
    const font = open(weight);
    expect(font.characterSet.length).toBeGreaterThan(500);
    for (const point of font.characterSet) {
      if (point === 0xffff) continue; // marks the end of the table
      const width = font.glyphForCodePoint(point).advanceWidth;
      expect(measureText(String.fromCodePoint(point), 1000, weight), `U+${point}`).toBe(width);
    }
    // No pair is set closer and no letters are joined, so a text is as wide as its letters.
    const text = "AVATAR fi Te, To: 12.5 − 7 → ≤ 95 %";
    expect(font.availableFeatures).toEqual([]);
    expect(measureText(text, 13, weight)).toBeCloseTo(
      (font.layout(text).advanceWidth * 13) / 1000,
      9,
    );
  });

  it("has figures of one width", () => {
    for (const weight of WEIGHTS) {
      const widths = [..."0123456789"].map((figure) => measureText(figure, 10, weight));
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("and Noto Sans SC draw whatever Daybook says, in both weights and as wide as is measured", async () => {
    const texts = charactersOfTexts();
    expect(texts.length).toBeGreaterThan(900);
    const marks = WEIGHTS.map((weight) => textMark(texts.join(""), { weight }));
    const fonts = await openFonts(marks);
    const other: string[] = [];
    for (const character of texts) {
      const [run] = fonts.runs(character, 400);
      if (run?.face.chinese !== true) continue;
      if (run.width !== measureText(character, 1000, 400)) other.push(character);
    }
    expect(other.join("")).toBe("");
  });
});

describe("fontFaces", () => {
  it("gives the letters themselves, in a data address", async () => {
    const css = await fontFaces([700]);
    const [, coded = ""] = /base64,([^)]+)\)/.exec(css) ?? [];
    expect(Buffer.from(coded, "base64").equals(await nodeAssets.latin(700))).toBe(true);
    expect(css).toContain("font-weight:700");
    expect((await fontFaces()).split("\n")).toHaveLength(2);
  });
});

describe("a typeface that is not there", () => {
  it("is said in a sentence, whether it did not come or came damaged", async () => {
    await expect(checkWoff("Daybook Sans", Promise.reject(new Error("offline")))).rejects.toThrow(
      "The typeface Daybook Sans could not be loaded (offline). Nothing was exported",
    );
    const half = (await nodeAssets.latin(400)).slice(0, 9000);
    await expect(checkWoff("Daybook Sans", Promise.resolve(half))).rejects.toThrow(
      "The typeface Daybook Sans came damaged: 9000 bytes that are no whole WOFF file.",
    );
  });

  it("is not replaced by empty boxes: a character that none has is named", async () => {
    await expect(openFonts([textMark("Supplier 🙂 and \ud800")])).rejects.toThrow(
      "The chart holds “\ud800” (U+D800), “🙂” (U+1F642), which neither Daybook Sans nor Noto Sans SC can draw.",
    );
  });
});
