import type { Posting, Role, Tape } from "../../../sims/index.ts";
import { fo } from "../../i18n/follow.ts";

/** The tape's arm and tier say who plays which part. */
type Where = Pick<Tape, "arm" | "tier">;

/** A machine's party at the head of a line; the bank with its number, from 1, where one has the file. */
export function partyName(party: Role, { arm, tier }: Where, bank = -1): string {
  if (party === "coreEnterprise" && tier > 1)
    return fo("party.obligor", { tier: String(tier - 1) });
  if (party === "ledger" && arm === "C") return fo("party.platform");
  if (party === "bank" && bank >= 0) return fo("party.bankNumber", { n: String(bank + 1) });
  return fo(`party.${party}`);
}

/** The same within a sentence. */
export function theParty(party: Role, { arm, tier }: Where): string {
  if (party === "coreEnterprise" && tier > 1) return fo("the.obligor");
  return party === "ledger" && arm === "C" ? fo("the.platform") : fo(`the.${party}`);
}

/** Who pays or is paid, within a sentence; the followed supplier is "the supplier". */
export function accountName(name: Posting["payer"], { tier }: Where): string {
  if (!name.startsWith("sme")) return fo(`money.${name as Exclude<typeof name, `sme${number}`>}`);
  const own = name.slice("sme".length);
  return own === String(tier) ? fo("money.sme") : fo("money.smeOf", { tier: own });
}

/** Machines with nothing to do in an arm: no payables there, or nobody who cheats. */
export function absentRoles({ arm, frames }: Tape): readonly Role[] {
  const honest = frames.every(({ states }) => states.fraudster === "absent");
  return [
    ...(arm === "T" || arm === "D" ? (["ledger"] as const) : []),
    ...(honest ? (["fraudster"] as const) : []),
  ];
}
