import { describe, expect, it } from "vitest";
import { writePng } from "../../../../src/export/png/writePng.ts";
import { demonstration } from "../demonstration.ts";
import { textMark } from "../textMark.ts";
import { readPng } from "./readPng.ts";

const PACKET = '<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/">账本</x:xmpmeta>';

describe("writePng", () => {
  it.each([
    ["en", 1],
    ["en", 4],
    ["zh", 2],
  ] as const)("draws every kind of mark (%s, %i×)", async (language, scale) => {
    const plate = demonstration(language);
    const png = readPng(await writePng(plate, scale));
    expect([png.width, png.height]).toEqual([plate.width * scale, plate.height * scale]);
    expect(png.perMetre).toBe(Math.round((96 * scale) / 0.0254));
    expect(png.colours.size).toBeGreaterThan(200);
    // The figures under the frame.
    expect(png.darkIn(300 * scale, 326 * scale, 380 * scale, 344 * scale)).toBeGreaterThan(100);
  });

  it("keeps the packet whole, in the chunk that other programs look in", async () => {
    const { texts } = readPng(await writePng(demonstration("en"), 1, PACKET));
    expect(texts).toEqual([`XML:com.adobe.xmp\0\0\0\0\0${PACKET}`]);
  });

  it("writes the same bytes again", async () => {
    const [once, again] = [
      await writePng(demonstration("zh"), 2, PACKET),
      await writePng(demonstration("zh"), 2, PACKET),
    ];
    expect(Buffer.from(once).equals(again)).toBe(true);
  });

  it("sets a text where its width says: to the left, around or to the right of its point", async () => {
    const at = async (anchor: "start" | "middle" | "end") => {
      const mark = textMark("HHHHH", { size: 20 }, { x: 100, anchor });
      const plate = { ...demonstration("en"), width: 200, height: 60, marks: [mark] };
      return readPng(await writePng(plate, 1));
    };
    const halves = async (anchor: "start" | "middle" | "end") => {
      const png = await at(anchor);
      return [png.darkIn(0, 0, 99, 60) > 0, png.darkIn(101, 0, 200, 60) > 0];
    };
    expect(await halves("start")).toEqual([false, true]);
    expect(await halves("middle")).toEqual([true, true]);
    expect(await halves("end")).toEqual([true, false]);
  });

  it("says what it cannot draw: no size, too many pixels, nothing to see, no letter for it", async () => {
    const plate = demonstration("en");
    await expect(writePng({ ...plate, width: 0 }, 1)).rejects.toThrow(
      "A picture of 0 × 400 pixels cannot be drawn: both must be 1 or more.",
    );
    await expect(writePng({ ...plate, width: 12000 }, 4)).rejects.toThrow(
      "A picture of 48000 × 1600 pixels is too large: at most 64 million in all.",
    );
    await expect(writePng({ ...plate, marks: [] }, 1)).rejects.toThrow("came out blank");
    await expect(writePng({ ...plate, marks: [textMark("🙂")] }, 1)).rejects.toThrow("U+1F642");
  });
});
