import ranges from "@fontsource/noto-sans-sc/unicode.json";

/** Slices of Noto Sans SC with the code points they are for, the most common characters first. */
let slices: readonly { readonly name: string; readonly points: ReadonlySet<number> }[] | undefined;

function readRanges(text: string): Set<number> {
  const points = new Set<number>();
  for (const part of text.split(",")) {
    const [from = "", to = from] = part.trim().replace("U+", "").split("-");
    const last = Number.parseInt(to, 16);
    for (let point = Number.parseInt(from, 16); point <= last; point += 1) points.add(point);
  }
  return points;
}

/** Names of slices of Noto Sans SC that may hold a character, the likeliest first. */
export function slicesOf(character: string): string[] {
  slices ??= Object.entries(ranges)
    .map(([key, text]) => ({ name: key.replace(/[[\]]/g, ""), points: readRanges(text) }))
    .reverse();
  const point = character.codePointAt(0) ?? -1;
  return slices.filter(({ points }) => points.has(point)).map(({ name }) => name);
}
