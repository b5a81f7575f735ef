/**
 * Moves blocks apart until none overlaps, each as little as possible, and keeps them between `low`
 * and `high`. Gives the new middles, in the order of `middles`.
 */
export function spread(
  middles: readonly number[],
  heights: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  const order = middles.map((_, i) => i).sort((a, b) => at(middles, a) - at(middles, b) || a - b);
  const placed = [...middles];
  // Down: nobody above its predecessor's foot. Up: nobody below the floor or its successor's head.
  let floor = low;
  for (const i of order) {
    const half = at(heights, i) / 2;
    placed[i] = Math.max(at(placed, i), floor + half);
    floor = at(placed, i) + half;
  }
  let ceiling = high;
  for (const i of order.reverse()) {
    const half = at(heights, i) / 2;
    placed[i] = Math.min(at(placed, i), ceiling - half);
    ceiling = at(placed, i) - half;
  }
  return placed;
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}
