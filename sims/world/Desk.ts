/**
 * The desk of one bank: c officers, first come, first served, no pre-emption. It knows files by
 * number only; whoever calls tells the file that an officer has taken it.
 */
export class Desk {
  #officers = 0;
  #busy = 0;
  #queue = new Int32Array(64);
  #head = 0;
  #tail = 0;

  /** Empties the desk and opens it with this many officers. */
  open(officers: number): void {
    this.#busy = 0;
    this.#head = 0;
    this.#tail = 0;
    this.staff(officers, none);
  }

  /**
   * Changes the number of officers on duty. More of them take waiting files at once; one who leaves
   * finishes the file in hand.
   */
  staff(officers: number, take: (file: number) => void): void {
    this.#officers = officers;
    while (this.#busy < officers && this.#head < this.#tail) {
      this.#busy++;
      take(this.#queue[this.#head++]!);
    }
  }

  /** True if an officer takes the file at once; else it queues. */
  join(file: number): boolean {
    if (this.#busy < this.#officers) {
      this.#busy++;
      return true;
    }
    if (this.#tail === this.#queue.length) this.#makeRoom();
    this.#queue[this.#tail++] = file;
    return false;
  }

  /**
   * An officer is done: the next file in line, which the officer takes, or −1 if the officer rests.
   * Of a file that has been withdrawn the officer is done at once: call again.
   */
  release(): number {
    if (this.#busy <= this.#officers && this.#head < this.#tail) return this.#queue[this.#head++]!;
    this.#busy--;
    return -1;
  }

  #makeRoom(): void {
    const waiting = this.#queue.subarray(this.#head, this.#tail);
    const size = this.#queue.length * (waiting.length * 2 > this.#queue.length ? 2 : 1);
    const moved = new Int32Array(size);
    moved.set(waiting);
    this.#queue = moved;
    this.#tail -= this.#head;
    this.#head = 0;
  }
}

function none(): void {}
