import type { Days } from "../units.ts";

/**
 * A priority queue over (time, key, item): earliest first, then the smaller key, then the smaller
 * item. A binary heap in parallel arrays, so that nothing is allocated per event.
 */
export class EventQueue {
  #time = new Float64Array(256);
  #key = new Float64Array(256);
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

  clear(): void {
    this.#size = 0;
  }

  push(time: Days, key: number, item: number): void {
    if (this.#size === this.#time.length) this.#grow();
    const times = this.#time;
    const keys = this.#key;
    const items = this.#item;
    let i = this.#size++;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const t = times[up]!;
      if (t < time) break;
      if (t === time) {
        const k = keys[up]!;
        if (k < key || (k === key && items[up]! <= item)) break;
      }
      times[i] = t;
      keys[i] = keys[up]!;
      items[i] = items[up]!;
      i = up;
    }
    times[i] = time;
    keys[i] = key;
    items[i] = item;
  }

  /** Drops the first entry. */
  pop(): void {
    const size = --this.#size;
    if (size === 0) return;
    const times = this.#time;
    const keys = this.#key;
    const items = this.#item;
    const time = times[size]!;
    const key = keys[size]!;
    const item = items[size]!;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      let t = times[child]!;
      const other = child + 1;
      if (other < size) {
        const u = times[other]!;
        if (u < t || (u === t && isBefore(keys, items, other, keys[child]!, items[child]!))) {
          child = other;
          t = u;
        }
      }
      if (t > time || (t === time && !isBefore(keys, items, child, key, item))) break;
      times[i] = t;
      keys[i] = keys[child]!;
      items[i] = items[child]!;
      i = child;
    }
    times[i] = time;
    keys[i] = key;
    items[i] = item;
  }

  #grow(): void {
    const size = this.#time.length * 2;
    const [time, key, item] = [this.#time, this.#key, this.#item];
    this.#time = new Float64Array(size);
    this.#key = new Float64Array(size);
    this.#item = new Int32Array(size);
    this.#time.set(time);
    this.#key.set(key);
    this.#item.set(item);
  }
}

/** Among entries of one time. */
function isBefore(
  keys: Float64Array,
  items: Int32Array,
  i: number,
  key: number,
  item: number,
): boolean {
  const k = keys[i]!;
  return k < key || (k === key && items[i]! < item);
}
