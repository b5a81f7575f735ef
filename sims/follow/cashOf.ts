import type { StateChange } from "../trace/LogRow.ts";
import type { Days } from "../units.ts";

/**
 * When a supplier has the cash for its own share, in days from its invoice: a bank's money, unless that is
 * charged back later, or else the payment; undefined if the debt is never paid. A reserve may come after it.
 * From the states that the supplier's machine enters, in order.
 */
export function cashOf(
  entered: readonly Pick<StateChange, "state" | "time">[],
  issued: Days,
): Days | undefined {
  let cash: Days | undefined;
  let before: string | undefined;
  for (const { state, time } of entered) {
    if (state === before) continue;
    if (state === "financed" || (state === "paid" && before !== "financed")) cash = time - issued;
    else if (before === "financed" && state !== "paid") cash = undefined;
    before = state;
  }
  return cash;
}
