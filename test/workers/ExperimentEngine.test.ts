import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import type { Spawn } from "../../workers/Thread.ts";
import { fakeExperiment, fakeModel, numbersOf, spend } from "./fakeModel.ts";
import { mortalThreads } from "./mortalThreads.ts";

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

function open(spawn: Spawn, threads: number): ExperimentEngine {
  engine = createEngine(spawn, threads);
  return engine;
}

describe("the engine", () => {
  it.each([1, 2, 3, 7])("gives the same answer with %i workers", async (threads) => {
    const experiment = fakeExperiment(500);
    const { digest } = await open(inlineThreads(fakeModel()), threads).run(experiment);
    expect(digest).toBe(numbersOf(experiment));
  });

  it("runs experiments that overlap, each by itself", async () => {
    const shared = open(inlineThreads(fakeModel()), 2);
    const experiments = [fakeExperiment(300), fakeExperiment(200), fakeExperiment(1)];
    const answers = await Promise.all(experiments.map((experiment) => shared.run(experiment)));
    expect(answers.map((answer) => answer.digest)).toEqual(experiments.map(numbersOf));
  });

  it("reports progress that never falls, and partial results that grow from 30 replications", async () => {
    const done: number[] = [];
    const shown: number[] = [];
    const experiment = fakeExperiment(300);
    const { result } = await open(inlineThreads(fakeModel(() => spend(2))), 2).run(experiment, {
      onProgress: (replications) => done.push(replications),
      onResult: (_, replications) => shown.push(replications),
    });
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(300);
    expect(shown[0]).toBeGreaterThanOrEqual(30);
    expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
    expect(shown.at(-1)).toBeLessThan(300);
    expect(result.replications).toBe(300);
  });

  it("rejects with an AbortError when cancelled, and is silent from then on", async () => {
    const controller = new AbortController();
    let late = 0;
    const hear = () => {
      if (controller.signal.aborted) late++;
      else controller.abort();
    };
    const shared = open(inlineThreads(fakeModel(() => spend(1))), 2);
    await expect(
      shared.run(fakeExperiment(5000), {
        onProgress: hear,
        onResult: hear,
        signal: controller.signal,
      }),
    ).rejects.toMatchObject({ name: "AbortError" });

    const next = fakeExperiment(60);
    expect((await shared.run(next)).digest).toBe(numbersOf(next));
    expect(late).toBe(0);
  });

  it("does not begin once cancelled", async () => {
    let begun = false;
    const model = fakeModel(() => (begun = true));
    const running = open(inlineThreads(model), 1).run(fakeExperiment(10), {
      signal: AbortSignal.abort(),
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(begun).toBe(false);
  });

  it("replaces a worker that dies and runs its part again: the answer is the same", async () => {
    const experiment = fakeExperiment(200);
    const { spawn, spawned } = mortalThreads(77, 2);
    const { digest } = await open(spawn, 2).run(experiment);
    expect(digest).toBe(numbersOf(experiment));
    expect(spawned()).toBe(2 + 1 + 2); // workers, the one that sums up, replacements
  });

  it("gives up with a sentence when the same replications kill three workers", async () => {
    const { spawn } = mortalThreads(77, Infinity);
    await expect(open(spawn, 2).run(fakeExperiment(200))).rejects.toThrow(
      /^Replications \d+ to \d+ stopped their worker 3 times, so the experiment ended \(worker stopped: out of memory\)\.$/,
    );
  });

  it("starts afresh when the worker that sums up dies", async () => {
    let spawned = 0;
    const threads = inlineThreads(fakeModel(() => spend(1)));
    const spawn: Spawn = () => {
      spawned++;
      const thread = threads();
      if (spawned > 1) return thread;
      // The first thread is the one that sums up: it is opened before any job is shared out.
      return {
        ...thread,
        onDeath: (tell) => void setTimeout(() => tell("it was killed"), 50),
      };
    };
    const experiment = fakeExperiment(300);
    expect((await open(spawn, 2).run(experiment)).digest).toBe(numbersOf(experiment));
    expect(spawned).toBe(4);
  });

  it("passes on the first error of the model", async () => {
    const model = fakeModel((replication) => {
      if (replication === 50) throw new RangeError("invalid day: -1; expected 0 or more");
    });
    await expect(open(inlineThreads(model), 2).run(fakeExperiment(200))).rejects.toMatchObject({
      name: "RangeError",
      message: "invalid day: -1; expected 0 or more",
    });
  });

  it("ends what runs when it is closed", async () => {
    const shared = open(inlineThreads(fakeModel(() => spend(1))), 2);
    const running = shared.run(fakeExperiment(5000));
    setTimeout(() => shared.close(), 20);
    await expect(running).rejects.toThrow("closed");
  });

  it.each([0, -1, 1.5, NaN])("refuses %s workers", (threads) => {
    expect(() => createEngine(inlineThreads(fakeModel()), threads)).toThrow(
      `invalid number of workers: ${threads}; expected a whole number from 1`,
    );
  });
});
