import { createEffect, createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { createExperiment, type FinishedAnswer } from "../../../src/state/createExperiment.ts";
import type { AskedJob, ExperimentEngine } from "../../../src/state/engine.ts";
import { fakeResult } from "../fixtures/fakeResult.ts";

/** Tells its progress in several steps, and names a result by its seed. */
const engine: ExperimentEngine = {
  async run({ seed, replications }, { onProgress, onResult, signal }) {
    const result = fakeResult({ seed, replications });
    await Promise.resolve();
    signal.throwIfAborted();
    onResult(fakeResult({ seed, replications: 30 }), 30);
    for (const done of [40, 60, 80]) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      signal.throwIfAborted();
      onProgress(done);
    }
    return { result, digest: `digest of ${seed}` };
  },
};

describe("the page's experiment", () => {
  test("says once that an experiment is whole, whatever else happens after it", async () => {
    const job = (seed: number): AskedJob => ({
      scenario: classroom,
      seed,
      arms: ["T", "L"],
      first: 0,
      replications: 100,
    });
    const told: FinishedAnswer[] = [];
    const [asked, setAsked] = createSignal(job(1));
    const [auto, setAuto] = createSignal(true);
    const { experiment, dispose } = createRoot((end) => {
      const made = createExperiment(engine, asked, auto);
      createEffect(() => {
        const answer = made.finished();
        if (answer) told.push(answer);
      });
      return { experiment: made, dispose: end };
    });
    const digests = () => told.map(({ digest }) => digest);
    await expect.poll(digests).toEqual(["digest of 1"]);
    setAuto(false);
    setAsked(job(2)); // asked, and not run: the old answer stays
    setAuto(true);
    setAsked(job(3));
    await expect.poll(() => digests().at(-1)).toBe("digest of 3");
    experiment.run();
    experiment.cancel();
    expect(digests()).toEqual(["digest of 1", "digest of 3"]);
    dispose();
  });
});
