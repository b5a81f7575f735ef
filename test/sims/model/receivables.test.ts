import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, COLUMNS, type Column } from "../../../sims/measures/columns.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld, type Trace } from "../../../sims/trace/eventLog.ts";
import { onBase, scenarioArbitrary } from "../../arbitraries/scenario.ts";
import { sanityScenario } from "../../golden/sanityScenario.ts";
import { days, workedScenario } from "../../golden/workedExamples.ts";

type Receivables = Partial<Scenario["receivables"]>;

const NONE = onBase({}).receivables;
const seeds = fc.integer({ min: 0, max: 1000 });
const arms = fc.constantFrom<Arm>("T", "L");
const settings = { numRuns: 40, seed: 20261125 };

function withReceivables(scenario: Scenario, receivables: Receivables): Scenario {
  return { ...scenario, receivables: { ...NONE, ...receivables } };
}

function trace(scenario: Scenario, seed: number, arm: Arm): Trace {
  return traceWorld({ scenario, seed, replication: 0, arm, runtime: "kernel" });
}

function lossOf({ postings }: Trace, isPayer: (payer: string) => boolean): number {
  return postings.reduce(
    (sum, p) => (p.category === "loss" && isPayer(p.payer) ? sum + p.amount : sum),
    0,
  );
}

/** Sums of columns over the worlds and tiers of a job. */
function sums(scenario: Scenario, arm: Arm, replications: number): (name: Column) => number {
  const { rows } = runJob({ scenario, seed: 11, arms: [arm], first: 0, replications }).arms[arm]!;
  return (name) => {
    let sum = 0;
    for (let at = column[name]; at < rows.length; at += COLUMNS.length) sum += rows[at]!;
    return sum;
  };
}

describe("receivables that are sold whole and paid as invoiced", () => {
  it("are what they were, whatever the terms of what then never happens", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const sound = trace(withReceivables(drawn, {}), seed, arm);
        const other = trace(
          withReceivables(drawn, {
            recourseAfter: 3,
            recourseRate: 0.04,
            ledgerRecourseRate: 0.01,
            credited: 0.9,
            disputeTime: days(20),
            excess: "bank",
            forward: days(3),
            kept: 1,
            writeOffAfter: 1,
          }),
          seed,
          arm,
        );
        expect(other.events).toEqual(sound.events);
        expect(other.postings).toEqual(sound.postings);
      }),
      settings,
    );
  });
});

describe("advance and reserve", () => {
  it("cost what the published example says: 792,000 received, 818,488.89 repaid, 11.577 % simple, 12.239 % effective", () => {
    // F 1,000,000, advance 0.8, 8 % in arrears, fee 0.8 %, 90 days and 14 late; money on day 0.
    const base = workedScenario({ paidLate: 1, lateDays: 14 });
    const scenario: Scenario = {
      ...base,
      trade: { ...base.trade, face: days(1_000_000), terms: days(90) },
      core: { ...base.core, approval: days(0), confirm: days(0) },
      sme: { ...base.sme, prepare: days(0) },
      bank: {
        ...base.bank,
        check: days(0),
        verify: days(0),
        analyse: days(0),
        disburse: days(0),
        committeeEvery: 0,
        rate: 0.08,
        fee: 0.008,
      },
      receivables: { ...NONE, advance: 0.8, interest: "arrears" },
    };
    const { postings } = trace(scenario, 1, "T");
    const flow = (at: number, category: string): number =>
      postings.reduce((sum, p) => {
        if (p.case !== 0 || p.category !== category || Math.abs(p.to - at) > 1e-9) return sum;
        return sum + (p.payee === "sme1" ? p.amount : p.payer === "sme1" ? -p.amount : 0);
      }, 0);
    const start = postings.find((p) => p.case === 0 && p.category === "serviceFee")!.from;
    const received = flow(start, "principal") + flow(start, "serviceFee");
    expect(received).toBe(79_200_000);
    const repaid = 80_000_000 - flow(start + 104, "discount");
    expect(repaid).toBe(81_848_889);
    expect((repaid / received - 1) * (360 / 104)).toBeCloseTo(0.11577, 5);
    expect((repaid / received) ** (365 / 104) - 1).toBeCloseTo(0.12239, 5);
    // The measure says the same of all invoices together.
    const at = sums(scenario, "T", 1);
    expect((360 * at("financingCost")) / at("fundsDays")).toBeCloseTo(0.11577, 5);
  });

  it("lengthen the wait of the first tier by 3.6 days at an advance of 0.80, as an independent simulation of the rules found", () => {
    const base = sanityScenario({ banks: 0, suppliers: 0, digitisation: 0 });
    const replications = 60;
    const rowsOf = (advance: number): Float64Array => {
      // The reserve is released as soon as the debt is paid: that simulation has no booking.
      const bank = { ...base.bank, settle: days(0) };
      const scenario = { ...base, bank, receivables: { ...NONE, advance } };
      const job = { scenario, seed: 3, arms: ["T"] as const, first: 0, replications };
      return runJob(job).arms.T!.rows;
    };
    const [whole, part] = [rowsOf(1), rowsOf(0.8)];
    const differences = Array.from({ length: replications }, (_, r) => {
      const row = r * base.chain.tiers * COLUMNS.length;
      return (
        (part[row + column.timeToCash]! - whole[row + column.timeToCash]!) /
        whole[row + column.cases]!
      );
    });
    const mean = differences.reduce((sum, x) => sum + x, 0) / replications;
    const squares = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const error = Math.sqrt(squares / (replications * (replications - 1)));
    // 72.1 and 75.7 are printed to a tenth, so their difference is known to a tenth.
    expect(Math.abs(mean - 3.6)).toBeLessThan(0.1 + 4 * error);
    expect(error).toBeLessThan(0.1);
  });

  it("bring no supplier's money forward, and hold back what is not yet paid until it is", () => {
    let later = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        // Suppliers that count would ask, or be paid early, another number of times.
        const always: Scenario = {
          ...drawn,
          finance: { ...drawn.finance, takeUp: "always" },
          earlyPayment: { ...drawn.earlyPayment, offered: 0 },
        };
        const whole = trace(withReceivables(always, {}), seed, arm).world;
        const part = { advance: 0.7, ledgerAdvance: 0.9 };
        const { world } = trace(withReceivables(always, part), seed, arm);
        for (let c = 0; c < whole.cases; c++) {
          // Each weight is rounded to a thousandth of the face.
          expect(world.timeToCash[c]).toBeGreaterThanOrEqual(whole.timeToCash[c]! - 1e-9);
          if (world.timeToCash[c]! > whole.timeToCash[c]!) later++;
        }
      }),
      settings,
    );
    expect(later).toBeGreaterThan(100);
  });
});

describe("recourse", () => {
  it("leaves the bank without a loss: what the debtor does not pay is the supplier's", () => {
    let moved = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (drawn, seed, arm) => {
        const lost = {
          ...drawn.receivables,
          misdirected: 0,
          disputed: 0,
          ledgerDisputed: 0,
          // Suppliers that count would ask another number of times.
          recourseRate: 0,
          ledgerRecourseRate: 0,
        };
        const without = trace(
          withReceivables(drawn, { ...lost, recourse: 0, ledgerRecourse: 0 }),
          seed,
          arm,
        );
        const withIt = trace(
          withReceivables(drawn, { ...lost, recourse: 1, ledgerRecourse: 1 }),
          seed,
          arm,
        );
        expect(lossOf(withIt, (payer) => payer === "bank")).toBe(0);
        const all = (t: Trace): number => lossOf(t, () => true);
        expect(all(withIt)).toBe(all(without));
        moved += lossOf(without, (payer) => payer === "bank");
      }),
      settings,
    );
    expect(moved).toBeGreaterThan(0);
  });
});

describe("a price that follows recourse", () => {
  const worked = workedScenario({});
  const base: Scenario = {
    ...worked,
    adoption: { ...worked.adoption, banks: 1, suppliers: 1 },
  };
  const of = (changes: Receivables, arm: Arm): Trace =>
    trace({ ...base, receivables: { ...NONE, ...changes } }, 1, arm);
  const interestOf = ({ postings }: Trace): Map<number, number> =>
    new Map(postings.filter((p) => p.category === "discount").map((p) => [p.case, p.amount]));

  it.each(["discount", "arrears"] as const)(
    "is lower by what the scenario says on debts with recourse alone, interest as %s",
    (interest) => {
      const dear = interestOf(of({ recourse: 0.5, interest }, "T"));
      const cheap = interestOf(of({ recourse: 0.5, interest, recourseRate: 0.03 }, "T"));
      expect([...cheap.keys()]).toEqual([...dear.keys()]);
      const ratios = [...dear].map(([c, paid]) => cheap.get(c)! / paid);
      const withRecourse = ratios.filter((ratio) => ratio < 1);
      const lower = (base.bank.rate - 0.03) / base.bank.rate;
      for (const ratio of withRecourse) expect(ratio).toBeCloseTo(lower, 4);
      const expected = ratios.length / 2;
      expect(Math.abs(withRecourse.length - expected)).toBeLessThan(4 * Math.sqrt(expected / 2));
      expect(ratios.filter((ratio) => ratio === 1).length).toBe(
        ratios.length - withRecourse.length,
      );
    },
  );

  it("has an amount of its own on the ledger, and is never below nothing", () => {
    const paid = (changes: Receivables): number =>
      [...interestOf(of({ ledgerRecourse: 1, ...changes }, "L")).values()].reduce(
        (a, b) => a + b,
        0,
      );
    const dear = paid({});
    expect(dear).toBeGreaterThan(0);
    expect(paid({ recourseRate: 0.04 })).toBe(dear);
    const lower = (base.ledger.rate - 0.01) / base.ledger.rate;
    expect(paid({ ledgerRecourseRate: 0.01 }) / dear).toBeCloseTo(lower, 4);
    expect(paid({ ledgerRecourseRate: 0.9 })).toBe(0);
  });
});

describe("credits", () => {
  /** A year in which nobody is refused, so that all is financed. */
  const base = workedScenario({});

  it("come to their share of invoices times the mean part of one", () => {
    const scenario = { ...base, receivables: { ...NONE, disputed: 0.3, credited: 0.2 } };
    const at = sums(scenario, "T", 20);
    const cases = at("cases");
    expect(cases).toBeGreaterThan(5000);
    // Of a beta (a, 1) with mean m = a / (a + 1) the second moment is a / (a + 2).
    const mean = 0.3 * 0.2;
    const secondMoment = 0.3 * (0.25 / 2.25);
    const error = Math.sqrt((secondMoment - mean * mean) / cases);
    expect(Math.abs(at("diluted") / at("face") - mean)).toBeLessThan(4 * error);
  });

  it("cost the supplier interest until they are agreed, and are themselves no cost and no delay", () => {
    const sound = sums({ ...base, receivables: NONE }, "T", 2);
    const credited = { ...NONE, disputed: 1, credited: 0.4 };
    const at = sums({ ...base, receivables: credited }, "T", 2);
    expect(at("diluted")).toBeGreaterThan(0);
    expect(at("cost")).toBe(sound("cost"));
    expect(at("timeToCash")).toBe(sound("timeToCash"));
    // Held back for 20 days, an unfinanced invoice waits 20 days more for all that was invoiced.
    const waits = { ...base, sme: { ...base.sme, tries: 0 } };
    const soon = sums({ ...waits, receivables: credited }, "T", 2);
    const late = sums({ ...waits, receivables: { ...credited, disputeTime: days(20) } }, "T", 2);
    const cases = soon("cases");
    expect(late("timeToCash") - soon("timeToCash")).toBeCloseTo(20 * cases, 6);
    // 100,000 at 18 % for 20 days: 1,000.00, two postings rounded each.
    expect(Math.abs(late("cost") - soon("cost") - 100_000 * cases)).toBeLessThanOrEqual(2 * cases);
  });
});

describe("payments to the old account", () => {
  it("happen on paper alone", () => {
    const scenario = {
      ...workedScenario({ adoption: 1 }),
      receivables: { ...NONE, misdirected: 1, forward: days(14) },
    };
    expect(sums(scenario, "T", 2)("misdirected")).toBeGreaterThan(0);
    expect(sums(scenario, "L", 2)("misdirected")).toBe(0);
  });
});
