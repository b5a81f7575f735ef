import * as v from "valibot";
import { choiceField as choice } from "../fields.ts";

/** On what terms a supplier takes a bank's money. */
export const financeSchema = v.object({
  takeUp: choice("finance.takeUp", ["always", "cheaper"]),
});

/** Every supplier whose debt is confirmed asks for finance. */
export const PLAIN_FINANCE = { takeUp: "always" } as const;
