import type { Arm } from "../experiment/RunTable.ts";

/** What is switched on in an arm. */
export interface Mechanisms {
  /** Documents between core enterprise and first tier may be digital. */
  readonly digital: boolean;
  /** Where confirmed payables live: with one operator, on a shared ledger, or nowhere. */
  readonly network: "platform" | "ledger" | undefined;
  /** A payable can be split and passed down to deeper tiers. */
  readonly passesDown: boolean;
  /** Members see which invoices members have financed, and finance none of them again. */
  readonly unique: boolean;
}

export const MECHANISMS: Readonly<Record<Arm, Mechanisms>> = {
  T: { digital: false, network: undefined, passesDown: false, unique: false },
  D: { digital: true, network: undefined, passesDown: false, unique: false },
  C: { digital: true, network: "platform", passesDown: false, unique: true },
  L: { digital: true, network: "ledger", passesDown: true, unique: true },
};
