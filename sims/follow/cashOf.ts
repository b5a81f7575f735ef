import type { Days } from "../units.ts";
import type { Frame } from "./Tape.ts";

/**
 * When a supplier has the cash for its own share, in days from its invoice: a bank's money, unless that is
 * charged back later, or else the payment; undefined if the debt is never paid. A reserve may come after it.
 */
export function cashOf(frames: readonly Frame[], issued: Days): Days | undefined {
  let cash: Days | undefined;
  for (const { party, from, to, time } of frames) {
    if (party !== "sme" || from === to) continue;
    if (to === "financed" || (to === "paid" && from !== "financed")) cash = time - issued;
    else if (from === "financed" && to !== "paid") cash = undefined;
  }
  return cash;
}
