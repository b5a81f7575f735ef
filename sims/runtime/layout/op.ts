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
