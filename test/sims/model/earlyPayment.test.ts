import { describe, expect, it } from "vitest";
import { RUNTIMES } from "../../../sims/experiment/runJob.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, type Column } from "../../../sims/measures/columns.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { onBase } from "../../arbitraries/scenario.ts";

/** The classroom's invoice of 100,000 at 60 days, approved after 10 without exceptions. */
function offering(earlyPayment: Scenario["earlyPayment"], run?: readonly number[]): Scenario {
  const { core } = onBase({});
  const paymentRun = { weekdays: [...(run ?? [])], hour: 0 };
  return onBase({ earlyPayment, core: { ...core, exceptions: 0, paidLate: 0, paymentRun } });
}

function sum(scenario: Scenario, name: Column): number {
  const { rows } = runJob({ scenario, seed: 3, arms: ["T"], first: 0, replications: 1 }).arms.T!;
  return rows[column[name]]!;
}

describe("early payment by the core enterprise (dynamic discounting)", () => {
  it.each(RUNTIMES)(
    "pays on approval and takes its discount for the days saved (%s)",
    (runtime) => {
      const scenario = offering({ offered: 1, rate: 0.036 });
      const request = { scenario, seed: 3, replication: 0, arm: "T", runtime } as const;
      const { postings } = traceWorld(request);
      const ofFirst = postings.filter((p) => p.case === 0 && p.category !== "riskCharge");
      const from = Math.min(...ofFirst.map((p) => p.from));
      const written = ofFirst.map(({ payer, payee, category, amount, ...p }) => {
        return [p.from - from, p.to - from, payer, payee, category, amount].map((x) =>
          typeof x === "number" ? Math.round(x * 1e6) / 1e6 : x,
        );
      });
      // 50 days of 3.6 % a year on 100,000.00 are 500.00; of the 3 % that money costs, 416.67.
      expect(written).toContainEqual([10, 10, "coreEnterprise", "sme1", "principal", 10_000_000]);
      expect(written).toContainEqual([10, 10, "sme1", "coreEnterprise", "earlyDiscount", 50_000]);
      expect(written).toContainEqual([10, 60, "coreEnterprise", "market", "funding", 41_667]);
      expect(written.some(([, , payer]) => payer === "bank")).toBe(false);
    },
  );

  it("is taken by nobody at a discount above what waiting costs", () => {
    expect(sum(offering({ offered: 1, rate: 0.5 }), "paidEarly")).toBe(0);
    expect(sum(offering({ offered: 1, rate: 0.01 }), "paidEarly")).toBe(
      sum(offering({ offered: 1, rate: 0.01 }), "cases"),
    );
  });

  it("waits for the next payment run, and costs no discount for days that have passed by then", () => {
    const at = (run?: readonly number[]) =>
      sum(offering({ offered: 1, rate: 0.01 }, run), "timeToCash");
    const cases = sum(offering({ offered: 1, rate: 0.01 }), "cases");
    expect(at() / cases).toBeCloseTo(10, 9);
    const waited = at([1]) / cases - 10;
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThan(7);
  });

  it("changes nothing where it is not offered", () => {
    const off = offering({ offered: 0, rate: 0.01 });
    expect(sum(off, "paidEarly")).toBe(0);
    expect(sum(off, "timeToCash")).toBe(sum(offering({ offered: 0, rate: 0.5 }), "timeToCash"));
  });
});
