import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChunkQueue } from "../../workers/ChunkQueue.ts";

const experiment = fc.record({
  first: fc.integer({ min: 0, max: 1000 }),
  replications: fc.integer({ min: 1, max: 3000 }),
  workers: fc.integer({ min: 1, max: 16 }),
  pace: fc.double({ min: 0.001, max: 500, noNaN: true }),
});

describe("ChunkQueue", () => {
  it("hands out every replication once, in ascending order, at any pace", () => {
    fc.assert(
      fc.property(experiment, ({ first, replications, workers, pace }) => {
        const queue = new ChunkQueue(first, replications, workers);
        let next = first;
        for (let chunk = queue.take(); chunk; chunk = queue.take()) {
          expect(chunk.first).toBe(next);
          expect(chunk.replications).toBeGreaterThan(0);
          next += chunk.replications;
          queue.learn(chunk.replications, chunk.replications * pace);
        }
        expect(next).toBe(first + replications);
      }),
    );
  });

  it("hands out a chunk that was given back before any other, and counts its deaths", () => {
    const queue = new ChunkQueue(0, 1000, 2);
    const chunk = queue.take();
    if (!chunk) throw new Error("expected a chunk");
    queue.take();
    queue.giveBack(chunk);
    expect(queue.take()).toEqual({ ...chunk, deaths: 1 });
  });

  it("shares the first 30 replications among the workers, in two parts each", () => {
    const queue = new ChunkQueue(100, 1000, 4);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => queue.take()?.replications)).toEqual([
      4, 4, 4, 4, 4, 4, 4, 2,
    ]);
  });

  it("cuts the rest smaller and smaller, so that no worker waits long for the last", () => {
    const queue = new ChunkQueue(0, 1000, 2);
    const sizes: number[] = [];
    for (let chunk = queue.take(); chunk; chunk = queue.take()) {
      sizes.push(chunk.replications);
      queue.learn(chunk.replications, chunk.replications);
    }
    expect(Math.max(...sizes)).toBe(80);
    const last = sizes.slice(sizes.lastIndexOf(80));
    expect(last).toEqual([...last].sort((a, b) => b - a));
    expect(last.at(-1)).toBe(1);
    expect(sizes.length).toBeLessThan(40);
  });
});
