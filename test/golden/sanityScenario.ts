import type { Distribution } from "../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { onBase } from "../arbitraries/scenario.ts";

function days(value: number): Distribution {
  return { family: "constant", value };
}

function lognormal(median: number, sigma: number): Distribution {
  return { family: "lognormal", median, sigma };
}

const week = { opens: 9, closes: 17, weekdays: [1, 2, 3, 4, 5] };

/**
 * Three tiers on partly assumed figures, for which an independent simulation of the same rules gave
 * means: a range to expect, not a target. Money in major units.
 */
export function sanityScenario(adoption: Partial<Scenario["adoption"]>): Scenario {
  return onBase(
    {
      calendar: { office: week, bank: week, holidays: [] },
      trade: {
        volume: 400,
        suppliers: 40,
        face: lognormal(1_000_000, 0.8),
        terms: days(76),
        termsFrom: "invoice",
        invoicing: days(0),
        dayCount: 360,
      },
      chain: {
        tiers: 3,
        passedOn: 0.5,
        lag: days(2),
        approval: lognormal(6, 0.6),
        paidLate: 0.6,
        lateDays: lognormal(21.8, 0.8),
        contagion: 0.7,
        contagionCap: 180,
        lossGivenDefault: 0.6,
      },
      tier2: {
        refusesConfirmation: 0.3,
        decline: 0.6,
        rate: 0.121,
        fallbackRate: 0.18,
        defaultRate: 0.04,
      },
      tier3: {
        refusesConfirmation: 0.3,
        decline: 0.8,
        rate: 0.15,
        fallbackRate: 0.219,
        defaultRate: 0,
      },
      core: {
        approval: lognormal(10, 0.6),
        exceptions: 0.25,
        exceptionFix: lognormal(2.5, 0.6),
        approvalDigital: lognormal(2, 0.5),
        exceptionsDigital: 0.1,
        confirm: lognormal(5, 0.7),
        refusesConfirmation: 0.3,
        paidLate: 0.47,
        lateDays: lognormal(21.8, 0.8),
        paymentRun: { weekdays: [], hour: 0 },
        defaultRate: 0.003,
        lossGivenDefault: 0.4,
        workout: days(365),
        approvalCost: 80,
        approvalCostDigital: 20,
      },
      sme: {
        prepare: lognormal(2.5, 0.6),
        correct: lognormal(2.5, 0.6),
        retry: lognormal(3, 0.5),
        tries: 2,
        prepareCost: 480,
        correctCost: 150,
        retryCost: 480,
        fallbackRate: 0.121,
        defaultRate: 0.02,
      },
      bank: {
        count: 5,
        officers: 1,
        check: lognormal(0.12, 0.8),
        incomplete: 0.3,
        verify: lognormal(0.8, 0.5),
        analyse: lognormal(5, 0.5),
        committeeEvery: 5,
        committeeStart: "random",
        decline: 0.45,
        creditCorrelation: 0.5,
        disburse: lognormal(1, 0.4),
        settle: days(0),
        onboard: lognormal(12, 0.6),
        knownHouse: 0.8,
        knownOther: 0.1,
        checkCost: 250,
        decisionCost: 400,
        onboardCost: 5000,
        rate: 0.0675,
        fee: 0.005,
        fundingRate: 0.03,
      },
      ledger: {
        issue: lognormal(0.4, 0.6),
        hop: lognormal(0.8, 0.7),
        rekey: lognormal(1, 0.5),
        onboard: lognormal(0.8, 0.8),
        newClient: lognormal(2, 0.6),
        newClientCost: 600,
        latency: 1,
        availability: 0.999,
        repair: { family: "exponential", mean: 4, unit: "hours" },
        check: lognormal(0.03, 0.8),
        incomplete: 0.05,
        correct: lognormal(0.5, 0.6),
        decide: lognormal(0.4, 0.6),
        decline: 0.1,
        retry: lognormal(0.5, 0.5),
        disburse: lognormal(0.3, 0.5),
        checkCost: 50,
        decisionCost: 70,
        transactionCost: 1,
        onboardCost: 200,
        rate: 0.062,
        fee: 0.002,
        fixedYearly: 1700,
        networkFace: 1_000_000,
      },
      adoption: {
        banks: 0.5,
        suppliers: 0.5,
        digitisation: 0.5,
        standards: 0.5,
        skills: 0.6,
        ...adoption,
      },
    },
    365,
  );
}
