import { classroom } from "../scenario/presets/classroom.ts";
import { constant } from "../scenario/presets/constant.ts";
import type { Scenario } from "../scenario/Scenario.ts";

/** New values by group. */
export type Values = { readonly [Group in keyof Scenario]?: Partial<Scenario[Group]> };

const AT_ONCE = constant(0);
const ALWAYS = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] } as const;
const TRUSTED = { refusesConfirmation: 0, decline: 0 };

/** Nothing takes time, nothing goes wrong, and everybody is on the ledger. */
const SMOOTH: Values = {
  calendar: { office: ALWAYS, bank: ALWAYS, holidays: [] },
  trade: { volume: 1000, suppliers: 50, terms: constant(365), invoicing: AT_ONCE },
  chain: {
    tiers: 1,
    lag: AT_ONCE,
    approval: AT_ONCE,
    paidLate: 0,
    contagion: 0,
    lossGivenDefault: 1,
  },
  tier2: TRUSTED,
  tier3: TRUSTED,
  tier4: TRUSTED,
  core: {
    approval: AT_ONCE,
    approvalDigital: AT_ONCE,
    exceptions: 0,
    exceptionsDigital: 0,
    confirm: AT_ONCE,
    refusesConfirmation: 0,
    paidLate: 0,
    defaultRate: 0,
  },
  sme: {
    prepare: AT_ONCE,
    correct: AT_ONCE,
    retry: AT_ONCE,
    tries: 1,
    prepareCost: 0,
    correctCost: 0,
    retryCost: 0,
  },
  bank: {
    count: 4,
    officers: 100,
    check: AT_ONCE,
    incomplete: 0,
    verify: AT_ONCE,
    analyse: AT_ONCE,
    committeeEvery: 0,
    decline: 0,
    creditCorrelation: 0,
    disburse: AT_ONCE,
    knownHouse: 1,
    knownOther: 1,
    checkCost: 0,
    fee: 0,
  },
  ledger: {
    issue: AT_ONCE,
    hop: AT_ONCE,
    rekey: AT_ONCE,
    onboard: AT_ONCE,
    latency: 0,
    availability: 1,
    check: AT_ONCE,
    incomplete: 0,
    correct: AT_ONCE,
    decide: AT_ONCE,
    decline: 0,
    retry: AT_ONCE,
    disburse: AT_ONCE,
    fee: 0,
  },
  adoption: { banks: 1, suppliers: 1, digitisation: 0, standards: 1, skills: 1 },
};

/** A scenario with some values replaced, group by group. */
export function withValues(base: Scenario, values: Values): Scenario {
  const merged = Object.entries(values).map(([group, of]) => [
    group,
    { ...(base[group as keyof Scenario] as object), ...(of as object) },
  ]);
  return { ...base, ...(Object.fromEntries(merged) as Partial<Scenario>) };
}

/** A year in which nothing takes time and nothing goes wrong, but for the values given. */
export function smooth(values: Values = {}): Scenario {
  return withValues(withValues(classroom, SMOOTH), values);
}
