type Point = readonly [number, number];

const MOST_STEPS = 400;
const CLOSE = 1e-9;

/**
 * The place of the least value of a smooth function of two numbers near a start, by the simplex of
 * Nelder and Mead (1965), begun twice: the second begins from what the first found.
 */
export function minimise(f: (x: number, y: number) => number, start: Point, size: number): Point {
  return once(f, once(f, start, size), size / 10);
}

function once(f: (x: number, y: number) => number, [x, y]: Point, size: number): Point {
  const corner = (px: number, py: number) => ({ x: px, y: py, f: f(px, py) });
  let simplex = [corner(x, y), corner(x + size, y), corner(x, y + size)];
  for (let step = 0; step < MOST_STEPS; step++) {
    simplex.sort((a, b) => a.f - b.f);
    const [best, middle, worst] = simplex as [Corner, Corner, Corner];
    if (Math.max(Math.abs(worst.x - best.x), Math.abs(worst.y - best.y)) < CLOSE) break;
    const cx = (best.x + middle.x) / 2;
    const cy = (best.y + middle.y) / 2;
    const along = (t: number) => corner(cx + t * (worst.x - cx), cy + t * (worst.y - cy));
    const reflected = along(-1);
    if (reflected.f < best.f) {
      const expanded = along(-2);
      simplex[2] = expanded.f < reflected.f ? expanded : reflected;
    } else if (reflected.f < middle.f) simplex[2] = reflected;
    else {
      const drawn = along(reflected.f < worst.f ? -0.5 : 0.5);
      if (drawn.f < Math.min(worst.f, reflected.f)) simplex[2] = drawn;
      else {
        simplex = simplex.map((c) => corner((best.x + c.x) / 2, (best.y + c.y) / 2));
      }
    }
  }
  simplex.sort((a, b) => a.f - b.f);
  return [simplex[0]!.x, simplex[0]!.y];
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly f: number;
}
