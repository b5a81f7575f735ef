import { createEffect, createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { createWhatIf, type Request } from "../../../../src/features/what-if/createWhatIf.ts";
import type { PointsEngine } from "../../../../src/state/engine.ts";
import { createEngine } from "../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../workers/inlineThreads.ts";
import { model } from "../../../../workers/model.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";

let dispose = () => {};
afterEach(() => {
  vi.useRealTimers();
  dispose();
});

const scenario = withChanges(classroom, { "trade.volume": 60 });
const asking = (key: string): Request => ({
  kind: "sweep",
  key,
  of: {
    scenario,
    arms: ["T", "L"],
    seed: 3,
    replications: 4,
    luck: "common",
    measures: ["costPer100"],
    id: "adoption.banks",
    values: [0, 0.5, 1],
    whole: false,
    sought: [],
  },
});

/** What the view asks, after its first answer; what is asked from then on is never answered. */
async function answered(first = true) {
  const real = createEngine(inlineThreads(model), 1);
  let held = false;
  const points: PointsEngine["points"] = (...asked) =>
    held
      ? new Promise((_, reject) => {
          asked[2]?.signal?.addEventListener("abort", () =>
            reject(new DOMException("cancelled", "AbortError")),
          );
        })
      : real.points(...asked);
  const [request, setRequest] = createSignal(asking("first"));
  const [auto, setAuto] = createSignal(true);
  const states: string[] = [];
  const work = createRoot((end) => {
    const of = createWhatIf({ points }, request, auto);
    createEffect(() => states.push(of.state()));
    dispose = () => {
      end();
      real.close();
    };
    return of;
  });
  await expect.poll(work.state, { timeout: 30_000 }).toBe("done");
  expect(work.stale()).toBe(false);
  held = true;
  setAuto(first);
  states.length = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return { work, states, setRequest };
}

describe("an answer while the next is on its way", () => {
  test("stands for half a second of dragging, is out of date after it, and nothing is stopped in between", async () => {
    const { work, states, setRequest } = await answered();
    for (let i = 0; i < 6; i++) {
      setRequest(asking(`dragged ${i}`));
      expect(work.stale()).toBe(false);
      // Long enough to be asked, or not: a drag has both.
      await vi.advanceTimersByTimeAsync(i % 2 === 0 ? 60 : 20);
      expect(work.stale()).toBe(false);
    }
    expect(new Set(states)).toEqual(new Set(["running"]));
    await vi.advanceTimersByTimeAsync(500);
    expect(work.stale()).toBe(true);
  });

  test("is out of date at once where nothing is on its way", async () => {
    const { work, setRequest } = await answered(false);
    setRequest(asking("other"));
    expect(work.stale()).toBe(true);
    expect(work.state()).toBe("done");
    work.run();
    expect(work.state()).toBe("running");
  });

  test("stays where the question goes back to it before another is asked", async () => {
    const { work, states, setRequest } = await answered();
    setRequest(asking("other"));
    await vi.advanceTimersByTimeAsync(20);
    setRequest(asking("first"));
    expect(work.stale()).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states).toEqual(["running", "done"]);
  });

  test("can be stopped before the next is asked", async () => {
    const { work, setRequest } = await answered();
    setRequest(asking("other"));
    work.cancel();
    expect(work.state()).toBe("cancelled");
    expect(work.stale()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(work.state()).toBe("cancelled");
  });

  test("says that it was stopped where the user stops it", async () => {
    const { work, setRequest } = await answered();
    setRequest(asking("other"));
    await vi.advanceTimersByTimeAsync(100);
    work.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(work.state()).toBe("cancelled");
  });
});
