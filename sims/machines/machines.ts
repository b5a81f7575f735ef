import type { AnyStateMachine } from "xstate";
import { bank } from "./bank.ts";
import { coreEnterprise } from "./coreEnterprise.ts";
import { fraudster } from "./fraudster.ts";
import { ledger } from "./ledger.ts";
import type { Party } from "./names.ts";
import { sme } from "./sme.ts";

/** One invoice's statecharts, one per party's role in it. */
export const machines: Readonly<Record<Party, AnyStateMachine>> = {
  sme,
  coreEnterprise,
  bank,
  ledger,
  fraudster,
};
