import ln from "@stdlib/math-base-special-ln";
import { distributionProblems, type Distribution, type FamilyName } from "../../../sims/index.ts";
import { quantile } from "../../../sims/quantiles.ts";

/** The fields of a distribution that hold one number each. */
export type SpreadField =
  "value" | "min" | "mode" | "max" | "mean" | "median" | "p90" | "sigma" | "sd" | "shape" | "scale";

/** Fields that count nothing, and so have no unit. */
export const PURE_FIELDS: ReadonlySet<SpreadField> = new Set(["sigma", "shape"]);

type Form = readonly SpreadField[];

/** The ways to write each family in numbers: first what people know, then what textbooks use. */
export const SPREAD_FORMS: Readonly<Record<FamilyName, readonly Form[]>> = {
  constant: [["value"]],
  uniform: [["min", "max"]],
  triangular: [["min", "mode", "max"]],
  pert: [["min", "mode", "max"]],
  exponential: [["mean"]],
  lognormal: [
    ["median", "p90"],
    ["median", "sigma"],
  ],
  gamma: [
    ["mean", "sd"],
    ["shape", "scale"],
  ],
  weibull: [
    ["median", "p90"],
    ["shape", "scale"],
  ],
  empirical: [],
};

/** The value of a field; undefined where the distribution is written without it. */
export function fieldOf(d: Distribution, field: SpreadField): number | undefined {
  return (d as Readonly<Partial<Record<SpreadField, number>>>)[field];
}

/** Which of its family's forms a distribution is written in. */
export function formOf(d: Distribution): number {
  const at = SPREAD_FORMS[d.family].findIndex((form) =>
    form.every((field) => fieldOf(d, field) !== undefined),
  );
  return Math.max(0, at);
}

const Z90 = 1.2815515655446004;
const E_TH = 1 - 1 / Math.E;

/** The same distribution written in another form of its family, to six digits. */
export function restated(d: Distribution, form: number): Distribution {
  const fields = SPREAD_FORMS[d.family][form];
  if (!fields || formOf(d) === form) return d;
  const [half, most] = [quantile(d, 0.5), quantile(d, 0.9)];
  const ratio = ln(most / half);
  const mean = fieldOf(d, "mean") ?? (fieldOf(d, "shape") ?? 1) * (fieldOf(d, "scale") ?? 1);
  const isGamma = d.family === "gamma";
  const figures: Readonly<Partial<Record<SpreadField, number>>> = {
    mean,
    sd: mean / Math.sqrt(fieldOf(d, "shape") ?? 1),
    median: half,
    p90: most,
    sigma: ratio / Z90,
    shape: isGamma ? square(mean / (fieldOf(d, "sd") ?? mean)) : ln(Math.LN10 / Math.LN2) / ratio,
    scale: isGamma ? square(fieldOf(d, "sd") ?? mean) / mean : quantile(d, E_TH),
  };
  const written = Object.fromEntries(fields.map((f) => [f, six(figures[f] ?? 1)]));
  return build(d.family, written, d.unit);
}

/** A distribution from its family, its fields and its unit, unchecked. */
export function build(
  family: FamilyName,
  fields: Readonly<Record<string, unknown>>,
  unit: Distribution["unit"],
): Distribution {
  return { family, ...fields, ...(unit === undefined ? {} : { unit }) } as Distribution;
}

/** Whether a distribution has nothing wrong with it. */
export function isSound(d: Distribution): boolean {
  return distributionProblems(d).length === 0;
}

function square(x: number): number {
  return x * x;
}

function six(x: number): number {
  return Number(x.toPrecision(6));
}
