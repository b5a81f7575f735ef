import { describe, expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { MEASURES, type MeasureId } from "../../../sims/measures/measures.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { discharge, reportDischarged } from "../../../sims/world/discharge.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { days, workedScenario } from "../../golden/workedExamples.ts";

type Changes = { readonly [Group in keyof Scenario]?: Partial<Scenario[Group]> };

function changed(base: Scenario, changes: Changes): Scenario {
  const merged = Object.entries(changes).map(([group, values]) => [
    group,
    { ...(base[group as keyof Scenario] as object), ...(values as object) },
  ]);
  return { ...base, ...(Object.fromEntries(merged) as Partial<Scenario>) };
}

/** Measures of one world, tier by tier. */
function measured(scenario: Scenario, arm: Arm) {
  const { rows } = runJob({ scenario, seed: 3, arms: [arm], first: 0, replications: 1 }).arms[arm]!;
  return (id: MeasureId, tier = 1): number => {
    const { numerator, denominator, ...rest } = MEASURES.find((m) => m.id === id)!;
    const scale = "scale" in rest ? rest.scale(scenario) : 1;
    const at = (tier - 1) * COLUMNS.length;
    return (scale * numerator(rows, at)) / denominator(rows, at);
  };
}

/** Nobody is financed. */
const alone = { sme: { tries: 0 } };

describe("what whoever owes takes for its payment", () => {
  it("is terms and delay, of which the delay is beyond terms", () => {
    const scenario = changed(workedScenario({ paidLate: 1, lateDays: 65 }), {
      ...alone,
      trade: { terms: days(76) },
    });
    const of = measured(scenario, "T");
    expect(of("daysPayable")).toBeCloseTo(141, 9);
    expect(of("daysSalesOutstanding")).toBeCloseTo(141, 9);
    expect(of("daysBeyondTerms")).toBeCloseTo(65, 9);
    expect(of("daysLateOfLate")).toBeCloseTo(65, 9);
    const { fundingRate } = scenario.bank;
    expect(fundingRate).toBeGreaterThan(0);
    expect(of("coreEnterpriseCreditPer100")).toBeCloseTo((100 * fundingRate * 141) / 360, 9);
  });

  it("is beyond terms on average by the share that is late, and by their days among these", () => {
    const of = measured(changed(workedScenario({ paidLate: 0.4, lateDays: 20 }), alone), "T");
    expect(of("daysLateOfLate")).toBeCloseTo(20, 9);
    expect(of("daysBeyondTerms")).toBeCloseTo(20 * of("paidLateShare"), 9);
    expect(of("paidLateShare")).toBeGreaterThan(0.2);
  });

  it("stays where a bank stands between: suppliers' days fall, the debtor's do not", () => {
    const scenario = workedScenario({ paidLate: 0.4, lateDays: 20 });
    const [without, paid] = [measured(changed(scenario, alone), "T"), measured(scenario, "T")];
    expect(paid("daysSalesOutstanding")).toBeLessThan(without("daysSalesOutstanding") - 10);
    for (const id of ["daysPayable", "daysBeyondTerms", "coreEnterpriseCreditPer100"] as const) {
      expect(paid(id)).toBeCloseTo(without(id), 9);
    }
  });

  it("grows by the longer terms of payables, day by day", () => {
    const scenario = workedScenario({ adoption: 1 });
    const longer = measured(changed(scenario, { anchor: { termExtension: 30 } }), "L");
    expect(longer("daysPayable")).toBeCloseTo(measured(scenario, "L")("daysPayable") + 30, 9);
    expect(longer("daysBeyondTerms")).toBe(0);
  });

  it("leaves out what is never paid", () => {
    const of = measured(
      changed(workedScenario({ paidLate: 0.5 }), {
        ...alone,
        receivables: { uncollectable: 0.5, writeOffAfter: 300 },
      }),
      "T",
    );
    expect(of("writtenOffShare")).toBeGreaterThan(0.3);
    expect(of("daysLateOfLate")).toBeCloseTo(8, 9);
  });
});

describe("a chain's trade credit", () => {
  it("is what a supplier is owed less what it owes: half of its sales, as late as its own", () => {
    const of = measured(
      changed(workedScenario({ tiers: 3 }), { ...alone, chain: { contagion: 0 } }),
      "T",
    );
    for (const tier of [1, 2, 3]) expect(of("daysPayable", tier)).toBeCloseTo(60, 6);
    for (const tier of [1, 2]) expect(of("netCreditDays", tier)).toBeCloseTo(30, 6);
    expect(of("netCreditDays", 3)).toBeCloseTo(60, 6);
  });

  it("is settled by a payable that is passed on, long before its due date", () => {
    const of = measured(workedScenario({ tiers: 2, adoption: 1 }), "L");
    // Of the invoice of tier 2: its age when tier 1 hands the payable over, here at most some days.
    expect(of("daysPayable", 2)).toBeLessThan(25);
    expect(of("daysPayable", 1)).toBeCloseTo(60, 1);
    expect(of("daysBeyondTerms", 2)).toBe(0);
  });

  it("is as late as its late part, where the other part was settled in time", () => {
    const world = new World(prepare(workedScenario({ tiers: 2 })));
    world.open(3, 0, "T");
    const c = world.roots;
    const [due, face] = [world.due[c]!, world.face[c]!];
    const before = reportDischarged(world, 1);
    world.now = due - 10;
    discharge(world, c, face / 4);
    world.now = due + 20;
    discharge(world, c, (3 * face) / 4);
    const after = reportDischarged(world, 1);
    expect(after.paid - before.paid).toBeCloseTo(1, 9);
    expect(after.late - before.late).toBeCloseTo(0.75, 9);
    expect(after.daysLate / after.late).toBeCloseTo(20, 9);
  });

  it("is nothing to tell where there is one tier", () => {
    expect(measured(workedScenario({}), "T")("netCreditDays")).toBe(0);
  });
});

describe("time, once more", () => {
  it("from application to money is the same where all are financed, and lasts until due where none is", () => {
    const financed = measured(workedScenario({}), "T");
    expect(financed("financedShare")).toBe(1);
    expect(financed("leadTimeToDue")).toBeCloseTo(financed("leadTime"), 9);
    const scenario = changed(workedScenario({ decline: 1 }), { sme: { tries: 1 } });
    const refused = measured(scenario, "T");
    expect(refused("financedShare")).toBe(0);
    const { rows } = runJob({ scenario, seed: 3, arms: ["T"], first: 0, replications: 1 }).arms.T!;
    const { core, sme } = scenario;
    const constantOf = (d: { family: string }): number => (d as { value?: number }).value!;
    expect(rows[column.applied]).toBe(rows[column.cases]);
    const before = constantOf(core.approval) + constantOf(core.confirm) + constantOf(sme.prepare);
    expect(refused("leadTimeToDue")).toBeCloseTo(60 - before, 9);
  });

  it("to cash in working days leaves weekends out", () => {
    const scenario = changed(workedScenario({}), { ...alone, trade: { terms: days(70) } });
    expect(measured(scenario, "T")("workingDaysToCash")).toBeCloseTo(70, 9);
    const office = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5] };
    const ofWeek = measured(changed(scenario, { calendar: { office } }), "T");
    expect(ofWeek("workingDaysToCash")).toBeCloseTo(50, 6);
  });

  it("and what a financing costs with the work for it counts refused applications too", () => {
    const scenario = workedScenario({});
    const of = measured(scenario, "T");
    const { rows } = runJob({ scenario, seed: 3, arms: ["T"], first: 0, replications: 1 }).arms.T!;
    const labour = rows[column.cases]! * scenario.sme.prepareCost * 100;
    expect(labour).toBeGreaterThan(0);
    const more = (360 * labour) / rows[column.fundsDays]!;
    expect(of("rateWithWork") - of("allInRate")).toBeCloseTo(more, 9);
  });
});
