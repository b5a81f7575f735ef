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
      byTier: [{ tier: 1, timeToCash: estimate, costPer100: estimate }],
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
        },
      },
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
