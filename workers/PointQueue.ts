import type { Chunk } from "./ChunkQueue.ts";

/** Replications of every point before any gets more: the first curve. Two at least have an error. */
export const FIRST_PASS = 4;

/** Milliseconds that a chunk should take: long enough that a point's preparation is a small part of it. */
const CHUNK_TIME = 80;

/** Replications of one point, run by one worker in one go. */
export interface PointChunk extends Chunk {
  /** Index of the point. */
  readonly point: number;
}

/**
 * Cuts the replications of many points into chunks, in passes: a few for every point, then as many
 * again, and so on, so that the whole curve is there early and then gets finer.
 */
export class PointQueue {
  readonly #from: readonly number[];
  readonly #to: number;
  readonly #returned: PointChunk[] = [];
  /** Per point, replications handed out or there before. */
  readonly #done: number[];
  #point = 0;
  #target: number;
  #pace: number | undefined; // milliseconds per replication

  /** Points have `from` replications each and get up to `to`. */
  constructor(from: readonly number[], to: number) {
    this.#from = from;
    this.#to = to;
    this.#done = [...from];
    this.#target = Math.min(to, FIRST_PASS);
  }

  /** Replications that every point has at the end of each pass, in ascending order. */
  static passes(to: number): readonly number[] {
    const ends: number[] = [];
    for (let end = FIRST_PASS; end < to; end *= 2) ends.push(end);
    return [...ends, to];
  }

  /** Replications to run in all. */
  get total(): number {
    return this.#from.reduce((sum, from) => sum + Math.max(0, this.#to - from), 0);
  }

  /** The next chunk to run, undefined when all have been handed out. */
  take(): PointChunk | undefined {
    const returned = this.#returned.shift();
    if (returned) return returned;
    for (;;) {
      const first = this.#done[this.#point];
      if (first === undefined) {
        if (this.#target >= this.#to) return undefined;
        this.#point = 0;
        this.#target = Math.min(this.#to, 2 * this.#target);
        continue;
      }
      const left = this.#target - first;
      if (left <= 0) {
        this.#point++;
        continue;
      }
      const replications = Math.min(left, this.#size());
      this.#done[this.#point] = first + replications;
      return { point: this.#point, first, replications, deaths: 0 };
    }
  }

  /** Takes back a chunk whose worker died; it is handed out next. */
  giveBack(chunk: PointChunk): void {
    this.#returned.push({ ...chunk, deaths: chunk.deaths + 1 });
  }

  /** Learns from a finished chunk how long a replication takes. */
  learn(replications: number, milliseconds: number): void {
    const pace = milliseconds / replications;
    this.#pace = this.#pace === undefined ? pace : (this.#pace + pace) / 2;
  }

  #size(): number {
    if (this.#pace === undefined) return FIRST_PASS;
    return Math.max(1, Math.round(CHUNK_TIME / this.#pace));
  }
}
