import type { Minor } from "../units.ts";

/**
 * One bank's line for a debtor: what it will have lent at most against that debtor's debts. Files
 * for which there is no room wait, first come, first served; a small one does not overtake.
 */
export class Line {
  #limit: Minor = Infinity;
  #drawn: Minor = 0;
  readonly #queue: number[] = [];
  #head = 0;

  /** Empties the line and opens it with this limit, minor units. */
  open(limit: Minor): void {
    this.#limit = limit;
    this.#drawn = 0;
    this.#queue.length = 0;
    this.#head = 0;
  }

  /** Whether an amount has no room beside what is drawn. */
  lacksRoomFor(amount: Minor): boolean {
    return this.#drawn + amount > this.#limit;
  }

  draw(amount: Minor): void {
    this.#drawn += amount;
  }

  restore(amount: Minor): void {
    this.#drawn -= amount;
  }

  join(file: number): void {
    this.#queue.push(file);
  }

  /** The file that is first in line, past those that have left it; −1 if nobody waits. */
  first(waits: (file: number) => boolean): number {
    while (this.#head < this.#queue.length && !waits(this.#queue[this.#head]!)) this.#head++;
    return this.#head < this.#queue.length ? this.#queue[this.#head]! : -1;
  }

  /** Takes the first file out. */
  shift(): void {
    this.#head++;
  }
}
