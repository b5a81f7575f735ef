import ln from "@stdlib/math-base-special-ln";

/** −ln(1 − p), also where p is so small that 1 − p would lose its digits. */
export function cumulativeHazard(p: number): number {
  if (p >= 1e-3) return -ln(1 - p);
  return p * (1 + p * (1 / 2 + p * (1 / 3 + p * (1 / 4 + p / 5))));
}
