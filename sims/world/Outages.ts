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
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= t) low = middle + 1;
      else high = middle;
    }
    const end = low > 0 ? this.#ends[low - 1]! : t;
    return end > t ? end : t;
  }
}
