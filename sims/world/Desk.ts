/**
 * The desk of one bank: c officers, first come, first served, no pre-emption. It knows cases by
 * number only; whoever calls tells the case that an officer is free.
 */
export class Desk {
  #free = 0;
  #queue = new Int32Array(64);
  #head = 0;
  #tail = 0;

  /** Empties the desk; `officers` are free. */
  open(officers: number): void {
    this.#free = officers;
    this.#head = 0;
    this.#tail = 0;
  }

  /** True if an officer takes the file at once; else it queues. */
  join(file: number): boolean {
    if (this.#free > 0) {
      this.#free--;
      return true;
    }
    if (this.#tail === this.#queue.length) this.#makeRoom();
    this.#queue[this.#tail++] = file;
    return false;
  }

  /** An officer is done: the next file in line, or −1 if none waits and the officer rests. */
  release(waits: (file: number) => boolean): number {
    while (this.#head < this.#tail) {
      const file = this.#queue[this.#head++]!;
      if (waits(file)) return file;
    }
    this.#head = 0;
    this.#tail = 0;
    this.#free++;
    return -1;
  }

  get freeOfficers(): number {
    return this.#free;
  }

  #makeRoom(): void {
    const waiting = this.#queue.subarray(this.#head, this.#tail);
    const next = waiting.length * 2 > this.#queue.length ? this.#queue.length * 2 : this.#queue.length;
    const moved = new Int32Array(next);
    moved.set(waiting);
    this.#queue = moved;
    this.#tail -= this.#head;
    this.#head = 0;
  }
}
