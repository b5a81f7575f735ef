import { normalQuantile } from "../random/normal.ts";
import type { Distribution } from "../random/distributions/Distribution.ts";
import type { QuantileTable } from "../random/QuantileTable.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { inDays } from "./inDays.ts";

/** What the tiers have each their own of: index 0 is the first, whose obligor is the core enterprise. */
export function prepareTiers(scenario: Scenario, officeTime: (d: Distribution) => QuantileTable) {
  const { core, sme, bank, chain, tier2, tier3, tier4 } = scenario;
  const deeper = [tier2, tier3, tier4];
  const lateDays = inDays(core.lateDays);
  const deeperLateDays = inDays(chain.lateDays);
  const approval = officeTime(core.approval);
  const deeperApproval = officeTime(chain.approval);
  const declines = [bank.decline, ...deeper.map((tier) => tier.decline)];
  return {
    approvals: [approval, ...deeper.map(() => deeperApproval)],
    refusals: [core.refusesConfirmation, ...deeper.map((tier) => tier.refusesConfirmation)],
    paidLate: [core.paidLate, ...deeper.map(() => chain.paidLate)],
    lateDays: [lateDays, ...deeper.map(() => deeperLateDays)],
    declines,
    declinesAt: declines.map(creditThreshold),
    rates: [bank.rate, ...deeper.map((tier) => tier.rate)],
    fallbackRates: [sme.fallbackRate, ...deeper.map((tier) => tier.fallbackRate)],
    /** Of the obligor, a year; the core enterprise's is the hazard. */
    obligorDefaults: [0, sme.defaultRate, tier2.defaultRate, tier3.defaultRate],
    lossesGivenDefault: [core.lossGivenDefault, ...deeper.map(() => chain.lossGivenDefault)],
  };
}

/** Below this credit score, a standard normal, a bank declines: a share `decline` of all scores lies there. */
export function creditThreshold(decline: number): number {
  return decline <= 0 ? -Infinity : decline >= 1 ? Infinity : normalQuantile(decline);
}
