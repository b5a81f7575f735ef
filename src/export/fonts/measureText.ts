import type { Weight } from "../assets/Assets.ts";
import advances from "./advances.json";

const WIDE = 1000; // Chinese characters stand in a square
const OTHER = 600; // Assumed: for characters of neither, about the mean of a Latin letter and a capital

const tables = new Map<Weight, Map<string, number>>();

function tableOf(weight: Weight): Map<string, number> {
  let table = tables.get(weight);
  if (table === undefined) {
    table = new Map(
      Object.entries(advances[weight]).flatMap(([advance, characters]) =>
        [...characters].map((character) => [character, Number(advance)] as const),
      ),
    );
    tables.set(weight, table);
  }
  return table;
}

function isWide(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0x2e80 && !(point >= 0xff61 && point <= 0xffdc);
}

/** Whether Daybook Sans itself has a character. */
export function isInDaybookSans(character: string): boolean {
  return tableOf(400).has(character);
}

/**
 * Width of a line of text in pixels, `size` being that of its letters in pixels. Exact for characters of Daybook
 * Sans, which has no kerning, and for Chinese ones; anything else is taken for 0.6 of the size.
 */
export function measureText(text: string, size: number, weight: Weight): number {
  const table = tableOf(weight);
  let units = 0;
  for (const character of text) {
    units += table.get(character) ?? (isWide(character) ? WIDE : OTHER);
  }
  return (units * size) / 1000;
}
