import {
  centre,
  distributionProblems,
  quantile,
  type Distribution,
  type FamilyName,
} from "../../../sims/index.ts";

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
  const ratio = Math.log(most / half);
  const mean = fieldOf(d, "mean") ?? (fieldOf(d, "shape") ?? 1) * (fieldOf(d, "scale") ?? 1);
  const isGamma = d.family === "gamma";
  const figures: Readonly<Partial<Record<SpreadField, number>>> = {
    mean,
    sd: mean / Math.sqrt(fieldOf(d, "shape") ?? 1),
    median: half,
    p90: most,
    sigma: ratio / Z90,
    shape: isGamma
      ? (mean / (fieldOf(d, "sd") ?? mean)) ** 2
      : Math.log(Math.LN10 / Math.LN2) / ratio,
    scale: isGamma ? (fieldOf(d, "sd") ?? mean) ** 2 / mean : quantile(d, E_TH),
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

/** The same durations in another unit. */
export function inUnit(
  d: Distribution,
  unit: "days" | "hours" | "minutes",
  hoursPerDay: number,
): Distribution {
  const perDay = { days: 1, hours: hoursPerDay, minutes: hoursPerDay * 60 };
  const factor = perDay[unit] / perDay[d.unit ?? "days"];
  if (factor === 1) return d;
  const scaled = Object.entries(d).map(([key, old]: [string, unknown]) => {
    if (key === "probabilities" || PURE_FIELDS.has(key as SpreadField)) return [key, old] as const;
    if (Array.isArray(old)) return [key, old.map((x: number) => six(x * factor))] as const;
    return [key, typeof old === "number" ? six(old * factor) : old] as const;
  });
  return { ...(Object.fromEntries(scaled) as Distribution), unit };
}

/** Whether a distribution has nothing wrong with it. */
export function isSound(d: Distribution): boolean {
  return distributionProblems(d).length === 0;
}

function within(x: number, lo: number, hi: number): number {
  return Math.max(lo, Math.min(hi, x));
}

function six(x: number): number {
  return Number(x.toPrecision(6));
}

function four(x: number): number {
  return Number(x.toPrecision(4));
}
