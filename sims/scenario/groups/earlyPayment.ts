import * as v from "valibot";
import { numberField as number } from "../fields.ts";

/** Dynamic discounting: the core enterprise pays approved invoices early, from its own money, for a discount. */
export const earlyPaymentSchema = v.object({
  offered: number("earlyPayment.offered"),
  rate: number("earlyPayment.rate"),
});

/** Nobody is offered it. */
export const NO_EARLY_PAYMENT = { offered: 0, rate: 0.1 } as const;
