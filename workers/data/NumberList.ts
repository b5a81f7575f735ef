/** A list of numbers that grows, eight bytes each. */
export class NumberList {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The number at a place; NaN where there is none. */
  at(place: number): number {
    return this.#values[place] ?? NaN;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  get values(): Float64Array {
    return this.#values.subarray(0, this.length);
  }
}
