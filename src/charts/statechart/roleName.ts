import type { Arm, Role } from "../../../sims/index.ts";
import { ln } from "../../i18n/lanes.ts";

/** What a party is called in an arm: a platform's operator keeps in arm C what the ledger keeps in arm L. */
export function roleName(role: Role, arm: Arm | undefined): string {
  return ln(role === "ledger" && arm === "C" ? "party.platform" : `party.${role}`);
}
