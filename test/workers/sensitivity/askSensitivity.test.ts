import { afterEach, describe, expect, it } from "vitest";
import { withValues } from "../../../sims/proof/smooth.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { createEngine, type ExperimentEngine } from "../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../workers/inlineThreads.ts";
import { model } from "../../../workers/model.ts";
import { askSensitivity } from "../../../workers/sensitivity/askSensitivity.ts";
import type {
  SensitivityAnswer,
  SensitivityQuestion,
} from "../../../workers/sensitivity/SensitivityQuestion.ts";

const small = withValues(classroom, {
  run: { horizon: 40 },
  sources: { ...classroom.sources, "bank.fee": { evidence: "measured", source: "" } },
});
const question: SensitivityQuestion = {
  scenario: small,
  seed: 3,
  arms: ["T", "L"],
  measures: ["costPer100"],
  method: "sobol",
  runs: 4,
  points: 3,
  baseRuns: 12,
  most: 2,
};

let engine: ExperimentEngine;
afterEach(() => engine.close());
const open = (threads = 1) => (engine = createEngine(inlineThreads(model), threads));

describe("asking what a difference depends on", () => {
  it("tells one at a time first, then all together; simulation error is that of compare", async () => {
    const told: SensitivityAnswer[] = [];
    const parts: string[] = [];
    const found = await askSensitivity(open(), question, {
      onAnswer: (answer) => told.push(answer),
      onProgress: (part, done, total) => {
        if (parts.at(-1) !== part) parts.push(part);
        expect(done).toBeLessThanOrEqual(total);
      },
    });
    expect(parts).toEqual(["alone", "together"]);
    expect(told.map(({ drawn }) => drawn !== undefined)).toEqual([false, true]);
    expect(told.at(-1)).toEqual(found);

    const { result } = await engine.run({
      scenario: small,
      seed: 3,
      arms: ["T", "L"],
      replications: 12,
    });
    expect(found.base.costPer100).toEqual(result.difference["L-T"]!.costPer100);

    // Of 0.4 to 0.6 % of what is financed on paper, which is less than all: the gain grows with it.
    const fee = found.tornado!.inputs.find(({ id }) => id === "bank.fee")!;
    expect(fee.evidence).toBe("measured");
    expect(fee.effects.costPer100!.value).toBeLessThan(-0.05);
    expect(fee.effects.costPer100!.value).toBeGreaterThan(-0.2);

    const { factors, scenarios, uncertainty } = found.drawn!;
    expect(factors.map(({ kind }) => kind)).toEqual(["input", "input", "others", "assumed"]);
    expect(scenarios).toBe(3 * 6);
    expect(uncertainty.costPer100!.spread.draws).toBe(6);
    const alone = (1 + 2 * found.moves.length) * 4;
    expect(found.replications).toBe(12 + alone + 3 * 6 * 4);
  });

  it("gives the same numbers with one thread and with three", async () => {
    const ask = { ...question, points: 2, runs: 2 };
    const one = await askSensitivity(open(1), ask);
    engine.close();
    expect(await askSensitivity(open(3), ask)).toEqual(one);
  });

  it("walks trajectories of Morris, each input once a trajectory", async () => {
    const found = await askSensitivity(open(), { ...question, method: "morris", points: 2 });
    expect(found.tornado).toBeUndefined();
    expect(found.morris!.costPer100).toHaveLength(found.moves.length);
    const fixed = found.moves.findIndex(({ id }) => id === "ledger.fixedYearly");
    expect(found.morris!.costPer100![fixed]!.mu.value).toBeGreaterThan(0);
    // What only a ledger without money would feel, this one does not.
    const runway = found.moves.findIndex(({ id }) => id === "network.runway");
    expect(found.morris!.costPer100![runway]!.muStar.value).toBe(0);
    expect(found.replications).toBe(12 + 2 * (found.moves.length + 1) * 4);
  });

  it("is silent once cancelled, and refuses a measure without a value", async () => {
    const controller = new AbortController();
    const told: unknown[] = [];
    const asked = askSensitivity(open(), question, {
      signal: controller.signal,
      onAnswer: (answer) => told.push(answer),
      onProgress: () => controller.abort(),
    });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(told).toEqual([]);
    // Nobody cheats in this scenario: no duplicate is there to be blocked.
    const none = { ...question, runs: 2, measures: ["duplicateBlockedShare"] } as const;
    await expect(askSensitivity(engine, none)).rejects.toThrow(/^No invoice has what duplicate/);
  });
});
