import { afterEach, describe, expect, it } from "vitest";
import type { Target } from "../../sims/index.ts";
import { classroom } from "../../sims/scenario/presets/classroom.ts";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import { fakeExperiment, fakeModel, numbersOf } from "./fakeModel.ts";

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

/** An engine over the fake model, and how many replications it has run. */
function counted(threads = 2): { engine: ExperimentEngine; ran: () => number } {
  let ran = 0;
  engine = createEngine(inlineThreads(fakeModel(() => ran++)), threads);
  return { engine, ran: () => ran };
}

/** The fake model reaches this after as many replications. */
const after = (replications: number): readonly Target[] => [
  { measure: "timeToCash", within: replications, relative: false },
];

describe("an experiment that goes on", () => {
  it("200 + 200 replications are 400, byte for byte, in every cut and with any number of workers", async () => {
    const asked = { scenario: classroom, seed: 7, arms: ["T", "L"] as const };
    const fresh = createEngine(inlineThreads(model), 2);
    const whole = await fresh.run({ ...asked, replications: 44 });
    fresh.close();
    for (const threads of [1, 3]) {
      engine = createEngine(inlineThreads(model), threads);
      await engine.run({ ...asked, replications: 32 });
      await engine.run({ ...asked, replications: 39 });
      const { digest, result } = await engine.run({ ...asked, replications: 44 });
      expect(digest).toBe(whole.digest);
      expect(JSON.stringify(result)).toBe(JSON.stringify(whole.result));
      engine.close();
    }
  });

  it("runs no replication twice, and tells progress and results from where it stood", async () => {
    const { engine, ran } = counted();
    await engine.run(fakeExperiment(200));
    const done: number[] = [];
    const experiment = fakeExperiment(400);
    const { digest } = await engine.run(experiment, { onProgress: (n) => done.push(n) });
    expect(digest).toBe(numbersOf(experiment));
    expect(ran()).toBe(400);
    expect(done[0]).toBeGreaterThan(200);
    expect(done.at(-1)).toBe(400);
  });

  it("goes on from the furthest, also after a shorter one and a small other one", async () => {
    const { engine, ran } = counted();
    await engine.run(fakeExperiment(400));
    const shorter = fakeExperiment(100);
    expect((await engine.run(shorter)).digest).toBe(numbersOf(shorter));
    await engine.run({ ...fakeExperiment(30), seed: 2 });
    const before = ran();
    await engine.run(fakeExperiment(400));
    expect(ran()).toBe(before);
    await engine.run({ ...fakeExperiment(40), seed: 2 });
    expect(ran()).toBe(before + 40);
  });

  it("starts afresh after a cancelled one", async () => {
    const { engine } = counted();
    await engine.run(fakeExperiment(100));
    const controller = new AbortController();
    const running = engine.run(fakeExperiment(5000), {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    const next = fakeExperiment(200);
    expect((await engine.run(next)).digest).toBe(numbersOf(next));
  });
});

describe("an experiment until something is known", () => {
  it.each([1, 2, 5])("ends at the first look that says so, with %i workers", async (threads) => {
    const { engine } = counted(threads);
    const looks: number[] = [];
    const { precision, digest } = await engine.run(
      { ...fakeExperiment(1000), until: after(150) },
      { onLook: (look) => looks.push(look.replications) },
    );
    expect(looks).toEqual([100, 125, 157]);
    expect(precision).toMatchObject({ reached: true });
    expect(precision?.looks.map((look) => look.replications)).toEqual(looks);
    expect(digest).toBe(numbersOf(fakeExperiment(157)));
  });

  it("says so when the most replications do not do, and goes on from there with more", async () => {
    const { engine, ran } = counted();
    const until = after(300);
    const short = await engine.run({ ...fakeExperiment(210), until });
    expect(short.precision?.reached).toBe(false);
    expect(short.precision?.looks.map((look) => look.replications)).toEqual([
      100, 125, 157, 196, 210,
    ]);
    const long = await engine.run({ ...fakeExperiment(1000), until });
    expect(long.precision?.looks.map((look) => look.replications)).toEqual([
      100, 125, 157, 196, 245, 306,
    ]);
    expect(ran()).toBe(306);
    const again = await engine.run({ ...fakeExperiment(1000), until });
    expect(again).toEqual(long);
    expect(ran()).toBe(306);
  });

  it("never starts from more than the first look of another question", async () => {
    const { engine, ran } = counted();
    await engine.run(fakeExperiment(400));
    const found = await engine.run({ ...fakeExperiment(1000), until: after(120) });
    expect(found.digest).toBe(numbersOf(fakeExperiment(125)));
    expect(ran()).toBe(400 + 125);
  });

  it("judges other targets itself, at the very look at which the kept one ended", async () => {
    const { engine, ran } = counted();
    const first = await engine.run({ ...fakeExperiment(1000), until: after(90) });
    expect(first.precision?.looks.map((look) => look.replications)).toEqual([100]);
    const other = await engine.run({ ...fakeExperiment(1000), until: after(150) });
    expect(other.precision?.looks.map((look) => look.replications)).toEqual([100, 125, 157]);
    expect(other.digest).toBe(numbersOf(fakeExperiment(157)));
    expect(ran()).toBe(157);
  });

  it("with fewer than a first look it looks once, at the end", async () => {
    const { engine } = counted();
    const { precision } = await engine.run({ ...fakeExperiment(40), until: after(10) });
    expect(precision).toMatchObject({ reached: true });
    expect(precision?.looks).toHaveLength(1);
  });
});
