import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRunner } from "../../../sims/experiment/runJob.ts";
import { ARMS } from "../../../sims/experiment/RunTable.ts";
import { applyChanges } from "../../../sims/scenario/changes.ts";
import { parseScenario, serialiseScenario } from "../../../sims/scenario/parseScenario.ts";
import { PRESETS } from "../../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { PARTIAL } from "../../../sims/summary/effort.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import { readScenarioFile } from "../../../sims/scenario/scenarioFile.ts";
import { arbitraryChanges } from "./arbitraryChanges.ts";
import { mutatedScenario } from "./mutatedScenario.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Runs one world of both arms, made small: neither its size nor its length is in question here. */
function runSmall(scenario: Scenario): void {
  const { trade, run } = scenario;
  const small: Scenario = {
    ...scenario,
    run: { ...run, horizon: 40, warmup: 0, cooldown: 0 },
    trade: { ...trade, volume: Math.min(trade.volume, 500) },
  };
  const job = { scenario: small, seed: 1, arms: ARMS, first: 0, replications: 1 };
  const runner = createRunner(job);
  runner.step(0);
  const table = runner.table();
  const { arms } = table;
  for (const arm of ARMS) {
    const wrong = [...(arms[arm]?.rows ?? [NaN])].filter((x) => !Number.isFinite(x));
    expect(wrong).toEqual([]);
  }
  const reduction = createReduction(small, 1, ARMS);
  reduction.add(table);
  try {
    summarise(reduction, PARTIAL);
  } catch (error) {
    // So short a time may be without any.
    expect(String(error)).toContain("No invoice");
  }
}

describe("a scenario file", () => {
  it("is refused with reasons or makes a scenario that runs and reads back, however it is mutated", () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutatedScenario(), (file) => {
        const parsed = parseScenario(file);
        if (!parsed.ok) {
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        accepted++;
        runSmall(parsed.scenario);
        // As text: JSON knows no −0.
        const text = serialiseScenario(parsed.scenario);
        const again = readScenarioFile(bytesOf(text));
        expect(again.ok && serialiseScenario(again.scenario)).toBe(text);
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("runs, whatever values the catalogue allows", () => {
    fc.assert(
      fc.property(arbitraryChanges(), fc.constantFrom(...PRESETS), (changes, { scenario }) => {
        const changed = applyChanges(scenario, changes);
        if (!changed.ok) throw new Error("expected changes that can be used");
        runSmall(changed.scenario);
      }),
      { numRuns: 80 },
    );
  });

  it("is never more than refused, whatever text is in it", () => {
    const cut = fc
      .tuple(mutatedScenario(), fc.double({ min: 0, max: 1, noNaN: true }), fc.string())
      .map(([file, share, middle]) => {
        const text = JSON.stringify(file) ?? "";
        const at = Math.floor(share * text.length);
        return text.slice(0, at) + middle + text.slice(at);
      });
    const bytes = fc.oneof(
      cut.map(bytesOf),
      fc.string({ unit: "binary" }).map(bytesOf),
      fc.json().map(bytesOf),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const read = readScenarioFile(file);
        if (!read.ok) expect(read.reason).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});
