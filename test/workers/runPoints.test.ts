import { afterEach, describe, expect, it } from "vitest";
import { presetById, type Scenario } from "../../sims/index.ts";
import { createPointSums, type PointSums } from "../../sims/experiment/points/PointSums.ts";
import { runPoint } from "../../sims/experiment/points/runPoint.ts";
import { withChanges } from "../fixtures/withChanges.ts";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import type { Design, DesignPoint } from "../../workers/runPoints.ts";
import type { Spawn } from "../../workers/Thread.ts";
import { fakeModel, spend } from "./fakeModel.ts";
import { mortalThreads } from "./mortalThreads.ts";

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

function open(spawn: Spawn, threads: number): ExperimentEngine {
  engine = createEngine(spawn, threads);
  return engine;
}

const FAKE: Design = { arms: ["T"], seed: 1, replications: 50, measures: ["timeToCash"] };

/** Points of the fake model, which reads nothing of the scenario. */
function fakePoints(count: number): readonly DesignPoint[] {
  return Array.from({ length: count }, () => ({ scenario: {} as Scenario }));
}

/** The replications that a point of the fake model holds, in its order. */
function numbersOf(sums: PointSums): readonly number[] {
  return [...sums.rows("T")].filter((_, i) => i % 5 === 0);
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("points of a design", () => {
  it.each([1, 2, 3, 7])("are the same with %i workers", async (threads) => {
    const found = await open(inlineThreads(fakeModel()), threads).points(fakePoints(6), FAKE);
    expect(found.map(numbersOf)).toEqual(Array(6).fill(upTo(50)));
  });

  it("are told as they come: each with a few replications first, then with more", async () => {
    const told: [index: number, replications: number][] = [];
    const refined: number[] = [];
    const done: number[] = [];
    await open(inlineThreads(fakeModel()), 2).points(fakePoints(3), FAKE, {
      onPoint: (index, sums) => told.push([index, sums.replications]),
      onRefined: (replications) => refined.push(replications),
      onProgress: (replications) => done.push(replications),
    });
    expect(refined).toEqual([4, 8, 16, 32, 50]);
    expect(told.slice(0, 3).map(([, replications]) => replications)).toEqual([4, 4, 4]);
    for (const index of [0, 1, 2]) {
      const own = told.filter(([of]) => of === index).map(([, replications]) => replications);
      expect(own).toEqual([4, 8, 16, 32, 50]);
    }
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(150);
  });

  it("are extended by what is missing alone: 20 and 30 more equal 50", async () => {
    let steps = 0;
    const shared = open(inlineThreads(fakeModel(() => steps++)), 2);
    const some = await shared.points(fakePoints(2), { ...FAKE, replications: 20 });
    const points = [
      ...some.map((known) => ({ scenario: known.scenario, known })),
      ...fakePoints(1),
    ];
    const told: number[] = [];
    const all = await shared.points(points, FAKE, { onPoint: (index) => told.push(index) });
    expect(all.map(numbersOf)).toEqual(Array(3).fill(upTo(50)));
    expect(steps).toBe(2 * 50 + 50);
    expect(told.slice(0, 2)).toEqual([0, 1]); // what is known is told at once
  });

  it("are told at once and run nothing where all is known", async () => {
    let steps = 0;
    const shared = open(inlineThreads(fakeModel(() => steps++)), 1);
    const [known] = await shared.points(fakePoints(1), FAKE);
    const told: number[] = [];
    const again = [{ scenario: known!.scenario, known }];
    await shared.points(again, FAKE, { onPoint: (_, sums) => told.push(sums.replications) });
    expect([steps, told]).toEqual([50, [50]]);
  });

  it("stop with an AbortError when cancelled, and are silent from then on", async () => {
    const controller = new AbortController();
    let late = 0;
    const hear = () => {
      if (controller.signal.aborted) late++;
      else controller.abort();
    };
    const shared = open(inlineThreads(fakeModel(() => spend(1))), 2);
    const running = shared.points(fakePoints(100), FAKE, {
      onPoint: hear,
      onProgress: hear,
      signal: controller.signal,
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    const next = await shared.points(fakePoints(1), FAKE);
    expect(next.map(numbersOf)).toEqual([upTo(50)]);
    expect(late).toBe(0);
  });

  it("are the same when a worker dies on the way and another takes its place", async () => {
    const { spawn, spawned } = mortalThreads(37, 2);
    let replaced = 0;
    const found = await open(spawn, 2).points(fakePoints(4), FAKE, {
      onReplaced: () => replaced++,
    });
    expect(found.map(numbersOf)).toEqual(Array(4).fill(upTo(50)));
    expect([replaced, spawned()]).toEqual([2, 4]);
  });

  it("share the workers with experiments that run meanwhile", async () => {
    const shared = open(inlineThreads(fakeModel()), 2);
    const experiment = {
      scenario: {} as Scenario,
      seed: 1,
      arms: ["T"],
      replications: 90,
    } as const;
    const [found, summary] = await Promise.all([
      shared.points(fakePoints(3), FAKE),
      shared.run(experiment),
    ]);
    expect(found.map(numbersOf)).toEqual(Array(3).fill(upTo(50)));
    expect(summary.result.replications).toBe(90);
  });

  it("of the model hold what one thread finds without any queue, each by its own seed", async () => {
    const { scenario } = presetById("classroom")!;
    const dearer = withChanges(scenario, { "bank.fee": 0.05 });
    const design: Design = {
      arms: ["T", "L"],
      seed: 3,
      replications: 12,
      measures: ["timeToCash", "costPer100"],
    };
    const points = [{ scenario }, { scenario: dearer }, { scenario, seed: 9 }];
    const found = await open(inlineThreads(model), 2).points(points, design);
    points.forEach((point, i) => {
      const seed = point.seed ?? 3;
      const alone = createPointSums(point.scenario, seed, design.arms, design.measures);
      alone.add(runPoint({ ...design, scenario: point.scenario, seed, first: 0 }));
      for (const arm of ["T", "L"] as const) expect(found[i]!.rows(arm)).toEqual(alone.rows(arm));
    });
  });
});
