import * as fc from "fast-check";
import { CATALOGUE, type ParameterId } from "../../../sims/scenario/catalogue.ts";

/** Numbers without −0, which JSON does not keep. */
function real(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((x) => x + 0);
}

/** Distributions of every family with a centre of 0.1 to 1,000. */
export function arbitraryDistribution(): fc.Arbitrary<unknown> {
  const size = real(0.1, 1000);
  const three = fc
    .tuple(size, size, size)
    .map((xs) => xs.sort((a, b) => a - b))
    .map(([min, mode, max]) => ({ min, mode, max }));
  return fc.oneof(
    size.map((value) => ({ family: "constant", value })),
    three.map(({ min, max }) => ({ family: "uniform", min, max })),
    three.map((d) => ({ family: "triangular", ...d })),
    three.map((d) => ({ family: "pert", ...d })),
    size.map((mean) => ({ family: "exponential", mean })),
    fc.tuple(size, real(1.1, 10)).map(([median, r]) => ({
      family: "lognormal",
      median,
      p90: median * r,
    })),
    fc.tuple(size, real(0.1, 2)).map(([median, sigma]) => ({ family: "lognormal", median, sigma })),
    fc.tuple(size, real(0.2, 2)).map(([mean, r]) => ({ family: "gamma", mean, sd: mean * r })),
    fc.tuple(real(0.5, 9), size).map(([shape, scale]) => ({ family: "weibull", shape, scale })),
    three.map(({ min, mode, max }) => ({
      family: "empirical",
      probabilities: [0, 0.5, 1],
      quantiles: [min, mode, max],
    })),
  );
}

function arbitraryValue(id: ParameterId): fc.Arbitrary<unknown> {
  const found = CATALOGUE.find((p) => p.id === id);
  if (found === undefined) throw new TypeError(`No parameter is called ${id}`);
  const { kind, limits, choices = [] } = found;
  const [lo, hi] = limits;
  if (id.endsWith(".opens")) return real(0, 11);
  if (id.endsWith(".closes")) return real(12, 24);
  // A world holds 100,000 invoices at most; a horizon may be ten years, and there may be four tiers.
  if (id === "trade.volume") return fc.integer({ min: lo, max: hi / 40 });
  if (id === "run.horizon") return real(30, 3650);
  if (id === "run.warmup" || id === "run.cooldown") return real(0, 14);
  switch (kind) {
    case "integer":
      return fc.integer({ min: lo, max: hi });
    case "weekdays":
      return fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    case "days":
      return fc.uniqueArray(fc.integer({ min: lo, max: hi }), { maxLength: 30 });
    case "choice":
      return fc.constantFrom(...choices);
    case "distribution":
      return arbitraryDistribution();
    default:
      return real(lo, hi);
  }
}

/** Any set of changes that the catalogue allows. */
export function arbitraryChanges(): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .subarray(CATALOGUE.map(({ id }) => id))
    .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, arbitraryValue(id)]))))
    .map((changes: Record<string, unknown>) => {
      // Terms count from the invoice where there are several tiers, in the preset or by a change.
      if (Number(changes["chain.tiers"]) > 1) return { ...changes, "trade.termsFrom": "invoice" };
      const fromConfirmation = changes["trade.termsFrom"] === "confirmation";
      return fromConfirmation ? { ...changes, "chain.tiers": 1 } : changes;
    });
}
