import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARMS, type Variant } from "../../../sims/experiment/RunTable.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

describe("one model, two runtimes", () => {
  it("XState actors and the kernel give the same events and the same postings, ties and partial adoption included", () => {
    let events = 0;
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom<Variant>(...ARMS, "+payables+passing", "+payables+ledger"),
        (scenario, seed, arm) => {
          const request = { scenario, seed, replication: 0, arm };
          const kernel = traceWorld({ ...request, runtime: "kernel" });
          const reference = traceWorld({ ...request, runtime: "reference" });
          expect(kernel.events).toEqual(reference.events);
          expect(kernel.postings).toEqual(reference.postings);
          events += kernel.events.length;
        },
      ),
      { numRuns: 150, seed: 20261123 },
    );
    expect(events).toBeGreaterThan(50_000);
  }, 600_000);
});
