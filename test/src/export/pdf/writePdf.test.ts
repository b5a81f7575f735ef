import { describe, expect, it } from "vitest";
import { writePdf } from "../../../../src/export/pdf/writePdf.ts";
import { demonstration } from "../demonstration.ts";
import { textMark } from "../textMark.ts";
import { readPdf } from "./readPdf.ts";

const PACKET = '<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/">账本</x:xmpmeta>';

describe("writePdf", () => {
  it.each(["en", "zh"] as const)(
    "writes every text of a plate as text, with the letters it needs (%s)",
    async (language) => {
      const plate = demonstration(language);
      const pdf = readPdf(await writePdf(plate));
      for (const mark of plate.marks) {
        if (mark.kind === "text") expect(pdf.texts).toContain(mark.text);
      }
      // Every typeface in the file is a part of one of ours, and there.
      expect(pdf.fonts.length).toBeGreaterThan(1);
      for (const font of pdf.fonts) {
        expect(font.name).toMatch(/^[A-Z]{6}\+(DaybookSans|NotoSansSC)-(Regular|Bold)$/);
        expect(font.bytes).toBeGreaterThan(300);
        expect(font.bytes).toBeLessThan(40_000);
      }
    },
  );

  it("is a page of 0.75 points a pixel with title, language and no date", async () => {
    const file = Buffer.from(await writePdf(demonstration("zh"))).toString("latin1");
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    expect(file).toContain("/MediaBox [0 0 480 300]");
    expect(file).toContain("/Lang (zh-CN)");
    expect(file).toContain("/DisplayDocTitle true");
    expect(file).not.toMatch(/CreationDate|ModDate/);
  });

  it("keeps the packet as it is, for programs that look for its text", async () => {
    const file = Buffer.from(await writePdf(demonstration("en"), PACKET));
    expect(file.includes(PACKET)).toBe(true);
    expect(file.toString("latin1")).toMatch(/\/Type \/Metadata\n\/Subtype \/XML/);
  });

  it("writes the same bytes again", async () => {
    const once = Buffer.from(await writePdf(demonstration("zh"), PACKET));
    expect(once.equals(await writePdf(demonstration("zh"), PACKET))).toBe(true);
  });

  it("draws lines and areas as such: dashes, opacity, colours", async () => {
    const { page } = readPdf(await writePdf(demonstration("en")));
    expect(page).toContain("[6 4] 0 d");
    expect(page).toMatch(/\/Gs\d+ gs/);
    // #0072b2, the colour of the ledger's line.
    expect(page).toMatch(/0 0\.447\d* 0\.698\d* SCN/);
    expect(page).not.toContain(" Do"); // no picture
  });

  it("says what it cannot write: a size, a letter", async () => {
    const plate = demonstration("en");
    await expect(writePdf({ ...plate, height: Number.NaN })).rejects.toThrow(
      "A page of 640 × NaN pixels cannot be written: each side must be more than 0 and at most 19200.",
    );
    await expect(writePdf({ ...plate, marks: [textMark("🙂")] })).rejects.toThrow("U+1F642");
  });

  it("draws nothing where SVG draws nothing, and tiny numbers as numbers", async () => {
    const stroke = { stroke: "#ff0000", strokeWidth: 0 };
    const red = { stroke: "#ff0000" };
    const plate = demonstration("en");
    const none = await writePdf({
      ...plate,
      marks: [
        { kind: "line", x1: 0, y1: 0, x2: 9, y2: 9, paint: stroke },
        { kind: "rect", x: 5, y: 5, width: 0, height: 40, paint: red },
        { kind: "circle", cx: 5, cy: 5, r: 0, paint: red },
        { kind: "path", d: "", paint: red },
      ],
    });
    expect(readPdf(none).page).not.toContain("SCN");
    const tiny = {
      kind: "path",
      d: "M1e-15,2.5E1l-.5.5,3e-9-4A10,10,0,0,1,20,20Z",
      paint: red,
    } as const;
    const { page } = readPdf(await writePdf({ ...plate, marks: [tiny] }));
    expect(page).toContain("0 25 m\n-0.5 25.5 l\n-0.5 21.5 l\n");
    expect(page).not.toMatch(/\de-?\d/);
    expect(page).toMatch(/20 20 c\nh\nS\n/);
  });

  it("takes whatever a name may hold as text", async () => {
    const name = "(\\) %%EOF endstream <script>alert(1)</script> \u0007\n/Launch";
    const plate = demonstration("en");
    const marks = [textMark(name), textMark(""), textMark("a  b ", {}, { y: 80 })];
    const pdf = readPdf(await writePdf({ ...plate, title: name, description: name, marks }));
    expect(pdf.texts).toContain("(\\) %%EOF endstream <script>alert(1)</script>  /Launch");
    expect(pdf.texts).toContain("a  b ");
  });
});
