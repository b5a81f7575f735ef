import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { column, COLUMNS, type Column } from "../../../sims/measures/columns.ts";
import { NO_CHARGES } from "../../../sims/scenario/groups/charges.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";
import { workedScenario } from "../../golden/workedExamples.ts";

type Charges = Partial<Scenario["charges"]>;

const arms = fc.constantFrom<Arm>("T", "D", "C", "L");
const seeds = fc.integer({ min: 0, max: 1000 });
const settings = { numRuns: 40, seed: 20261125 };

function withCharges(scenario: Scenario, charges: Charges): Scenario {
  return { ...scenario, charges: { ...NO_CHARGES, ...charges } };
}

/** Sums of columns over the tiers of one world. */
function sums(scenario: Scenario, seed: number, arm: Arm): (name: Column) => number {
  const { rows } = runJob({ scenario, seed, arms: [arm], first: 0, replications: 1 }).arms[arm]!;
  return (name) => {
    let sum = 0;
    for (let at = column[name]; at < rows.length; at += COLUMNS.length) sum += rows[at]!;
    return sum;
  };
}

/** What each charge adds: to whose cost, less from whom that is paid, and to what is used up. */
const WHO_PAYS: readonly (readonly [string, Charges, Readonly<Partial<Record<Column, 1 | -1>>>])[] =
  [
    ["a return on capital", { hurdle: 0.3 }, { "net.bank": 1 }],
    [
      "work to collect",
      { collection: 20, ledgerCollection: 5, overdue: 30 },
      { "net.bank": 1, real: 1 },
    ],
    [
      "a fee for lines",
      { lineFee: 0.05, ledgerLineFee: 0.02 },
      { "net.coreEnterprise": 1, "net.bank": -1 },
    ],
    ["a premium", { premium: 0.03, ledgerPremium: 0.01 }, { cost: 1 }],
    ["a registry's fee", { registryFee: 6, ledgerRegistryFee: 1 }, { cost: 1, real: 1 }],
  ];

const PARTIES = ["cost", "net.bank", "net.coreEnterprise", "net.operator", "real"] as const;

/** Suppliers that count would ask at other times, and a world without money to lend has no charges. */
function plain(drawn: Scenario): Scenario {
  return { ...drawn, finance: { takeUp: "always" }, earlyPayment: { offered: 0, rate: 0 } };
}

describe("charges", () => {
  it("are none whatever a bank's capital weighs, if it need earn nothing more", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const trace = (charges: Charges) =>
          traceWorld({
            scenario: withCharges(drawn, charges),
            seed,
            replication: 0,
            arm,
            runtime: "kernel",
          });
        const heavy = trace({ capitalRatio: 0.2, riskWeight: 1.5, ledgerRiskWeight: 0.2 });
        expect(heavy.postings).toEqual(trace({}).postings);
      }),
      settings,
    );
  });

  it.each(WHO_PAYS)("of %s cost who pays it, and nobody else anything", (_, charges, signs) => {
    let moved = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const without = sums(withCharges(plain(drawn), {}), seed, arm);
        const charged = sums(withCharges(plain(drawn), charges), seed, arm);
        const more = PARTIES.map((name) => charged(name) - without(name));
        const size = Math.max(...more.map(Math.abs));
        moved += size;
        expect(more).toEqual(PARTIES.map((name) => (signs[name] ?? 0) * size + 0));
        for (const name of ["timeToCash", "financed", "declined", "dearer"] as const) {
          if (name !== "dearer") expect(charged(name)).toBe(without(name));
          else expect(charged(name)).toBeGreaterThanOrEqual(without(name));
        }
      }),
      settings,
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("of confirming cost whoever owes: the core enterprise in the first tier, and all of it is used up", () => {
    let moved = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const without = sums(withCharges(plain(drawn), {}), seed, arm);
        const charged = sums(
          withCharges(plain(drawn), { confirm: 25, ledgerConfirm: 10 }),
          seed,
          arm,
        );
        const by = (name: Column): number => charged(name) - without(name);
        moved += by("net.coreEnterprise");
        expect(by("net.coreEnterprise") + by("flow.debtorWork")).toBe(by("real"));
        expect(by("flow.coreWork")).toBe(by("net.coreEnterprise"));
        expect(by("cost")).toBe(0);
        expect(by("net.bank")).toBe(0);
      }),
      settings,
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("of late days are the core enterprise's, and go to suppliers and banks to the last cent", () => {
    let toSuppliers = 0;
    let toBanks = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const without = sums(withCharges(plain(drawn), {}), seed, arm);
        const charged = sums(withCharges(plain(drawn), { lateInterest: 0.2 }), seed, arm);
        const by = (name: Column): number => charged(name) - without(name);
        toSuppliers -= by("cost");
        toBanks -= by("net.bank");
        expect(by("cost")).toBeLessThanOrEqual(0);
        expect(by("net.coreEnterprise") + by("cost") + by("net.bank")).toBe(0);
        expect(by("real")).toBe(0);
      }),
      settings,
    );
    expect(toSuppliers).toBeGreaterThan(0);
    expect(toBanks).toBeGreaterThan(0);
  });

  it("of late days are none where all is paid when due", () => {
    const punctual = workedScenario({ adoption: 0.5 });
    for (const arm of ["T", "L"] as const) {
      const [without, charged] = [0, 0.2].map((lateInterest) =>
        sums(withCharges(punctual, { lateInterest }), 3, arm),
      );
      expect(charged!("net.coreEnterprise")).toBe(without!("net.coreEnterprise"));
    }
  });

  it("for a financing are in its all-in rate, and keep those away who count", () => {
    const worked = workedScenario({});
    const of = (charges: Charges, takeUp: "always" | "cheaper") =>
      sums({ ...withCharges(worked, charges), finance: { takeUp } }, 3, "T");
    const [without, charged] = [of({}, "always"), of({ premium: 0.05, registryFee: 6 }, "always")];
    const more = charged("cost") - without("cost");
    expect(charged("financingCost") - without("financingCost")).toBe(more);
    expect(without("netFunds") - charged("netFunds")).toBe(more);
    expect(more).toBe(charged("sme.premium") + charged("sme.registryFee"));
    // 9 % a year and half a per cent are less than waiting at 18 % for 43 days; with 9 % more they are not.
    expect(of({}, "cheaper")("financed")).toBeGreaterThan(0);
    expect(of({ premium: 0.09 }, "cheaper")("financed")).toBe(0);
  });
});
