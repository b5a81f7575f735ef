import type { Box, Point } from "./clipToBox.ts";

type Line = readonly Point[];

/** What is left of lines outside all of some boxes, such as those of texts on them. */
export function cutOut(lines: readonly Line[], boxes: readonly Box[]): readonly Line[] {
  if (boxes.length === 0) return lines;
  return lines.flatMap((line) => {
    const left: Point[][] = [];
    // The piece that the next stretch goes on from.
    let open: Point[] | undefined;
    line.slice(1).forEach((to, i) => {
      const from = line[i] ?? to;
      const at = (share: number): Point => [
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
      ];
      let free = 0;
      for (const [begin, end] of sharesWithin(from, to, boxes)) {
        if (begin > free) {
          if (free === 0 && open) open.push(at(begin));
          else left.push([free === 0 ? from : at(free), at(begin)]);
        }
        free = Math.max(free, end);
        open = undefined;
      }
      if (free >= 1) return;
      if (free === 0 && open) open.push(to);
      else left.push((open = [free === 0 ? from : at(free), to]));
    });
    return left;
  });
}

/** The shares of a stretch that lie within boxes, by where they begin. */
function sharesWithin(
  from: Point,
  to: Point,
  boxes: readonly Box[],
): readonly (readonly [number, number])[] {
  return boxes
    .flatMap(({ left, right, top, bottom }): [number, number][] => {
      const [a, b] = [shares(from[0], to[0], left, right), shares(from[1], to[1], top, bottom)];
      const [begin, end] = [Math.max(0, a[0], b[0]), Math.min(1, a[1], b[1])];
      return begin < end ? [[begin, end]] : [];
    })
    .sort(([a], [b]) => a - b);
}

/** From which share of the way on, and to which, a coordinate lies between two sides. */
function shares(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}
