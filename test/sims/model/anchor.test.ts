import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, type Column } from "../../../sims/measures/columns.ts";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { NO_FRAUD } from "../../../sims/scenario/groups/fraud.ts";
import { SOUND_RECEIVABLES } from "../../../sims/scenario/groups/receivables.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { onBase, scenarioArbitrary } from "../../arbitraries/scenario.ts";

const days = (value: number): Distribution => ({ family: "constant", value });

function per100(scenario: Scenario, arm: Arm, name: Column): number {
  const { rows } = runJob({ scenario, seed: 5, arms: [arm], first: 0, replications: 1 }).arms[arm]!;
  return (100 * rows[column[name]]!) / rows[column.face]!;
}

/**
 * A supplier that no bank finances waits 60 days at 12 %; on the ledger it is paid after `lag` days
 * at 5 %, until a due date that is `extension` days later.
 */
function extended(lag: number, extension: number): Scenario {
  const { bank, ledger, core, sme, trade } = onBase({});
  return onBase({
    trade: { ...trade, terms: days(60), dayCount: 360 },
    core: { ...core, paidLate: 0, defaultRate: 0, exceptions: 0, exceptionsDigital: 0 },
    sme: { ...sme, fallbackRate: 0.12, prepareCost: 0, correctCost: 0, retryCost: 0 },
    bank: { ...bank, decline: 1, fundingRate: 0.02 },
    ledger: {
      ...ledger,
      rate: 0.05,
      fee: 0,
      decline: 0,
      incomplete: 0,
      issue: days(lag - 5),
      onboard: days(0),
      newClient: days(0),
      latency: 0,
      availability: 1,
      check: days(0),
      decide: days(0),
      disburse: days(0),
      fixedYearly: 0,
      transactionCost: 0,
      onboardCost: 0,
    },
    calendar: {
      office: { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      bank: { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      holidays: [],
    },
    adoption: { banks: 1, suppliers: 1, digitisation: 1, standards: 1, skills: 1 },
    anchor: { termExtension: extension, line: 0 },
  });
}

describe("longer terms for payables", () => {
  it.each([
    [10, 130],
    [22, 113.2],
  ])(
    "break even at T1* = L + (r_s/r_f)(T0 − L): confirmed after %d days, %d days",
    (lag, breakEven) => {
      const base = extended(lag, breakEven - 60);
      const scenario = { ...base, core: { ...base.core, approvalDigital: days(5) } };
      expect(lag + (0.12 / 0.05) * (60 - lag)).toBeCloseTo(breakEven, 9);
      expect(per100(scenario, "L", "timeToCash")).toBeLessThan(per100(scenario, "T", "timeToCash"));
      // Each of a handful of postings is rounded to a whole cent.
      const apart = per100(scenario, "L", "cost") - per100(scenario, "T", "cost");
      expect(Math.abs(apart)).toBeLessThan(1e-4);
      const longer = { ...scenario, anchor: { termExtension: breakEven - 59, line: 0 } };
      expect(per100(longer, "L", "cost")).toBeGreaterThan(per100(longer, "T", "cost"));
    },
  );

  it("change nothing where nobody issues a payable", () => {
    const plain = extended(10, 0);
    const longer = extended(10, 90);
    for (const arm of ["T", "D"] as const) {
      expect(per100(longer, arm, "cost")).toBe(per100(plain, arm, "cost"));
    }
  });
});

describe("a bank's line for the core enterprise", () => {
  it("is never exceeded, and what it lent is repaid or lost", () => {
    let lent = 0;
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.constantFrom<Arm>("T", "C", "L"),
        fc.constantFrom(100_000, 210_000),
        (drawn, arm, line) => {
          // Without defaults, and nobody else owes: every loan is on the core enterprise, and ends at its payment.
          const scenario: Scenario = {
            ...drawn,
            chain: { ...drawn.chain, tiers: 1 },
            core: { ...drawn.core, defaultRate: 0 },
            anchor: { ...drawn.anchor, line },
            // Reserves are released, and fraudsters paid, beside the line.
            receivables: SOUND_RECEIVABLES,
            fraud: NO_FRAUD,
          };
          const request = { scenario, seed: 9, replication: 0, arm, runtime: "kernel" as const };
          const moves = traceWorld(request)
            .postings.filter(({ category, bank }) => category === "principal" && bank >= 0)
            .map(({ from, bank, payer, amount }) => ({
              at: from,
              bank,
              change: payer === "bank" ? amount : -amount,
            }))
            .sort((a, b) => a.at - b.at || a.change - b.change);
          const drawnOn = new Map<number, number>();
          for (const { bank, change } of moves) {
            const sum = (drawnOn.get(bank) ?? 0) + change;
            drawnOn.set(bank, sum);
            if (change > 0) lent += change;
            expect(sum).toBeLessThanOrEqual(line * 100);
          }
          for (const sum of drawnOn.values()) expect(sum).toBe(0);
        },
      ),
      { numRuns: 40, seed: 20261125 },
    );
    expect(lent).toBeGreaterThan(0);
  }, 600_000);

  it("that is never exhausted changes nothing", () => {
    const base = onBase({});
    const wide = { ...base, anchor: { ...base.anchor, line: 1e9 } };
    for (const arm of ["T", "L"] as const) {
      const job = { seed: 3, arms: [arm], first: 0, replications: 2 };
      const [a, b] = [base, wide].map((scenario) => runJob({ ...job, scenario }).arms[arm]!);
      expect(a!.rows).toEqual(b!.rows);
      expect(a!.time).toEqual(b!.time);
    }
  });
});
