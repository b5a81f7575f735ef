import fc from "fast-check";
import type { Distribution } from "../../sims/random/distributions/Distribution.ts";
import { NO_CHARGES } from "../../sims/scenario/groups/charges.ts";
import { PLAIN_DESK } from "../../sims/scenario/groups/desk.ts";
import { INDEPENDENT } from "../../sims/scenario/groups/together.ts";
import { presetById } from "../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

/** Few and round lengths, so that events at the same instant are common; some of no length. */
const duration: fc.Arbitrary<Distribution> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0.25, 0.5, 1, 2).map(constant) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(0.2, 1, 3)
      .map((median): Distribution => ({ family: "lognormal", median, p90: median * 2.5 })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 4).map((most): Distribution => ({
      family: "empirical",
      probabilities: [0, 0.4, 0.4001, 1],
      quantiles: [0, 0, most, most],
    })),
  },
);

const share = fc.constantFrom(0, 0.2, 0.5, 1);
const hours = fc.oneof(
  fc.constant({ opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] }),
  fc.constant({ opens: 9, closes: 17, weekdays: [1, 2, 3, 4, 5] }),
  fc.constant({ opens: 9, closes: 21, weekdays: [1, 2, 3, 4, 5, 6] }),
);

function constant(value: number): Distribution {
  return { family: "constant", value };
}

const tier = fc.record({
  refusesConfirmation: fc.constantFrom(0, 0.3),
  decline: share,
  rate: fc.constant(0.12),
  fallbackRate: fc.constant(0.2),
  defaultRate: fc.constantFrom(0, 0.9),
});

/** One ledger as it is from the start, or members that come, rivals, refusals to pass on, an operator that closes. */
const network: fc.Arbitrary<Partial<Scenario["network"]>> = fc.oneof(
  fc.constant({}),
  fc.record({
    nodeYearly: fc.constantFrom(0, 100),
    membership: fc.constantFrom("complete" as const, "growing" as const),
    innovation: fc.constant(5),
    imitation: fc.constantFrom(0, 10),
    age: fc.constantFrom(0.1, 0.5),
    privacy: fc.constantFrom(0, 0.3),
    rivals: fc.constantFrom(1, 1, 2),
    windDown: fc.constantFrom<Scenario["network"]["windDown"]>(
      "never",
      "day",
      "day",
      "chance",
      "losses",
    ),
    corrections: fc.constantFrom(0, 0.4),
    correction: duration,
    credibleFrom: fc.constantFrom(0, 0.5),
    windDownDay: fc.constantFrom(5, 15, 22.5, 30),
    windDownRate: fc.constantFrom(0.9, 1),
    runway: fc.constantFrom(0, 1000),
    lookEvery: fc.constant(30),
    handSettlement: duration,
  }),
);

/**
 * Random small scenarios: one or two officers, short terms, rework, refusals, several tries,
 * unknown clients, payment runs, outages, debtors that often default, partial adoption, and one to
 * four tiers.
 */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .record({
    calendar: fc.record({
      office: hours,
      bank: hours,
      holidays: fc.constantFrom<number[]>([], [0, 3]),
    }),
    trade: fc.record({
      volume: fc.constantFrom(200, 900, 2000),
      suppliers: fc.integer({ min: 1, max: 4 }),
      face: fc.constant(constant(100_000)),
      terms: fc.constantFrom<Distribution>(constant(5), constant(15), constant(40), {
        family: "lognormal",
        median: 20,
        p90: 40,
      }),
      termsFrom: fc.constantFrom("invoice" as const, "confirmation" as const),
      invoicing: duration,
    }),
    chain: fc.record({
      tiers: fc.constantFrom(1, 1, 2, 3, 4),
      passedOn: fc.constantFrom(0.3, 0.5),
      lag: fc.oneof(duration, fc.constantFrom(10, 25).map(constant)),
      approval: duration,
      paidLate: share,
      lateDays: duration,
      contagion: share,
      contagionCap: fc.constantFrom(0, 5, 60),
      lossGivenDefault: fc.constantFrom(0.6, 1),
    }),
    tier2: tier,
    tier3: tier,
    core: fc.record({
      approval: duration,
      exceptions: share,
      exceptionFix: duration,
      approvalDigital: duration,
      exceptionsDigital: share,
      confirm: duration,
      refusesConfirmation: fc.constantFrom(0, 0.3),
      paidLate: share,
      lateDays: duration,
      paymentRun: fc.constantFrom(
        { weekdays: [] as number[], hour: 0 },
        { weekdays: [1, 4], hour: 12 },
      ),
      defaultRate: fc.constantFrom(0, 0.9),
    }),
    sme: fc.record({
      prepare: duration,
      correct: duration,
      retry: duration,
      tries: fc.integer({ min: 0, max: 3 }),
      defaultRate: fc.constantFrom(0, 0.5, 0.99),
    }),
    bank: fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      officers: fc.integer({ min: 1, max: 2 }),
      check: duration,
      incomplete: fc.constantFrom(0, 0.4, 1),
      verify: duration,
      analyse: duration,
      committeeEvery: fc.constantFrom(0, 1, 5),
      committeeStart: fc.constantFrom("random" as const, "aligned" as const),
      decline: share,
      creditCorrelation: fc.constantFrom(0, 0.5),
      disburse: duration,
      settle: duration,
      onboard: duration,
      knownHouse: share,
      knownOther: share,
    }),
    ledger: fc.record({
      issue: duration,
      hop: duration,
      rekey: duration,
      onboard: duration,
      latency: fc.constantFrom(0, 1, 8640),
      availability: fc.constantFrom(1, 0.8),
      repair: fc.constant(constant(0.5)),
      check: duration,
      incomplete: fc.constantFrom(0, 0.4),
      correct: duration,
      decide: duration,
      decline: fc.constantFrom(0, 0.3),
      retry: duration,
      disburse: duration,
    }),
    earlyPayment: fc.record({
      offered: fc.constantFrom(0, 0, 0.5, 1),
      rate: fc.constantFrom(0, 0.1, 0.15, 0.5),
    }),
    finance: fc.record({
      takeUp: fc.constantFrom("always" as const, "cheaper" as const),
    }),
    receivables: fc.record({
      advance: fc.constantFrom(1, 0.8),
      ledgerAdvance: fc.constantFrom(1, 0.9),
      interest: fc.constantFrom("discount" as const, "arrears" as const),
      recourse: fc.constantFrom(0, 0.5, 1),
      ledgerRecourse: fc.constantFrom(0, 1),
      recourseAfter: fc.constantFrom(0, 5, 90),
      recourseRate: fc.constantFrom(0, 0.04, 0.5),
      ledgerRecourseRate: fc.constantFrom(0, 0.01),
      disputed: fc.constantFrom(0, 0.5),
      ledgerDisputed: fc.constantFrom(0, 0.5),
      credited: fc.constantFrom(0.3, 1),
      disputeTime: duration,
      excess: fc.constantFrom("supplier" as const, "bank" as const),
      misdirected: fc.constantFrom(0, 0.5),
      forward: duration,
      kept: fc.constantFrom(0, 0.5),
      uncollectable: fc.constantFrom(0, 0.3),
      ledgerUncollectable: fc.constantFrom(0, 0.3),
      writeOffAfter: fc.constantFrom(0, 10, 400),
    }),
    network,
    season: fc.record({
      amplitude: fc.constantFrom(0, 0.5, 1),
      peak: fc.constantFrom(1, 2),
    }),
    shocks: fc.record({
      day: fc.constantFrom(0, 10),
      duration: fc.constantFrom(0, 15),
      rates: fc.constantFrom(0, 0.05),
      terms: fc.constantFrom(0, 8),
      banks: fc.constantFrom(0, 0, 1, 3),
    }),
    anchor: fc.record({
      termExtension: fc.constantFrom(0, 0, 10),
      // In faces of the first tier: none is small enough, one, or two at a time.
      line: fc.constantFrom(0, 0, 90_000, 100_000, 210_000),
    }),
    desk: fc.oneof(
      fc.constant(PLAIN_DESK),
      fc.record({
        backlog: duration,
        incompleteAgain: fc.constantFrom(0, 0.5, 1, 3),
      }),
    ),
    together: fc.oneof(
      fc.constant(INDEPENDENT),
      fc.record({
        world: fc.constantFrom(0, 0.3, 1),
        obligor: fc.constantFrom(0, 0.5, 1),
        file: fc.constantFrom(0, 0.5, 1),
        rates: fc.constantFrom(0, 0.02),
      }),
    ),
    adoption: fc.record({
      banks: share,
      suppliers: share,
      digitisation: share,
      standards: share,
      skills: share,
    }),
    fraud: fc.record({
      share: fc.constantFrom(0, 0, 0, 0.5, 1),
      duplicate: fc.constantFrom(25, 0, 200),
      forged: fc.constantFrom(15, 0),
      banks: fc.integer({ min: 2, max: 4 }),
      registryCoverage: share,
      searchDiscipline: fc.constantFrom(0.5, 1),
      detection: share,
      severity: fc.constantFrom(0.28, 1),
    }),
    charges: fc.oneof(
      fc.constant(NO_CHARGES),
      fc.record({
        hurdle: fc.constantFrom(0, 0.12),
        capitalRatio: fc.constantFrom(0.08, 0.105),
        riskWeight: fc.constantFrom(1, 0.75),
        ledgerRiskWeight: fc.constantFrom(0.2, 1),
        collection: fc.constantFrom(0, 20),
        ledgerCollection: fc.constantFrom(0, 4),
        overdue: fc.constantFrom(0, 35),
        lineFee: fc.constantFrom(0, 0.002),
        ledgerLineFee: fc.constantFrom(0, 0.001),
        confirm: fc.constantFrom(0, 25),
        ledgerConfirm: fc.constantFrom(0, 10),
        lateInterest: fc.constantFrom(0, 0.09),
        premium: fc.constantFrom(0, 0.02),
        ledgerPremium: fc.constantFrom(0, 0.004),
        registryFee: fc.constantFrom(0, 6),
        ledgerRegistryFee: fc.constantFrom(0, 2),
      }),
    ),
  })
  .map((drawn) => {
    const { trade, chain } = drawn;
    if (chain.tiers === 1) return onBase(drawn);
    // Terms count from the invoice where there are several tiers; worlds are as large as with one.
    const volume = Math.ceil(trade.volume / chain.tiers);
    return onBase({ ...drawn, trade: { ...trade, volume, termsFrom: "invoice" } });
  });

type Changes = { readonly [Group in keyof Scenario]?: Partial<Scenario[Group]> };

/** The classroom preset for a short horizon, with some values replaced. */
export function onBase(changes: Changes, horizon = 40): Scenario {
  const preset = presetById("classroom");
  if (preset === undefined) throw new Error("no preset classroom");
  const base = { ...preset.scenario, run: { ...preset.scenario.run, horizon } };
  const merged = Object.entries(changes).map(([group, values]) => [
    group,
    { ...(base[group as keyof Scenario] as object), ...(values as object) },
  ]);
  return { ...base, ...(Object.fromEntries(merged) as Partial<Scenario>) };
}
