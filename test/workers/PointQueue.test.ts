import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PointQueue, type PointChunk } from "../../workers/PointQueue.ts";

function all(queue: PointQueue, pace?: number): readonly PointChunk[] {
  const chunks: PointChunk[] = [];
  for (let chunk = queue.take(); chunk; chunk = queue.take()) {
    chunks.push(chunk);
    if (pace !== undefined) queue.learn(chunk.replications, chunk.replications * pace);
  }
  return chunks;
}

describe("the queue of points", () => {
  it("hands out every replication of every point once, whatever was there and however fast they are", () => {
    const cases = fc.tuple(
      fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 100 }),
      fc.option(fc.double({ min: 0.01, max: 200, noNaN: true }), { nil: undefined }),
    );
    fc.assert(
      fc.property(cases, ([from, to, pace]) => {
        const queue = new PointQueue(from, to);
        const next = [...from];
        for (const { point, first, replications } of all(queue, pace)) {
          expect(first).toBe(next[point]);
          expect(replications).toBeGreaterThan(0);
          next[point]! += replications;
        }
        expect(next).toEqual(from.map((known) => Math.max(known, to)));
        const missing = from.reduce((sum, known) => sum + Math.max(0, to - known), 0);
        expect(queue.total).toBe(missing);
      }),
    );
  });

  it("gives each point four replications before any gets more, and then as many again", () => {
    const chunks = all(new PointQueue([0, 0, 0], 10), 0.01);
    expect(chunks.map(({ point, first, replications }) => [point, first, replications])).toEqual([
      [0, 0, 4],
      [1, 0, 4],
      [2, 0, 4],
      [0, 4, 4],
      [1, 4, 4],
      [2, 4, 4],
      [0, 8, 2],
      [1, 8, 2],
      [2, 8, 2],
    ]);
    expect(PointQueue.passes(10)).toEqual([4, 8, 10]);
    expect(PointQueue.passes(3)).toEqual([3]);
  });

  it("cuts a long chunk so that a part takes some 80 milliseconds", () => {
    const chunks = all(new PointQueue([0], 256), 10);
    expect(Math.max(...chunks.map(({ replications }) => replications))).toBe(8);
  });

  it("hands out next what a dead worker had", () => {
    const queue = new PointQueue([0, 0], 4);
    const lost = queue.take()!;
    queue.giveBack(lost);
    expect(queue.take()).toEqual({ ...lost, deaths: 1 });
  });
});
