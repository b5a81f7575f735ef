import exp from "@stdlib/math-base-special-exp";
import { LN_SQRT_TWO_PI, normalQuantile } from "./normal.ts";
import { SMALLEST_UNIFORM } from "./threefry.ts";

const STEPS = 400;
const Z_MAX = -normalQuantile(SMALLEST_UNIFORM);
const STEP = Z_MAX / STEPS;

/**
 * A quantile function that is slow to invert, solved once as an ordinary differential equation and
 * then read as a smooth curve. It depends on the standard normal z instead of p, and gives a
 * transform X of the value (its logarithm, say) that has the whole line for its range:
 * dX/dz = φ(z) / g(X), g being the density of X (Steinbrecher and Shaw, "Quantile mechanics", 2008).
 *
 * It goes from both tails inwards, where an error dies out; outwards it would grow.
 *
 * @param lnDensity ln g(X)
 * @param low X at p = 2⁻³³
 * @param high X at p = 1 − 2⁻³³
 * @returns X of z, by cubic Hermite pieces
 */
export function quantileByOde(
  lnDensity: (x: number) => number,
  low: number,
  high: number,
): (z: number) => number {
  const xs = new Float64Array(2 * STEPS + 1);
  const slopes = new Float64Array(2 * STEPS + 1);
  const slope = (z: number, x: number) => exp(-0.5 * z * z - LN_SQRT_TWO_PI - lnDensity(x));

  const march = (from: number, start: number, direction: 1 | -1) => {
    const h = STEP * direction;
    let x = start;
    for (let k = 0; k <= STEPS; k++) {
      const at = from + k * direction;
      const z = (at - STEPS) * STEP;
      const k1 = slope(z, x);
      xs[at] = x;
      slopes[at] = k1;
      if (k === STEPS) break;
      const k2 = slope(z + h / 2, x + (h / 2) * k1);
      const k3 = slope(z + h / 2, x + (h / 2) * k2);
      const k4 = slope(z + h, x + h * k3);
      x += (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
    }
  };
  march(2 * STEPS, high, -1);
  march(0, low, 1);

  return (z) => {
    const at = Math.min(Math.max(z / STEP + STEPS, 0), 2 * STEPS);
    const i = Math.min(Math.floor(at), 2 * STEPS - 1);
    const t = at - i;
    const s = 1 - t;
    const x0 = xs[i] ?? 0;
    const x1 = xs[i + 1] ?? 0;
    const m0 = (slopes[i] ?? 0) * STEP;
    const m1 = (slopes[i + 1] ?? 0) * STEP;
    return s * s * ((1 + 2 * t) * x0 + t * m0) + t * t * ((1 + 2 * s) * x1 - s * m1);
  };
}
