import { afterEach, expect, test } from "vitest";
import { workerThread } from "../../workers/browserThreads.ts";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { fakeExperiment, numbersOf } from "./fakeModel.ts";

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());

function openFake(threads: number, mortals = 0) {
  let spawned = 0;
  engine = createEngine(() => {
    spawned++;
    const isMortal = spawned > 1 && spawned <= 1 + mortals; // the first one sums up
    const url = new URL("./fake.worker.ts", import.meta.url);
    const name = isMortal ? "mortal" : "sound";
    return workerThread(new Worker(url, { type: "module", name }));
  }, threads);
  return { engine, spawned: () => spawned };
}

test("Workers of the browser give the same answer, however many they are", async () => {
  for (const threads of [1, 3]) {
    const experiment = fakeExperiment(400);
    const { engine } = openFake(threads);
    expect((await engine.run(experiment)).digest).toBe(numbersOf(experiment));
    engine.close();
  }
});

test("A worker of the browser that crashes is replaced, and the answer is the same", async () => {
  const experiment = fakeExperiment(100);
  const { engine, spawned } = openFake(2, 2);
  expect((await engine.run(experiment)).digest).toBe(numbersOf(experiment));
  expect(spawned()).toBeGreaterThan(3);
});
