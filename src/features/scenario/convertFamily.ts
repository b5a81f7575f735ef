import { centre, type Distribution, type FamilyName } from "../../../sims/index.ts";
import { quantile } from "../../../sims/quantiles.ts";
import { build } from "./spreadForms.ts";

/** Where nine in ten of a normal distribution lie below, in standard deviations. */
const Z90 = 1.2815515655446004;

/** The probabilities at which a table is made of another family. */
const TABLE = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1] as const;
const FIRST = 0.005;

/**
 * Another family with the same centre, the number on the slider, and nine in ten cases below the same
 * value where the family allows it; a constant gets a spread to begin with. A table keeps the
 * quantiles instead: it can hold any shape.
 */
export function convertFamily(d: Distribution, family: FamilyName): Distribution {
  if (d.family === family) return d;
  const c = centre(d) || (family === "constant" ? 0 : 1);
  const spread = quantile(d, 0.95) > quantile(d, 0.05);
  const most = spread ? quantile(d, 0.9) : c * 1.5;
  const made = (fields: Readonly<Record<string, unknown>>) => build(family, fields, d.unit);
  switch (family) {
    case "constant":
      return made({ value: c });
    case "exponential":
      return made({ mean: c });
    case "uniform": {
      const half = Math.min(c, Math.max(0, (most - c) / 0.8));
      return made({ min: four(c - half), max: four(c + half) });
    }
    case "triangular":
    case "pert": {
      const min = four(spread ? Math.min(c, quantile(d, FIRST)) : c / 2);
      return made({ min, mode: c, max: highest(family, min, c, most) });
    }
    case "lognormal":
    case "weibull":
      return made({ median: c, p90: four(within(most, c * 1.02, c * 40)) });
    case "gamma": {
      const sd = (most - quantile(d, 0.1)) / (2 * Z90);
      return made({ mean: c, sd: four(within(spread ? sd : c / 3, c * 0.06, c * 3)) });
    }
    case "empirical": {
      const at = (p: number) => quantile(d, Math.min(1 - FIRST, Math.max(FIRST, p)));
      return made({ probabilities: [...TABLE], quantiles: TABLE.map((p) => four(at(p))) });
    }
  }
}

/** The upper bound with which nine in ten cases stay below `most`. */
function highest(family: "triangular" | "pert", min: number, mode: number, most: number): number {
  let [lo, hi] = [mode, Math.max(mode, most) * 20];
  for (let i = 0; i < 40; i++) {
    const max = (lo + hi) / 2;
    if (quantile({ family, min, mode, max }, 0.9) < most) lo = max;
    else hi = max;
  }
  return Math.max(mode, four(hi));
}

function within(x: number, lo: number, hi: number): number {
  return Math.max(lo, Math.min(hi, x));
}

function four(x: number): number {
  return Number(x.toPrecision(4));
}
