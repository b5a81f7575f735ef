import ln from "@stdlib/math-base-special-ln";

/**
 * The logarithmic scale from a domain above 0 to a range. As d3's `scaleLog`, but with a logarithm that is the
 * same in every engine, so that what is drawn is, too.
 */
export function logarithmic(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): (value: number) => number {
  const [from, way] = [ln(d0), ln(d1) - ln(d0)];
  return (value) => {
    const t = (ln(value) - from) / way;
    return r0 * (1 - t) + r1 * t;
  };
}
