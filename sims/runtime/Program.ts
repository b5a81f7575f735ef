/**
 * Instructions of a macro-step: one word each, the operation in the low bits, operand a above it;
 * operand b, where there is one, in the next word. Single constants, so that they end up in the code
 * of the kernel's loop. This one ends the step: the case is in a configuration, and in a stage.
 */
export const END = 0;
/** Goes on at b unless guard a holds. */
export const GUARD = 1;
export const ACT = 2;
/** Action a on what cases share; goes on at b if it gives this very case an officer. */
export const SHARE = 3;
export const STAGE = 4;
/** Starts a timer: slot and delay share the operand. */
export const TIMER = 5;
/** The same for a plain delay, which the kernel draws itself. */
export const DRAW = 9;
/** Goes on at b unless a plain guard holds, whose row stands where a timer has its delay. */
export const TEST = 10;
/** Goes on at b unless the timer in slot a ends later than now. */
export const LATER = 6;
/** An event of no length happens here: what follows is in phase a, or a later one already reached. */
export const PHASE = 7;
/** Action a on what cases share, which may leave a message for another case. */
export const TELL = 11;
/** Starts a timer that ends at an instant the case knows, or now. */
export const UNTIL = 12;
/** Effects of plain actions: keeps the present instant, a of STAMPS; counts; raises flags; one more pass. */
export const STAMP = 13;
export const COUNT = 14;
export const RAISE = 15;
export const PASS = 16;
/** Reports state a, entered on trigger b; only in programs built for a log. */
export const REPORT = 8;
export const OPERATION_BITS = 5;
export const OPERATION_MASK = 31;
/** The operand of an end: the stage below, the configuration above; a stage alone has nothing above. */
export const STAGE_BITS = 5;
export const STAGE_MASK = 31;
/** In place of a stage: the clock stays where it is. */
export const SAME_STAGE = 31;
/** A timer's operand: the slot below, the delay above. */
export const SLOT_BITS = 4;
export const SLOT_MASK = 15;
/** In place of a slot: what is drawn is no timer but the due date. */
export const DUE_DATE = 15;
/** A chart needs some thousand words; one that grows past this says so. */
export const MOST_WORDS = 1 << 16;

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
      if (at + 2 > MOST_WORDS) {
        throw new Error(`programs of more than ${MOST_WORDS} words; expected fewer states`);
      }
      const code = new Int32Array(this.code.length * 2);
      code.set(this.code);
      this.code = code;
    }
    this.code[at] = what | (a << OPERATION_BITS);
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
    const operand = word >> OPERATION_BITS;
    const isBare = this.#size === start + 1 && (word & OPERATION_MASK) === END;
    return isBare && (operand & STAGE_MASK) === SAME_STAGE ? operand >> STAGE_BITS : -1;
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
