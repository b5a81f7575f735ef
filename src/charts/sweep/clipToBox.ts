export type Point = readonly [x: number, y: number];

/** Corners of an area, the last joined to the first. */
export type Ring = readonly Point[];

/** A rectangle with upright sides, in pixels; `top` is less than `bottom`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Axis = 0 | 1;

function sidesOf({ left, right, top, bottom }: Box) {
  const side = (axis: Axis, at: number, sign: 1 | -1) => ({
    axis,
    at,
    isInside: (point: Point): boolean => sign * (point[axis] - at) >= 0,
  });
  return [side(0, left, 1), side(0, right, -1), side(1, top, 1), side(1, bottom, -1)];
}

/** Areas cut at the sides of a box, after Sutherland and Hodgman; what lies outside goes. */
export function clipAreas(rings: readonly Ring[], box: Box): readonly Ring[] {
  const clip = (ring: Ring): Ring =>
    sidesOf(box).reduce<Ring>(
      (left, { axis, at, isInside }) =>
        left.flatMap((point, i) => {
          const before = left.at(i - 1) ?? point;
          const crossed =
            isInside(point) === isInside(before) ? [] : [cut(before, point, axis, at)];
          return isInside(point) ? [...crossed, point] : crossed;
        }),
      ring,
    );
  return rings.map(clip).filter((ring) => ring.length > 2);
}

/** The outlines of areas within a box, as lines that end at its sides. */
export function clipOutlines(rings: readonly Ring[], box: Box): readonly (readonly Point[])[] {
  return rings.flatMap((ring) => {
    const lines: Point[][] = [];
    ring.forEach((to, i) => {
      const part = within(ring.at(i - 1) ?? to, to, box);
      if (!part) return;
      const [from, end] = part;
      const line = lines.at(-1);
      if (line && isSame(line.at(-1), from)) line.push(end);
      else lines.push([from, end]);
    });
    // A line through the ring's first corner was begun in its middle.
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last && first !== last && isSame(last.at(-1), first[0])) {
      return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
    }
    return lines;
  });
}

/** Lines from the lower left to the upper right, `apart` pixels from each other, within areas. */
export function hatch(rings: readonly Ring[], apart: number): readonly (readonly [Point, Point])[] {
  // On such a line x + y is the same everywhere.
  const step = apart * Math.SQRT2;
  const crossings = new Map<number, Point[]>();
  for (const ring of rings) {
    ring.forEach((to, i) => {
      const from = ring.at(i - 1) ?? to;
      const [a, b] = [from[0] + from[1], to[0] + to[1]];
      // Half open, so that a line through a corner crosses one of its two sides.
      for (let k = Math.ceil(Math.min(a, b) / step); k * step < Math.max(a, b); k++) {
        const share = (k * step - a) / (b - a);
        const x = from[0] + share * (to[0] - from[0]);
        crossings.set(k, [...(crossings.get(k) ?? []), [x, k * step - x]]);
      }
    });
  }
  return [...crossings.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, points]) => {
      const sorted = points.sort((a, b) => a[0] - b[0]);
      return sorted.flatMap((from, i): [Point, Point][] => {
        const to = sorted[i + 1];
        return i % 2 === 0 && to && to[0] > from[0] ? [[from, to]] : [];
      });
    });
}

/** Where the line from one point to another crosses a side. */
function cut(from: Point, to: Point, axis: Axis, at: number): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [at, across] : [across, at];
}

/** The part of a line within a box; undefined where there is none, or no more than a point. */
function within(from: Point, to: Point, box: Box): readonly [Point, Point] | undefined {
  let [a, b] = [from, to];
  for (const { axis, at, isInside } of sidesOf(box)) {
    if (!isInside(a) && !isInside(b)) return undefined;
    if (!isInside(a)) a = cut(a, b, axis, at);
    else if (!isInside(b)) b = cut(a, b, axis, at);
  }
  return isSame(a, b) ? undefined : [a, b];
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
