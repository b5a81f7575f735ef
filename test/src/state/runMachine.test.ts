import { createActor } from "xstate";
import { describe, expect, it } from "vitest";
import type { Job } from "../../../sims/experiment/RunTable.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import type { ExperimentEngine, ExperimentListeners } from "../../../src/state/engine.ts";
import { runMachine } from "../../../src/state/runMachine.ts";
import { fakeResult } from "../fixtures/fakeResult.ts";

interface Started {
  readonly job: Job;
  readonly listeners: ExperimentListeners;
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
}

/** An engine whose experiments go on only when told to. */
function handEngine() {
  const started: Started[] = [];
  const engine: ExperimentEngine = {
    run: (job, listeners) =>
      new Promise((resolve, fail) => {
        const { seed, replications } = job;
        const finish = () => resolve({ result: fakeResult({ seed, replications }), digest: "" });
        started.push({ job, listeners, finish, fail });
      }),
  };
  const at = (i: number): Started => {
    const one = started[i];
    if (!one) throw new Error(`experiment ${i} was not started`);
    return one;
  };
  return { engine, started, at };
}

const job = (seed: number): Job => ({
  scenario: classroom,
  seed,
  arms: ["T", "L"],
  first: 0,
  replications: 200,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function open() {
  const hand = handEngine();
  const actor = createActor(runMachine, { input: { engine: hand.engine } }).start();
  const change = (seed: number, start = true) =>
    actor.send({ type: "CHANGED", request: job(seed), start });
  const first = (i: number) => hand.at(i).listeners.onResult(fakeResult({ replications: 30 }), 30);
  return { ...hand, actor, change, first, state: () => actor.getSnapshot() };
}

describe("runMachine", () => {
  it("previews at once, refines after the first result, and is done at the end", async () => {
    const { actor, change, first, at, state } = open();
    expect(state().value).toBe("idle");
    change(1);
    expect(state().value).toEqual({ running: "previewing" });
    first(0);
    expect(state().value).toEqual({ running: "refining" });
    expect(state().context.answer?.result.replications).toBe(30);
    at(0).finish();
    await settled();
    expect(state().value).toBe("done");
    expect(state().context.answer?.result.replications).toBe(200);
    actor.stop();
  });

  it("keeps the old answer while the next is computed", () => {
    const { change, first, state, at } = open();
    change(1);
    first(0);
    change(2);
    expect(at(0).listeners.signal.aborted).toBe(true);
    expect(state().value).toEqual({ running: "previewing" });
    expect(state().context.answer?.request.seed).toBe(1);
  });

  it("lets a dragged slider show a curve before it starts over with the latest value", () => {
    const { change, first, started, at } = open();
    change(1);
    for (const seed of [2, 3, 4]) change(seed);
    expect(started).toHaveLength(1);
    first(0);
    expect(at(0).listeners.signal.aborted).toBe(true);
    expect(started.map((s) => s.job.seed)).toEqual([1, 4]);
  });

  it("only remembers a change when it may not start by itself", () => {
    const { change, started, state, actor } = open();
    change(1, false);
    expect(started).toHaveLength(0);
    expect(state().context.wanted?.seed).toBe(1);
    actor.send({ type: "RUN" });
    expect(started.map((s) => s.job.seed)).toEqual([1]);
  });

  it("starts nothing after the first curve when a change may not start by itself", () => {
    const { change, first, started, state } = open();
    change(1);
    change(2, false);
    first(0);
    expect(started).toHaveLength(1);
    expect(state().value).toEqual({ running: "refining" });
  });

  it("does not run again what it has just run", async () => {
    const { at, actor, started, state } = open();
    const same = job(1);
    actor.send({ type: "CHANGED", request: same, start: true });
    at(0).finish();
    await settled();
    actor.send({ type: "CHANGED", request: same, start: true });
    expect(state().value).toBe("done");
    expect(started).toHaveLength(1);
  });

  it("cancels, aborts the engine, and hears nothing more from it", async () => {
    const { change, first, at, actor, state } = open();
    change(1);
    actor.send({ type: "CANCEL" });
    expect(at(0).listeners.signal.aborted).toBe(true);
    first(0);
    at(0).finish();
    await settled();
    expect(state().value).toBe("cancelled");
    expect(state().context.answer).toBeUndefined();
  });

  it("says why it failed, and runs again when asked", async () => {
    const { change, at, actor, state, started } = open();
    change(1);
    at(0).fail(new Error("worker stopped"));
    await settled();
    expect(state().value).toBe("failed");
    expect(state().context.error).toBe("worker stopped");
    actor.send({ type: "RUN" });
    expect(state().value).toEqual({ running: "previewing" });
    expect(state().context.error).toBeUndefined();
    expect(started).toHaveLength(2);
  });
});
