/** Replications of the first answer on the page. */
export const PREVIEW = 30;

/** Chunks of the first answer for each worker: a worker that is held up must not hold it up. */
const PREVIEW_CHUNKS = 2;

/**
 * Milliseconds that a chunk should take: each has its price, and partial results come about this often.
 */
const CHUNK_TIME = 80;

/** Replications in a chunk at most, as each takes some 15 kB until it has been added up. */
const LARGEST = 200;

/** Chunks that the rest is cut into at least for each worker: they get smaller, so that all end together. */
const LAST_CHUNKS = 2;

/** A range of replications, run by one worker in one go. */
export interface Chunk {
  readonly first: number;
  readonly replications: number;
  /** How often it has lost its worker. */
  readonly deaths: number;
}

/** Cuts an experiment into chunks in ascending order, sized by how long the last ones took. */
export class ChunkQueue {
  readonly #start: number;
  readonly #end: number;
  readonly #workers: number;
  readonly #returned: Chunk[] = [];
  #next: number;
  #pace: number | undefined; // milliseconds per replication

  constructor(first: number, replications: number, workers: number) {
    this.#start = first;
    this.#next = first;
    this.#end = first + replications;
    this.#workers = workers;
  }

  /** The next chunk to run, undefined when all have been handed out. */
  take(): Chunk | undefined {
    const returned = this.#returned.shift();
    if (returned) return returned;
    const left = this.#end - this.#next;
    if (left <= 0) return undefined;
    const first = this.#next;
    const replications = Math.min(left, this.#size(left));
    this.#next += replications;
    return { first, replications, deaths: 0 };
  }

  /** Takes back a chunk whose worker died; it is handed out next. */
  giveBack(chunk: Chunk): void {
    this.#returned.push({ ...chunk, deaths: chunk.deaths + 1 });
  }

  /** Learns from a finished chunk how long a replication takes. */
  learn(replications: number, milliseconds: number): void {
    const pace = milliseconds / replications;
    this.#pace = this.#pace === undefined ? pace : (this.#pace + pace) / 2;
  }

  #size(left: number): number {
    const preview = Math.ceil(PREVIEW / (PREVIEW_CHUNKS * this.#workers));
    const toPreview = this.#start + PREVIEW - this.#next;
    if (toPreview > 0) return Math.min(preview, toPreview);
    if (this.#pace === undefined) return preview;
    const fair = Math.ceil(left / (LAST_CHUNKS * this.#workers));
    return Math.max(1, Math.min(LARGEST, fair, Math.round(CHUNK_TIME / this.#pace)));
  }
}
