import { describe, expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS, type Column } from "../../../sims/measures/columns.ts";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { ratio, standardError } from "../../../sims/summary/ratio.ts";
import { onBase } from "../../arbitraries/scenario.ts";

const at = (value: number): Distribution => ({ family: "constant", value });
const always = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] };

type Changes = { readonly [Group in keyof Scenario]?: Partial<Scenario[Group]> };

/** Nothing takes time and nothing goes wrong, but for what is changed. */
function smooth({ bank, sme, ledger, adoption, trade, chain }: Changes): Scenario {
  return onBase(
    {
      calendar: { office: always, bank: always, holidays: [] },
      trade: { volume: 1000, suppliers: 50, terms: at(365), invoicing: at(0), ...trade },
      chain: {
        tiers: 1,
        lag: at(0),
        approval: at(0),
        paidLate: 0,
        contagion: 0,
        lossGivenDefault: 1,
        ...chain,
      },
      core: {
        approval: at(0),
        approvalDigital: at(0),
        exceptions: 0,
        exceptionsDigital: 0,
        confirm: at(0),
        refusesConfirmation: 0,
        paidLate: 0,
        defaultRate: 0,
      },
      sme: { prepare: at(0), correct: at(0), retry: at(0), tries: 1, ...sme },
      bank: {
        count: 4,
        officers: 100,
        check: at(0),
        incomplete: 0,
        verify: at(0),
        analyse: at(0),
        committeeEvery: 0,
        decline: 0,
        creditCorrelation: 0,
        disburse: at(0),
        knownHouse: 1,
        knownOther: 1,
        ...bank,
      },
      ledger: {
        issue: at(0),
        onboard: at(0),
        latency: 0,
        availability: 1,
        check: at(0),
        incomplete: 0,
        correct: at(0),
        decide: at(0),
        decline: 0,
        retry: at(0),
        disburse: at(0),
        ...ledger,
      },
      adoption: { banks: 1, suppliers: 1, digitisation: 0, standards: 1, skills: 1, ...adoption },
    },
    365,
  );
}

/** The mean over cases of a column, of a tier from 0, within 4 standard errors of the exact value. */
function expectMean(
  scenario: Scenario,
  arm: "T" | "L",
  name: Column,
  exact: number,
  replications = 200,
  tier = 0,
) {
  const rows = runJob({ scenario, seed: 20261123, arms: [arm], first: 0, replications }).arms[arm]
    ?.rows;
  const take = (of: Column) =>
    Array.from({ length: replications }, (_, r) => {
      const row = r * scenario.chain.tiers + tier;
      return rows?.[row * COLUMNS.length + column[of]] ?? NaN;
    });
  const estimator = ratio(take(name), take("cases"));
  if (estimator === undefined) throw new Error(`nothing to average for ${name}`);
  const error = standardError(estimator) ?? NaN;
  expect(error).toBeGreaterThan(0);
  expect(error / exact).toBeLessThan(0.03);
  expect(Math.abs(estimator.value - exact), `${estimator.value} ± ${error}`).toBeLessThan(
    4 * error,
  );
}

describe("closed forms", () => {
  it("a committee that sits every 7 days makes a file wait 3.5 days on average", () => {
    const scenario = smooth({ bank: { committeeEvery: 7, committeeStart: "random" } });
    expectMean(scenario, "T", "stage.committee", 3.5);
  });

  it("banks that refuse 41 % independently finance 1 − 0.41³ of those who ask three", () => {
    const scenario = smooth({ bank: { decline: 0.41 }, sme: { tries: 3 } });
    expectMean(scenario, "T", "financed", 1 - 0.41 ** 3);
  });

  it("banks that judge half by the same common factor finance 0.825 of them", () => {
    const scenario = smooth({ bank: { decline: 0.41, creditCorrelation: 0.5 }, sme: { tries: 3 } });
    expectMean(scenario, "T", "financed", 0.825);
  });

  it("a file returned with 25 % and corrected in 3 days is 3·q/(1 − q) days in correction, the cap at five checks apart", () => {
    const q = 0.25;
    const returns = q + q ** 2 + q ** 3 + q ** 4;
    const scenario = smooth({ bank: { incomplete: q }, sme: { correct: at(3) } });
    expectMean(scenario, "T", "stage.correcting", 3 * returns);
  });

  it("an exponential repair of 24 hours at 99 % availability adds 0.24 hours to a commit", () => {
    const scenario = smooth({
      trade: { volume: 100 },
      ledger: { availability: 0.99, repair: { family: "exponential", mean: 1 } },
    });
    expectMean(scenario, "L", "stage.issue", 0.01, 5000);
  });

  it.each([0, 1, 2])(
    "a payable can reach tier %i + 1 with probability αᵏ, and finds a member bank there with s·αᵏ",
    (tier) => {
      const scenario = smooth({
        trade: { volume: 100 },
        chain: { tiers: 3 },
        adoption: { banks: 0.5, suppliers: 0.8 },
      });
      expectMean(scenario, "L", "reached", 0.8 ** (tier + 1), 1000, tier);
      expectMean(scenario, "L", "onLedger", 0.5 * 0.8 ** (tier + 1), 1000, tier);
    },
  );

  it("a supplier that fails with 20 % a year leaves 1 − 0.8^(60/365) of invoices at 60 days unpaid", () => {
    const scenario = smooth({
      trade: { volume: 1000, terms: at(60) },
      chain: { tiers: 2, contagion: 0 },
      sme: { tries: 0, defaultRate: 0.2 },
    });
    expectMean(scenario, "T", "unpaid", 1 - 0.8 ** (60 / 365), 400, 1);
  });

  it("a third of suppliers that wait to be paid themselves pass on their customer's delay, up to a cap", () => {
    const scenario = onBase(
      {
        ...smooth({
          trade: { terms: at(60) },
          chain: { tiers: 2, contagion: 1 / 3, contagionCap: 15 },
          sme: { tries: 0 },
        }),
        core: {
          ...smooth({}).core,
          paidLate: 0.5,
          lateDays: { family: "uniform", min: 0, max: 30 },
        },
      },
      365,
    );
    // Half are late by 0 to 30 days; of a delay that long a cap of 15 lets 11.25 through on average.
    expectMean(scenario, "T", "stage.overdue", (1 / 3) * 0.5 * 11.25, 200, 1);
  });

  it("a case is on the ledger with probability s·α", () => {
    const scenario = smooth({ trade: { volume: 100 }, adoption: { banks: 0.4, suppliers: 0.6 } });
    expectMean(scenario, "L", "onLedger", 0.24, 1000);
  });
});
