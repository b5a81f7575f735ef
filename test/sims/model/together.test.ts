import { describe, expect, it } from "vitest";
import { buildQuantileTable } from "../../../sims/random/QuantileTable.ts";
import { purpose } from "../../../sims/random/purposes.ts";
import {
  fileLength,
  fileScore,
  obligorChance,
  obligorLength,
  obligorLengthOf,
} from "../../../sims/rules/luck.ts";
import { normalQuantile } from "../../../sims/random/normal.ts";
import { rateOf } from "../../../sims/rules/ratesOfWorld.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { INDEPENDENT } from "../../../sims/scenario/groups/together.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { onBase } from "../../arbitraries/scenario.ts";

type Together = Scenario["together"];

/** Errors that are allowed, as everywhere. */
const ERRORS = 4;
/** A Kolmogorov–Smirnov distance that chance exceeds once in a hundred thousand. */
const FAR = 2.47;
const EVENLY = buildQuantileTable({ family: "uniform", min: 0, max: 1 });

function worldOf(together: Partial<Together>, volume = 20_000): World {
  const scenario = onBase({
    together: { ...INDEPENDENT, ...together },
    trade: { ...onBase({}).trade, volume },
  });
  return new World(prepare({ ...scenario, run: { ...scenario.run, horizon: 365 } }));
}

/** What `ask` finds in each case of one world. */
function inOneWorld(together: Partial<Together>, ...ask: ((w: World, c: number) => number)[]) {
  const w = worldOf(together);
  w.open(5, 0, "T");
  return ask.map((one) => Array.from({ length: w.cases }, (_, c) => one(w, c)));
}

/** What `ask` finds in each of many worlds. */
function inWorlds(together: Partial<Together>, ...ask: ((w: World) => number)[]): number[][] {
  const w = worldOf(together, 30);
  const found: number[][] = ask.map(() => []);
  for (let replication = 0; replication < 4000; replication++) {
    w.open(5, replication, "T");
    ask.forEach((one, i) => found[i]!.push(one(w)));
  }
  return found;
}

/** Spearman's: the correlation of ranks. */
function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] => {
    const rank: number[] = [];
    values
      .map((value, i) => [value, i] as const)
      .sort((a, b) => a[0] - b[0])
      .forEach(([, i], at) => (rank[i] = at - (values.length - 1) / 2));
    return rank;
  };
  const [a, b] = [ranks(x), ranks(y)];
  const dot = (p: number[], q: number[]): number => p.reduce((sum, v, i) => sum + v * q[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function expectEven(values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const distance = sorted.reduce(
    (most, u, i) =>
      Math.max(most, Math.abs(u - i / sorted.length), Math.abs(u - (i + 1) / sorted.length)),
    0,
  );
  expect(distance * Math.sqrt(sorted.length)).toBeLessThan(FAR);
}

function expectShare(values: readonly boolean[], share: number): void {
  const found = values.filter(Boolean).length / values.length;
  const error = Math.sqrt((share * (1 - share)) / values.length);
  expect(Math.abs(found - share)).toBeLessThan(ERRORS * error);
}

const approval = (w: World, c: number): number => obligorLength(w, c, EVENLY, purpose.approval);
const confirm = (w: World, c: number): number => obligorLength(w, c, EVENLY, purpose.confirm);
const late = (w: World, c: number): number => obligorChance(w, c, purpose.late);
const refused = (w: World, c: number): number => obligorChance(w, c, purpose.confirmRefused);
const analyse = (w: World, c: number): number => fileLength(w, c, EVENLY, purpose.analyse);
const credit = (w: World, c: number): number =>
  fileScore(w, c, normalQuantile(w.u(purpose.credit, w.name[c]!, w.bank[c]! * 8)));

describe("what rises together", () => {
  it.each([0.3, 0.6, 0.9])(
    "at one debtor has the rank correlation 6/π·arcsin(ρ/2) of a Gaussian copula, ρ = %d",
    (obligor) => {
      const [x, y, other] = inOneWorld({ obligor }, approval, confirm, analyse);
      const n = x!.length;
      expect(n).toBeGreaterThan(15_000);
      const expected = (6 / Math.PI) * Math.asin(obligor / 2);
      expect(Math.abs(rankCorrelation(x!, y!) - expected)).toBeLessThan(ERRORS / Math.sqrt(n));
      // The bank's own work is another party's.
      expect(Math.abs(rankCorrelation(x!, other!))).toBeLessThan(ERRORS / Math.sqrt(n));
      // Nor does one invoice tell of the next.
      expect(Math.abs(rankCorrelation(x!.slice(1), y!.slice(0, -1)))).toBeLessThan(
        ERRORS / Math.sqrt(n),
      );
    },
  );

  it("at one debtor happens together as the orthants of two normals: ¼ + arcsin(ρ)/2π", () => {
    const [a, b] = inOneWorld({ obligor: 0.5 }, late, refused);
    expectShare(
      a!.map((u, i) => u < 0.5 && b![i]! < 0.5),
      1 / 3,
    );
  });

  it("in one world has its own correlation and that of the debtor in what is left", () => {
    const [x, y, other] = inWorlds(
      { world: 0.4, obligor: 0.5 },
      (w) => approval(w, 0),
      (w) => confirm(w, 0),
      (w) => analyse(w, 1),
    );
    const n = x!.length;
    const expected = (rho: number): number => (6 / Math.PI) * Math.asin(rho / 2);
    expect(Math.abs(rankCorrelation(x!, y!) - expected(0.7))).toBeLessThan(ERRORS / Math.sqrt(n));
    expect(Math.abs(rankCorrelation(x!, other!) - expected(0.4))).toBeLessThan(
      ERRORS / Math.sqrt(n),
    );
  });

  it("keeps the distribution of every draw by itself", () => {
    const found = inOneWorld(
      { obligor: 0.6, file: 0.6 },
      approval,
      confirm,
      late,
      refused,
      analyse,
    );
    for (const values of found) expectEven(values);
    const across = inWorlds(
      { world: 0.6, obligor: 0.3, file: 0.3 },
      (w) => approval(w, 0),
      (w) => late(w, 0),
      (w) => analyse(w, 0),
    );
    for (const values of across) expectEven(values);
  });

  it("keeps the share that is late, and how late those are who are", () => {
    const share = 0.4;
    const [chance, days, slow] = inOneWorld(
      { obligor: 0.7 },
      late,
      (w, c) => obligorLengthOf(w, c, EVENLY, purpose.lateDays, purpose.late, share),
      approval,
    );
    expectShare(
      chance!.map((u) => u < share),
      share,
    );
    const isLate = (_: number, c: number): boolean => chance![c]! < share;
    expectEven(days!.filter(isLate));
    // And who was slow to approve is later.
    expect(rankCorrelation(days!.filter(isLate), slow!.filter(isLate))).toBeGreaterThan(0.3);
  });

  it("refuses hard files more, and no more files", () => {
    const [long, score] = inOneWorld({ file: 0.5 }, analyse, credit);
    const declined = score!.map((z) => z < normalQuantile(0.3));
    expectShare(declined, 0.3);
    const expected = (6 / Math.PI) * Math.asin(0.25);
    const found = rankCorrelation(
      long!,
      score!.map((z) => -z),
    );
    expect(Math.abs(found - expected)).toBeLessThan(ERRORS / Math.sqrt(long!.length));
  });

  it("has rates with the deviation that is set, the same in every arm, and never below the banks' funding", () => {
    const w = worldOf({ rates: 0.01 }, 30);
    const { fundingRate } = w.setting;
    const high = 1;
    const rates: number[] = [];
    for (let replication = 0; replication < 4000; replication++) {
      w.open(9, replication, "T");
      const rate = rateOf(w, high);
      w.open(9, replication, "L");
      expect(rateOf(w, high)).toBe(rate);
      expect(rateOf(w, fundingRate + 0.001)).toBeGreaterThanOrEqual(fundingRate);
      expect(rateOf(w, 0)).toBeCloseTo(Math.max(0, rate - high), 12);
      rates.push(rate);
    }
    const mean = rates.reduce((sum, x) => sum + x, 0) / rates.length;
    const deviation = Math.sqrt(rates.reduce((sum, x) => sum + (x - mean) ** 2, 0) / rates.length);
    expect(Math.abs(mean - high)).toBeLessThan((ERRORS * 0.01) / Math.sqrt(rates.length));
    expect(Math.abs(deviation - 0.01)).toBeLessThan((ERRORS * 0.01) / Math.sqrt(2 * rates.length));
  });

  it("makes worlds differ more, and their mean hardly", () => {
    const sums = (together: Partial<Together>) => {
      const scenario = onBase(
        {
          together: { ...INDEPENDENT, ...together },
          core: {
            ...onBase({}).core,
            paidLate: 0.5,
            lateDays: { family: "uniform", min: 0, max: 60 },
          },
          sme: { ...onBase({}).sme, tries: 0 },
        },
        365,
      );
      const job = { scenario, seed: 4, arms: ["T"] as const, first: 0, replications: 300 };
      const { rows } = runJob(job).arms.T!;
      const means = Array.from(
        { length: 300 },
        (_, r) =>
          rows[r * COLUMNS.length + column.timeToCash]! / rows[r * COLUMNS.length + column.cases]!,
      );
      const mean = means.reduce((sum, x) => sum + x, 0) / means.length;
      const variance = means.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (means.length - 1);
      return { mean, variance };
    };
    const alone = sums({});
    const shared = sums({ world: 0.3 });
    expect(shared.variance).toBeGreaterThan(5 * alone.variance);
    const error = Math.sqrt((shared.variance + alone.variance) / 300);
    expect(Math.abs(shared.mean - alone.mean)).toBeLessThan(ERRORS * error);
  });
});
