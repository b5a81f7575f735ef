import type { ActionName } from "../machines/names.ts";
import type { Count } from "../measures/columns.ts";
import { flag } from "../world/flags.ts";
import type { Mechanisms } from "../world/mechanisms.ts";
import type { Setting } from "../world/Setting.ts";
import { isZero } from "./plainDelays.ts";

/** Instants that a case keeps. */
export const STAMPS = ["approvedAt", "confirmedAt", "paidAt", "appliedAt"] as const;
type Stamp = (typeof STAMPS)[number];

/** A change to the case at hand, or to what is counted in its tier, that needs no rule to be asked. */
export type Effect =
  | { readonly stamp: Stamp }
  | { readonly count: Count }
  | { readonly raise: number }
  /** The bank looks at the file once more. */
  | { readonly pass: 1 }
  /** The due date lies the terms of payment from now. */
  | { readonly terms: "start" };

/**
 * Actions of a setting in an arm that are nothing but effects; what the functions of the same names
 * do there. One without effects changes nothing.
 */
export function plainActions(
  s: Setting,
  { network }: Mechanisms,
): Readonly<Partial<Record<ActionName, readonly Effect[]>>> {
  const fromConfirmation = s.termsFromConfirmation;
  const startTerms: readonly Effect[] = fromConfirmation ? [{ terms: "start" }] : [];
  // A shock, or longer terms for a payable, lengthen terms of some cases alone.
  const termsArePlain = !fromConfirmation || (s.shockTerms === 0 && s.termExtension === 0);
  const approvalStartsTerms = fromConfirmation && (network !== undefined || s.tries === 0);
  const checksAreFree = s.checkCost === 0 && (network === undefined || s.ledgerCheckCost === 0);
  return {
    ...(!approvalStartsTerms && { approveInvoice: [{ stamp: "approvedAt" }] }),
    // Where there is one bank, nobody asks a second time.
    ...(network === undefined && s.banks === 1 && { apply: [{ stamp: "appliedAt" }] }),
    ...(checksAreFree && { startCheck: [{ pass: 1 }] }),
    ...(network === undefined && everyCaseCounts(s) && { issueInvoice: [] }),
    ...(termsArePlain &&
      s.charges.confirmCosts[0] === 0 && {
        confirmDebt: [{ stamp: "confirmedAt" }, ...startTerms],
        countRefusal: [{ count: "confirmationRefused" }, ...startTerms],
      }),
    ...(s.tiers === 1 && { payDebt: [{ stamp: "paidAt" }] }),
    countException: [{ count: "exceptions" }],
    payLate: [{ raise: flag.late }, { count: "paidLate" }],
    abandonCheck: [{ raise: flag.withdrawn }],
    grantCredit: [{ count: "decided" }],
    refuseCredit: [{ count: "decided" }, { count: "declined" }],
  };
}

/** Whether all invoices are issued inside the counting window, as they are delivered. */
function everyCaseCounts(s: Setting): boolean {
  const issuesAtOnce = s.tiers === 1 && s.office.isAlwaysOpen && isZero(s.invoicing);
  return issuesAtOnce && s.countFrom <= 0 && s.countTo >= s.horizon && s.hazard === 0;
}
