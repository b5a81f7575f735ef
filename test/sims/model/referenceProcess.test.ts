import { describe, expect, it } from "vitest";
import { presetById, runJob } from "../../../sims/index.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { ratio, standardError } from "../../../sims/summary/ratio.ts";

describe("the reference process", () => {
  it("has the mean time to cash of a program written by hand for it alone: 25.2414 days over 500,000 invoices", () => {
    const scenario = presetById("reference-process")?.scenario;
    if (scenario === undefined) throw new Error("no preset reference-process");
    const replications = 1000;
    const job = { scenario, seed: 20261123, arms: ["T"] as const, first: 0, replications };
    const rows = runJob(job).arms.T?.rows ?? new Float64Array(0);
    const take = (name: "timeToCash" | "cases") =>
      Array.from(
        { length: replications },
        (_, r) => rows[r * COLUMNS.length + column[name]] ?? NaN,
      );
    const estimator = ratio(take("timeToCash"), take("cases"));
    if (estimator === undefined) throw new Error("no invoice was issued");
    const error = standardError(estimator) ?? NaN;
    // The other program's mean has an error of its own, of the same size.
    const both = Math.SQRT2 * error;
    expect(both).toBeLessThan(0.06);
    expect(Math.abs(estimator.value - 25.2414)).toBeLessThan(4 * both);
  }, 60_000);
});
