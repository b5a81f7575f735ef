import { runsAtBanks, type Parameter } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";

/** Hours in a day of the clock that a duration runs on. */
export function hoursPerDay({ calendar }: Scenario, { id, clock }: Parameter): number {
  if (clock !== "working") return 24;
  const { opens, closes } = runsAtBanks(id) ? calendar.bank : calendar.office;
  return closes - opens;
}
