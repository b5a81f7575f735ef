/**
 * The straight line from a domain to a range, as d3's `scaleLinear` computes it. Charts of the first script use this:
 * the whole of d3-scale is a fifteenth of what the page may load before it starts.
 */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const t = (value - d0) / (d1 - d0);
    return r0 * (1 - t) + r1 * t;
  };
}
