import type { Scenario } from "../scenario/Scenario.ts";
import { minor } from "./money.ts";
import type { ByPath } from "./receivables.ts";

/** What finance costs its parties beside interest and fee, made ready for the hot path. */
export function prepareCharges({ charges: c }: Scenario) {
  const ratio = c.hurdle * c.capitalRatio;
  /** Of capital, a year, on what is lent: k·RW·8 %·hurdle. */
  const capitalRates: ByPath = [ratio * c.riskWeight, ratio * c.ledgerRiskWeight];
  const collectionCosts: ByPath = [minor(c.collection), minor(c.ledgerCollection)];
  const overdueCost = minor(c.overdue);
  const lineFees: ByPath = [c.lineFee, c.ledgerLineFee];
  const premiums: ByPath = [c.premium, c.ledgerPremium];
  const registryFees: ByPath = [minor(c.registryFee), minor(c.ledgerRegistryFee)];
  const isSome = (...values: readonly number[]): boolean => Math.max(...values) > 0;
  return {
    capitalRates,
    collectionCosts,
    overdueCost,
    lineFees,
    confirmCosts: [minor(c.confirm), minor(c.ledgerConfirm)] satisfies ByPath,
    lateRate: c.lateInterest,
    premiums,
    registryFees,
    /** Whether anything is due when a bank has its money back. */
    endsWithCharges: isSome(...capitalRates, ...collectionCosts, overdueCost, ...lineFees),
    hasSurcharges: isSome(...premiums, ...registryFees),
  };
}
