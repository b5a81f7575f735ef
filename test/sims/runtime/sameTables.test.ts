import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARMS } from "../../../sims/experiment/RunTable.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

/** Sums over cases are added up in the order of events, which runs of their own ahead change. */
const LAST_DIGITS = 1e-9;

describe("one model, two runtimes, nobody listening", () => {
  it("gives the same tables, though the kernel leaves out what no table tells", () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.integer({ min: 0, max: 1000 }), (scenario, seed) => {
        const job = { scenario, seed, arms: ARMS, first: seed, replications: 2 };
        const kernel = runJob(job, "kernel").arms;
        const reference = runJob(job, "reference").arms;
        for (const arm of ARMS) {
          const [a, b] = [kernel[arm]!, reference[arm]!];
          expect(a.time).toEqual(b.time);
          expect(a.costCounts).toEqual(b.costCounts);
          expect(a.costBeyond).toEqual(b.costBeyond);
          for (const sums of ["rows", "cost"] as const) {
            const apart = a[sums].findIndex(
              (x, i) => Math.abs(x - b[sums][i]!) > LAST_DIGITS * Math.max(1, Math.abs(x)),
            );
            expect(apart, `${arm}, ${sums}`).toBe(-1);
          }
        }
      }),
      { numRuns: 30, seed: 20261125 },
    );
  }, 600_000);
});
