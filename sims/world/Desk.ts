/** What a desk counts, in a row of numbers: officers on duty, those at work, and where its line begins and ends. */
export const DESK = { officers: 0, busy: 1, head: 2, tail: 3 } as const;
export const DESK_BITS = 2;

/**
 * The desk of one bank: c officers, first come, first served, no pre-emption. It knows files by
 * number only; whoever calls tells the file that an officer has taken it.
 */
export class Desk {
  readonly #home: { readonly deskRows: Int32Array };
  readonly #row: number;
  #queue = new Int32Array(64);

  /** What it counts stands in a row of its home, so that the kernel can read it. */
  constructor(home = { deskRows: new Int32Array(1 << DESK_BITS) }, bank = 0) {
    this.#home = home;
    this.#row = bank << DESK_BITS;
  }

  /** Empties the desk and opens it with this many officers. */
  open(officers: number): void {
    this.#set(DESK.busy, 0);
    this.#set(DESK.head, 0);
    this.#set(DESK.tail, 0);
    this.staff(officers, none);
  }

  /**
   * Changes the number of officers on duty. More of them take waiting files at once; one who leaves
   * finishes the file in hand.
   */
  staff(officers: number, take: (file: number) => void): void {
    this.#set(DESK.officers, officers);
    while (this.#get(DESK.busy) < officers && this.#get(DESK.head) < this.#get(DESK.tail)) {
      this.#add(DESK.busy, 1);
      take(this.#next());
    }
  }

  /** True if an officer takes the file at once; else it queues. */
  join(file: number): boolean {
    if (this.#get(DESK.busy) < this.#get(DESK.officers)) {
      this.#add(DESK.busy, 1);
      return true;
    }
    if (this.#get(DESK.tail) === this.#queue.length) this.#makeRoom();
    this.#queue[this.#add(DESK.tail, 1)] = file;
    return false;
  }

  /**
   * An officer is done: the next file in line, which the officer takes, or −1 if the officer rests.
   * Of a file that has been withdrawn the officer is done at once: call again.
   */
  release(): number {
    const isOnDuty = this.#get(DESK.busy) <= this.#get(DESK.officers);
    if (isOnDuty && this.#get(DESK.head) < this.#get(DESK.tail)) return this.#next();
    this.#add(DESK.busy, -1);
    return -1;
  }

  #next(): number {
    return this.#queue[this.#add(DESK.head, 1)]!;
  }

  #makeRoom(): void {
    const head = this.#get(DESK.head);
    const waiting = this.#queue.subarray(head, this.#get(DESK.tail));
    const size = this.#queue.length * (waiting.length * 2 > this.#queue.length ? 2 : 1);
    const moved = new Int32Array(size);
    moved.set(waiting);
    this.#queue = moved;
    this.#set(DESK.tail, waiting.length);
    this.#set(DESK.head, 0);
  }

  #get(what: number): number {
    return this.#home.deskRows[this.#row + what]!;
  }

  #set(what: number, value: number): void {
    this.#home.deskRows[this.#row + what] = value;
  }

  /** Gives what it was before. */
  #add(what: number, more: number): number {
    const before = this.#get(what);
    this.#set(what, before + more);
    return before;
  }
}

function none(): void {}
