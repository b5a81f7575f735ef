import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrCode } from "../../../../src/features/share/qrCode.ts";

/** Pixels of a unit. */
const SCALE = 4;

/** The path of a code as a picture, black on white, and what a reader makes of it. */
function scan(text: string): string {
  const { size, path } = qrCode(text)!;
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, n] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const from = (row * width + Number(x) * SCALE) * 4;
      const to = from + Number(n) * SCALE * 4;
      for (let at = from; at < to; at += 4) data.fill(0, at, at + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

const link = (length: number) => `https://example.org/?changes=${"x".repeat(length)}`;

describe("the QR code of a link", () => {
  it.each([30, 200, 900, 2200])("is read as the link, of %d characters too", (length) => {
    expect(scan(link(length))).toBe(link(length));
  });

  it("is read where letters are not Latin", () => {
    const text = "https://example.org/?title=中国";
    expect(scan(text)).toBe(text);
  });

  it("keeps four light squares around it", () => {
    const { size, path } = qrCode(link(10))!;
    const squares = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((m) => m.slice(1).map(Number));
    const xs = squares.flatMap(([x, , n]) => [x!, x! + n!]);
    const ys = squares.flatMap(([, y]) => [y!, y! + 1]);
    expect([Math.min(...xs), Math.min(...ys)]).toEqual([4, 4]);
    expect([Math.max(...xs), Math.max(...ys)]).toEqual([size - 4, size - 4]);
  });

  it("says when it is fine, and is not there for what no code holds", () => {
    expect(qrCode(link(100))?.isDense).toBe(false);
    expect(qrCode(link(2000))?.isDense).toBe(true);
    expect(qrCode("x".repeat(2331))).toBeDefined();
    expect(scan("x".repeat(2953))).toBe("x".repeat(2953));
    expect(qrCode("x".repeat(2954))).toBeUndefined();
  });
});
