import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";
import type { Estimator } from "./ratio.ts";

const DAYS_PER_YEAR = 365;

/**
 * The yearly rate with compounding at which funds N that cost A for B = funds × days have grown:
 * (1 + A/N)^(365·N/B) − 1, the internal rate of return where all financings are alike. By the delta
 * method each world (or section) has the influence ∂A·A_r + ∂B·B_r + ∂N·N_r, which sums to zero since
 * the rate does not change when all sums are scaled. Undefined where nothing was financed.
 */
export function compounded(
  costs: ArrayLike<number>,
  fundsDays: ArrayLike<number>,
  funds: ArrayLike<number>,
): Estimator | undefined {
  const [a, b, n] = [sum(costs), sum(fundsDays), sum(funds)];
  if (!(b > 0) || !(n > 0)) return undefined;
  const growth = 1 + a / n;
  const periods = (DAYS_PER_YEAR * n) / b;
  const grown = pow(growth, periods);
  const log = ln(growth);
  const byCost = (grown * periods) / (n * growth);
  const byFundsDays = (-grown * log * periods) / b;
  const byFunds = grown * ((log * periods) / n - (periods * a) / (n * n * growth));
  const worlds = costs.length;
  const influence = new Float64Array(worlds);
  for (let r = 0; r < worlds; r++) {
    const own = byCost * costs[r]! + byFundsDays * fundsDays[r]! + byFunds * funds[r]!;
    influence[r] = worlds * own;
  }
  return { value: grown - 1, influence };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let r = 0; r < values.length; r++) total += values[r]!;
  return total;
}
