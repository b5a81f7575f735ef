import * as op from "./layout/op.ts";

/** Instructions written one after the other; word 0 is left free, so that 0 can mean "no program". */
export class Program {
  /** Grows, so read it anew after something was written. */
  code = new Int32Array(8192);
  #size = 1;

  /** Where the next instruction goes. */
  get size(): number {
    return this.#size;
  }

  emit(what: number, a: number, b?: number): number {
    const at = this.#size;
    if (at + 2 > this.code.length) {
      if (at + 2 > op.MOST_WORDS) {
        throw new Error(`programs of more than ${op.MOST_WORDS} words; expected fewer states`);
      }
      const code = new Int32Array(this.code.length * 2);
      code.set(this.code);
      this.code = code;
    }
    this.code[at] = what | (a << op.OPERATION_BITS);
    if (b !== undefined) this.code[at + 1] = b;
    this.#size = at + (b === undefined ? 1 : 2);
    return at;
  }

  /** Lets the instruction at this place go on at what is written next. */
  continueHere(at: number): void {
    this.code[at + 1] = this.#size;
  }

  /**
   * The configuration in which a program that begins here ends, if it does nothing but end: no stage
   * either. Else −1.
   */
  bareEnd(start: number): number {
    const word = this.code[start]!;
    const operand = word >> op.OPERATION_BITS;
    const isBare = this.#size === start + 1 && (word & op.OPERATION_MASK) === op.END;
    return isBare && (operand & op.STAGE_MASK) === op.SAME_STAGE ? operand >> op.STAGE_BITS : -1;
  }

  /** Takes out an instruction of one word; nothing may go on at it, or behind it. */
  remove(at: number): void {
    this.code.copyWithin(at, at + 1, this.#size);
    this.#size--;
  }

  /** Forgets what was written from this place on. */
  rewind(size: number): void {
    this.#size = size;
  }
}
