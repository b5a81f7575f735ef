import { mean, type Distribution } from "../random/distributions/Distribution.ts";
import { empiricalQuantile } from "../random/distributions/empirical.ts";
import { weibullQuantile } from "../random/distributions/weibull.ts";

/**
 * The value that stands for a distribution on a slider, in its own unit: the value of a constant,
 * the mode of triangular and PERT, the mean of uniform, exponential and gamma, else the median.
 */
export function centre(d: Distribution): number {
  switch (d.family) {
    case "constant":
      return d.value;
    case "triangular":
    case "pert":
      return d.mode;
    case "uniform":
    case "exponential":
    case "gamma":
      return mean(d);
    case "lognormal":
      return d.median;
    case "weibull":
      return d.median ?? weibullQuantile(d, 0.5);
    case "empirical":
      return empiricalQuantile(d, 0.5);
  }
}

/** The field that is the centre, where there is one: it is then set exactly, not by scaling. */
const CENTRE_FIELDS: ReadonlySet<string> = new Set(["value", "mode", "median", "mean"]);
/** Fields without unit, which stay as they are. */
const SHAPE_FIELDS: ReadonlySet<string> = new Set([
  "family",
  "unit",
  "sigma",
  "shape",
  "probabilities",
]);

/**
 * The distribution stretched so that its centre is `value`, a number of 0 or more in its own unit.
 * At 0 it becomes the constant 0; one whose centre is 0 has no shape to keep and becomes a constant.
 */
export function setCentre(d: Distribution, value: number): Distribution {
  const from = centre(d);
  if (value === from) return d;
  if (value === 0 || from === 0) {
    return { family: "constant", value, ...(d.unit === undefined ? {} : { unit: d.unit }) };
  }
  const factor = value / from;
  // Rounding must not move a bound past a centre that is set exactly.
  const scaled = (x: number): number =>
    x === from ? value : x < from ? Math.min(x * factor, value) : Math.max(x * factor, value);
  const stretched = Object.entries(d).map(([key, old]: [string, unknown]) => {
    if (SHAPE_FIELDS.has(key)) return [key, old] as const;
    if (CENTRE_FIELDS.has(key)) return [key, value] as const;
    if (Array.isArray(old)) return [key, old.map(scaled)] as const;
    return [key, typeof old === "number" ? scaled(old) : old] as const;
  });
  return Object.fromEntries(stretched) as Distribution;
}
