import type { OnReplications } from "./protocol.ts";
import { openThread, type Spawn, type Thread } from "./Thread.ts";

/** A place for one thread: started when first needed, replaced when dead, used by one at a time. */
export class Slot {
  readonly #spawn: Spawn;
  readonly #onReplications: OnReplications;
  #thread: Thread | undefined;
  #closed: string | undefined;
  #idle: Promise<unknown> = Promise.resolve();

  constructor(spawn: Spawn, onReplications: OnReplications = () => {}) {
    this.#spawn = spawn;
    this.#onReplications = onReplications;
  }

  /** The thread of this place, alive when given. Throws once the place is closed. */
  thread(): Thread {
    if (this.#closed !== undefined) throw new Error(this.#closed);
    if (!this.#thread || this.#thread.dead) {
      this.#thread = openThread(this.#spawn, this.#onReplications);
    }
    return this.#thread;
  }

  /** Does `work` with the thread once those before have finished. */
  use<T>(work: (thread: Thread) => Promise<T>): Promise<T> {
    const result = this.#idle.then(() => work(this.thread()));
    this.#idle = result.catch(() => {}); // whoever asked hears of the failure
    return result;
  }

  close(reason: string): void {
    this.#closed = reason;
    this.#thread?.kill(reason);
  }
}
