import type { Parameter } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";

/** Working times that run on the banks' hours; all others run on the offices'. */
const AT_BANKS = /^(bank\.|desk\.|ledger\.(check|decide|disburse|newClient)$)/;

/** Hours in a day of the clock that a duration runs on. */
export function hoursPerDay({ calendar }: Scenario, { id, clock }: Parameter): number {
  if (clock !== "working") return 24;
  const { opens, closes } = AT_BANKS.test(id) ? calendar.bank : calendar.office;
  return closes - opens;
}
