import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createThreadApi } from "../../workers/createThreadApi.ts";
import { fakeExperiment, fakeModel } from "./fakeModel.ts";

describe("what a thread says while it works", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  async function heard(replications: number, milliseconds: number): Promise<number[]> {
    const api = createThreadApi(fakeModel(() => void vi.advanceTimersByTime(milliseconds)));
    const done: number[] = [];
    api.listen((_, count) => done.push(count));
    await api.run({ id: 1, job: { ...fakeExperiment(replications), first: 0 } });
    return done;
  }

  it("tells of every replication that takes seconds, as ten of silence count as its death", async () => {
    expect(await heard(4, 3_000)).toEqual([1, 2, 3, 4]);
  });

  it("tells of many short ones about every 80 ms", async () => {
    expect(await heard(400, 1)).toEqual([80, 160, 240, 320, 400]);
  });
});
