import { firstWord } from "./threefry.ts";

/** A seed that follows from another: of experiment `index` among those of one `purpose`. Whole, 0 to 2^32 − 1. */
export function seedOf(seed: number, index: number, purpose: number): number {
  return firstWord(seed, index, 0, purpose) >>> 0;
}
