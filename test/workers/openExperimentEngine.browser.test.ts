import { afterEach, expect, test } from "vitest";
import { presetById } from "../../sims/index.ts";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import { openExperimentEngine } from "../../workers/openExperimentEngine.ts";
import type { Experiment } from "../../workers/protocol.ts";

const preset = presetById("classroom");
if (!preset) throw new Error("expected the preset classroom");
const experiment: Experiment = {
  scenario: preset.scenario,
  seed: 3,
  arms: ["T", "L"],
  replications: 60,
};

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

test("The model gives the same answer in workers of the browser as on one thread", async () => {
  engine = createEngine(inlineThreads(model), 1);
  const inline = await engine.run(experiment);
  engine.close();
  for (const threads of [1, 2]) {
    engine = openExperimentEngine(threads);
    expect(await engine.run(experiment)).toEqual(inline);
    engine.close();
  }
});

test("A cancelled experiment is silent, and the next one is answered", async () => {
  engine = openExperimentEngine(2);
  const controller = new AbortController();
  const running = engine.run(
    { ...experiment, replications: 50_000 },
    { signal: controller.signal, onResult: () => controller.abort() },
  );
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect((await engine.run(experiment)).result.replications).toBe(60);
});

test("Points of a design are the same in workers of the browser as on one thread", async () => {
  const points = [{ scenario: preset.scenario }, { scenario: preset.scenario, seed: 4 }];
  const design = { ...experiment, replications: 20, measures: ["timeToCash"] } as const;
  engine = createEngine(inlineThreads(model), 1);
  const inline = (await engine.points(points, design)).map((sums) => sums.rows("L"));
  engine.close();
  engine = openExperimentEngine(2);
  const found = await engine.points(points, design);
  expect(found.map((sums) => sums.rows("L"))).toEqual(inline);
});
