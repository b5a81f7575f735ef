import { normalQuantile } from "./normal.ts";

/** Cells of equal width into which (0, 1) is cut. */
const CELLS = 1024;
/** More than quantiles are off, and than their sum is by rounding; less than any cell is wide. */
const SLACK = 1e-9;

let quantiles: Float64Array | undefined;

/**
 * Whether a·Φ⁻¹(u) + b·Φ⁻¹(v) < limit, for a, b ≥ 0 and u, v in (0, 1): what `normalQuantile` says, asked
 * only where the cells of u and v do not tell, one time in some hundred.
 */
export function isScoreBelow(a: number, u: number, b: number, v: number, limit: number): boolean {
  quantiles ??= atEdges();
  const i = (u * CELLS) | 0;
  const j = (v * CELLS) | 0;
  if (a * quantiles[i + 1]! + b * quantiles[j + 1]! < limit - SLACK) return true;
  if (a * quantiles[i]! + b * quantiles[j]! > limit + SLACK) return false;
  return a * normalQuantile(u) + b * normalQuantile(v) < limit;
}

function atEdges(): Float64Array {
  return Float64Array.from({ length: CELLS + 1 }, (_, i) =>
    i === 0 ? -Infinity : i === CELLS ? Infinity : normalQuantile(i / CELLS),
  );
}
