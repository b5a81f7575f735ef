import { describe, expect, it } from "vitest";
import { daybook } from "./daybook.ts";

const ARGS = ["compare", "europe-measured", "--runs", "40", "--seed", "7", "--json"];

describe("daybook compare", () => {
  it("gives the same bytes with any number of workers, and again", () => {
    const one = daybook(...ARGS, "--workers", "1");
    expect(one).toMatchObject({ code: 0, stderr: "" });
    for (const workers of ["1", "2", "3"]) {
      expect(daybook(...ARGS, "--workers", workers).stdout).toBe(one.stdout);
    }
  });

  it("answers with one JSON object: arms, paired difference, curves, digest", () => {
    const answer = JSON.parse(daybook(...ARGS).stdout);
    const estimate = { mean: expect.any(Number), ci95: [expect.any(Number), expect.any(Number)] };
    const arm = {
      timeToCash: {
        ...estimate,
        p5: expect.any(Number),
        p50: expect.any(Number),
        p90: expect.any(Number),
        p95: expect.any(Number),
        unpaidShare: expect.any(Number),
      },
      costPer100: { ...estimate, p5: expect.any(Number), p95: expect.any(Number) },
      realCostPer100: estimate,
      allInRate: estimate,
      financedShare: estimate,
      byTier: [{ tier: 1, invoices: answer.invoices, timeToCash: estimate, costPer100: estimate }],
    };
    expect(answer).toMatchObject({
      model: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      scenario: { id: "europe-measured" },
      seed: 7,
      runs: 40,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      arms: { T: arm, L: arm },
      difference: {
        "L-T": {
          timeToCash: { ...estimate, p50: expect.any(Number), p50ci95: expect.any(Array) },
          costPer100: estimate,
          byTier: [{ tier: 1, timeToCash: estimate, costPer100: estimate }],
        },
      },
      curves: { byTier: [{ tier: 1, time: answer.curves.time, cost: answer.curves.cost }] },
    });
    for (const [curve, value] of [
      ["time", "share"],
      ["cost", "per100"],
    ] as const) {
      const { day, T, L } = answer.curves[curve];
      expect(day.length).toBeGreaterThan(300);
      for (const arm of [T, L]) {
        expect([arm[value], arm.lo, arm.hi].map((list) => list.length)).toEqual(
          Array(3).fill(day.length),
        );
      }
    }
  });

  it("answers by tier with the measures, differences and curves of each", () => {
    const args = ["compare", "classroom", "--runs", "5", "--set", "chain.tiers=3"];
    const { arms, difference, curves, invoices } = JSON.parse(daybook(...args, "--json").stdout);
    const ofTheWhole = ["costs", "byTier"];
    const measures = Object.keys(arms.T).filter((key) => !ofTheWhole.includes(key));
    const tiers: { tier: number; invoices: number }[] = arms.T.byTier;
    expect(tiers.map(({ tier }) => tier)).toEqual([1, 2, 3]);
    expect(tiers.reduce((sum, tier) => sum + tier.invoices, 0)).toBe(invoices);
    for (const tier of tiers) {
      expect(Object.keys(tier)).toEqual(["tier", "invoices", ...measures]);
    }
    const { byTier: differences } = difference["L-T"];
    for (const [i, { timeToCash }] of differences.entries()) {
      const [T, L] = [arms.T.byTier[i], arms.L.byTier[i]];
      expect(timeToCash.mean).toBeCloseTo(L.timeToCash.mean - T.timeToCash.mean, 9);
      expect(curves.byTier[i]).toMatchObject({
        tier: i + 1,
        time: {
          day: curves.time.day,
          T: { share: expect.any(Array) },
          L: { lo: expect.any(Array) },
        },
        cost: { day: curves.cost.day, T: { per100: expect.any(Array) } },
      });
    }
    const { stdout } = daybook(...args);
    expect(stdout).toMatch(/^By tier +without \(T\) +with \(L\) +difference/m);
    expect(stdout.match(/^ +tier 3, \d+ invoices +\d/gm)).toHaveLength(3);
  });

  it("compares a single arm with nothing", () => {
    const { stdout } = daybook("compare", "classroom", "--runs", "2", "--arms", "L", "--json");
    const { arms, difference } = JSON.parse(stdout);
    expect(Object.keys(arms)).toEqual(["L"]);
    expect(difference).toEqual({});
  });

  it("writes a table of measures with their intervals for people", () => {
    const { stdout } = daybook(
      "compare",
      "classroom",
      "--runs",
      "20",
      "--set",
      "adoption.banks=0.5",
    );
    expect(stdout).toMatch(/^Classroom/);
    expect(stdout).toMatch(/Time to cash, days +\d+\.\d\d \[\d+\.\d\d, \d+\.\d\d\]/);
    expect(stdout).toMatch(/Digest [0-9a-f]{64}\n$/);
  });
});
