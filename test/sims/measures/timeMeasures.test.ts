import { expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import { onBase } from "../../arbitraries/scenario.ts";

function measured(scenario: Scenario, arm: Arm) {
  const reduction = createReduction(scenario, 3, [arm]);
  reduction.add(runJob({ scenario, seed: 3, arms: [arm], first: 0, replications: 2 }));
  const { timeToCash, measures } = summarise(reduction).arms[arm]!;
  const means: Record<string, number> = { timeToCash: timeToCash.mean };
  for (const [id, { mean }] of Object.entries(measures)) means[id] = mean;
  return means;
}

const days = (value: number) => ({ family: "constant", value }) as const;

it("days sales outstanding are terms and delay where nobody is financed: 76 and 65 are 141", () => {
  const { core, sme, trade } = onBase({});
  const scenario = onBase({
    trade: { ...trade, terms: days(76), face: { family: "lognormal", median: 5000, sigma: 1 } },
    core: { ...core, paidLate: 1, lateDays: days(65), paymentRun: { weekdays: [], hour: 0 } },
    sme: { ...sme, tries: 0 },
  });
  const found = measured(scenario, "T");
  expect(found["daysSalesOutstanding"]).toBeCloseTo(141, 9);
  expect(found["workedShare"]).toBe(0);
});

it("days sales outstanding are the time to cash where all invoices are of one amount", () => {
  for (const arm of ["T", "L"] as const) {
    const found = measured(onBase({}), arm);
    expect(found["daysSalesOutstanding"]).toBeCloseTo(found["timeToCash"]!, 9);
  }
});

it("days sales outstanding give a large invoice that is paid late its weight", () => {
  const { trade } = onBase({});
  const face = { family: "lognormal", median: 5000, sigma: 1 } as const;
  const found = measured(onBase({ trade: { ...trade, face } }), "T");
  expect(found["daysSalesOutstanding"]).not.toBeCloseTo(found["timeToCash"]!, 3);
});

it("credit of the core enterprise reaches as far as payables are financed", () => {
  expect(measured(onBase({}), "T")["linkedFaceShare"]).toBe(0);
  const onLedger = measured(onBase({}), "L");
  expect(onLedger["linkedFaceShare"]).toBeCloseTo(onLedger["financedShare"]!, 9);
  expect(onLedger["linkedFaceShare"]).toBeGreaterThan(0.5);
});
