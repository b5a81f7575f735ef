import type { Days } from "../units.ts";

/**
 * A priority queue over (time, key, order): earliest first, then the smaller key, then the smaller
 * order. Parallel arrays, so that nothing is allocated per event; an entry carries one number.
 */
export class EventQueue {
  #time = new Float64Array(256);
  #key = new Float64Array(256);
  #order = new Int32Array(256);
  #item = new Int32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The time of the first entry; infinite if there is none. */
  get firstTime(): Days {
    return this.#size > 0 ? this.#time[0]! : Infinity;
  }

  get firstKey(): number {
    return this.#key[0]!;
  }

  get firstItem(): number {
    return this.#item[0]!;
  }

  get firstOrder(): number {
    return this.#order[0]!;
  }

  clear(): void {
    this.#size = 0;
  }

  push(time: Days, key: number, order: number, item: number): void {
    if (this.#size === this.#time.length) this.#grow();
    const times = this.#time;
    const keys = this.#key;
    const orders = this.#order;
    const items = this.#item;
    let i = this.#size++;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const t = times[up]!;
      if (t < time) break;
      if (t === time) {
        const k = keys[up]!;
        if (k < key || (k === key && orders[up]! <= order)) break;
      }
      times[i] = t;
      keys[i] = keys[up]!;
      orders[i] = orders[up]!;
      items[i] = items[up]!;
      i = up;
    }
    times[i] = time;
    keys[i] = key;
    orders[i] = order;
    items[i] = item;
  }

  /** Drops the first entry. */
  pop(): void {
    const size = --this.#size;
    if (size === 0) return;
    const times = this.#time;
    const keys = this.#key;
    const orders = this.#order;
    const items = this.#item;
    const time = times[size]!;
    const key = keys[size]!;
    const order = orders[size]!;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      const other = child + 1;
      if (other < size && this.#isBefore(other, times[child]!, keys[child]!, orders[child]!)) {
        child = other;
      }
      if (!this.#isBefore(child, time, key, order)) break;
      times[i] = times[child]!;
      keys[i] = keys[child]!;
      orders[i] = orders[child]!;
      items[i] = items[child]!;
      i = child;
    }
    times[i] = time;
    keys[i] = key;
    orders[i] = order;
    items[i] = items[size]!;
  }

  #isBefore(i: number, time: Days, key: number, order: number): boolean {
    const t = this.#time[i]!;
    if (t !== time) return t < time;
    const k = this.#key[i]!;
    if (k !== key) return k < key;
    return this.#order[i]! < order;
  }

  #grow(): void {
    const size = this.#time.length * 2;
    const [time, key, order, item] = [this.#time, this.#key, this.#order, this.#item];
    this.#time = new Float64Array(size);
    this.#key = new Float64Array(size);
    this.#order = new Int32Array(size);
    this.#item = new Int32Array(size);
    this.#time.set(time);
    this.#key.set(key);
    this.#order.set(order);
    this.#item.set(item);
  }
}
