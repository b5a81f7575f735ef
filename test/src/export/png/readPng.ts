import { unzlibSync } from "fflate";

/** What a test asks of a PNG file with four bytes a pixel, as the rasteriser writes it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly perMetre: number | undefined;
  readonly texts: readonly string[];
  readonly colours: ReadonlySet<number>;
  /** Pixels darker than middle grey in a rectangle. */
  readonly darkIn: (left: number, top: number, right: number, bottom: number) => number;
}

/** Reads PNG by the book (https://www.w3.org/TR/png-3/), apart from the code that wrote it. */
export function readPng(file: Uint8Array): ReadPng {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = 8; at < file.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  const of = (type: string) =>
    chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const number = (data: Uint8Array | undefined, at: number) =>
    data && new DataView(data.buffer, data.byteOffset).getUint32(at);
  const [header] = of("IHDR");
  const [width = 0, height = 0] = [number(header, 0), number(header, 4)];
  const pixels = unfilter(unzlibSync(Buffer.concat(of("IDAT"))), width, height);
  const colours = new Set(new Uint32Array(pixels.buffer));
  return {
    width,
    height,
    perMetre: number(of("pHYs")[0], 0),
    texts: of("iTXt").map((data) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(data)),
    colours,
    darkIn: (left, top, right, bottom) => {
      let dark = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = 4 * (y * width + x);
          if (Math.max(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!) < 128) dark += 1;
        }
      }
      return dark;
    },
  };
}

function unfilter(data: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const line = 4 * width;
  const pixels = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x < 4 ? 0 : pixels[y * line + x - 4]!;
      const above = y === 0 ? 0 : pixels[(y - 1) * line + x]!;
      const corner = x < 4 || y === 0 ? 0 : pixels[(y - 1) * line + x - 4]!;
      const guess = guessOf(filter, left, above, corner);
      pixels[y * line + x] = data[y * (line + 1) + 1 + x]! + guess;
    }
  }
  return pixels;
}

function guessOf(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - above);
  const c = Math.abs(guess - corner);
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
