import { afterEach, describe, expect, it } from "vitest";
import { presetById } from "../../sims/index.ts";
import type { PointSums } from "../../sims/experiment/points/PointSums.ts";
import { withChanges } from "../fixtures/withChanges.ts";
import { buildCommandLine } from "../../src/cli/buildCommandLine.mjs";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import { nodeThreads } from "../../workers/nodeThreads.ts";
import { openNodeEngine } from "../../workers/openNodeEngine.ts";
import type { Experiment } from "../../workers/protocol.ts";
import type { Spawned } from "../../workers/Thread.ts";

const entry = new URL("kernel.node.mjs", await buildCommandLine());

const preset = presetById("classroom");
if (!preset) throw new Error("expected the preset classroom");
const experiment: Experiment = {
  scenario: preset.scenario,
  seed: 3,
  arms: ["T", "L"],
  replications: 90,
};

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

describe("the model on threads of Node", () => {
  it("gives the same answer with 1, 2 and 3 threads, and without any", async () => {
    engine = createEngine(inlineThreads(model), 1);
    const inline = await engine.run(experiment);
    engine.close();
    for (const threads of [1, 2, 3]) {
      engine = openNodeEngine(entry, threads);
      expect(await engine.run(experiment)).toEqual(inline);
      engine.close();
    }
  });

  it("gives the same points of a design with 1 and 3 threads as without any", async () => {
    const points = [0.01, 0.03, 0.05].map((fee) => ({
      scenario: withChanges(experiment.scenario, { "bank.fee": fee }),
    }));
    const design = { ...experiment, replications: 20, measures: ["timeToCash"] } as const;
    const rowsOf = (found: readonly PointSums[]) =>
      found.map((sums) => [[...sums.rows("T")], [...sums.rows("L")]]);
    engine = createEngine(inlineThreads(model), 1);
    const inline = rowsOf(await engine.points(points, design));
    engine.close();
    for (const threads of [1, 3]) {
      engine = openNodeEngine(entry, threads);
      expect(rowsOf(await engine.points(points, design))).toEqual(inline);
      engine.close();
    }
  });

  it("gives the same answer when a thread is killed on the way", async () => {
    const spawned: Spawned[] = [];
    const spawn = nodeThreads(entry);
    engine = createEngine(() => {
      const thread = spawn();
      spawned.push(thread);
      return thread;
    }, 2);
    const longer = { ...experiment, replications: 900 };
    // On an engine of its own: one that has run an experiment keeps it.
    const undisturbed = openNodeEngine(entry, 2);
    const whole = await undisturbed.run(longer);
    undisturbed.close();

    let killed = false;
    const broken = await engine.run(longer, {
      onProgress() {
        if (killed) return;
        killed = true;
        spawned[1]?.terminate(); // 0 sums up, 1 and 2 run replications
      },
    });
    expect(killed).toBe(true);
    expect(spawned.length).toBe(4);
    expect(broken).toEqual(whole);
  });
});
