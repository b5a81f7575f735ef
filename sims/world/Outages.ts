import type { Days } from "../units.ts";

/** The ledger's outages in one world, in order, none overlapping. */
export class Outages {
  #starts: number[] = [];
  #ends: number[] = [];

  /** Replaces the outages: alternating time up and time down until `until`. */
  draw(until: Days, up: (n: number) => Days, down: (n: number) => Days): void {
    this.#starts.length = 0;
    this.#ends.length = 0;
    let t = 0;
    for (let n = 0; ; n++) {
      t += up(n);
      if (!(t < until)) return;
      this.#starts.push(t);
      t += down(n);
      this.#ends.push(t);
    }
  }

  /** When the ledger works again: t itself unless it lies in an outage. */
  workingFrom(t: Days): Days {
    const starts = this.#starts;
    let i = starts.length - 1;
    while (i >= 0 && starts[i]! > t) i--;
    return i >= 0 && t < this.#ends[i]! ? this.#ends[i]! : t;
  }
}
