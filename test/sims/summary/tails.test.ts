import ln from "@stdlib/math-base-special-ln";
import { describe, expect, it } from "vitest";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { LEAST_WORLDS, tailOf, tailsOf, type TailSample } from "../../../sims/summary/tails.ts";
import { coverage, fourErrors, testDraw } from "./coverage.ts";
import { scenario, syntheticTable } from "./syntheticTable.ts";

const SECTIONS = 20;

/** Values to the next hundredth, by section. */
function sample(sections: readonly (readonly number[])[]): TailSample {
  const most = Math.max(...sections.flat().map((x) => Math.ceil(x * 100)));
  const counts = sections.map((values) => {
    const own = new Float64Array(most + 1);
    for (const x of values) own[Math.ceil(x * 100)]! += 1;
    return own;
  });
  return { values: Float64Array.from({ length: most + 1 }, (_, i) => i / 100), counts };
}

describe("the tail of a sample", () => {
  it("is read from the dearest twentieth, an atom at the quantile shared out", () => {
    // Twenty values to a section: the dearest one is the tail of each.
    const values = [
      [...new Array<number>(19).fill(1), 5],
      [...new Array<number>(18).fill(1), 3, 9],
    ];
    const { p95, cvar95 } = tailOf(sample(values), false);
    expect(p95.value).toBe(3);
    // The dearest 2 of 40 are 9 and 5.
    expect(cvar95.value).toBeCloseTo(7, 12);
  });

  it("counts what is beyond the last value as dear as it was", () => {
    const counts = [Float64Array.of(98, 2), Float64Array.of(98, 2)];
    const { p95, cvar95 } = tailOf({ values: [0, 50], counts, beyond: [30, 10] }, false);
    expect(p95.value).toBe(0);
    // Four of 200 cost 50, and 40 more together: 240 over ten places.
    expect(cvar95.value).toBeCloseTo(24, 12);
  });

  it("has no error from one section, nor where none is asked for", () => {
    expect(tailOf(sample([[1, 2, 3]]), true).cvar95).toEqual({ value: 3 });
    expect(tailOf(sample([[1], [2]]), false).p95.ci95).toBeUndefined();
  });
});

/** Exponential, mean 1. */
const exponential = (u: number): number => -ln(u);

describe("the intervals hold the truth 95 times in 100", () => {
  it("of invoices that share a shock with their world, half as large as their own luck", () => {
    // Shock of mean 0.5 and own luck of mean 1, both exponential: a sum with two rates.
    const beyond = (x: number) => (Math.exp(-x) - 0.5 * Math.exp(-2 * x)) / 0.5;
    let [low, high] = [0, 20];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (beyond(middle) > 0.05) low = middle;
      else high = middle;
    }
    const q = low;
    const truth = q + (Math.exp(-q) - 0.25 * Math.exp(-2 * q)) / 0.5 / 0.05;
    const experiments = 400;
    const held = { p95: 0, cvar95: 0 };
    for (let e = 0; e < experiments; e++) {
      const sections = Array.from({ length: SECTIONS }, () => [] as number[]);
      for (let r = 0; r < 200; r++) {
        const shock = exponential(testDraw(e, r, 230)) / 2;
        for (let k = 0; k < 12; k++) {
          sections[r % SECTIONS]!.push(shock + exponential(testDraw(e, r, 231, k)));
        }
      }
      const { p95, cvar95 } = tailOf(sample(sections), true);
      // Values are to the next hundredth.
      if (p95.ci95![0] - 0.01 <= q && q <= p95.ci95![1]) held.p95++;
      if (cvar95.ci95![0] - 0.01 <= truth && truth <= cvar95.ci95![1]) held.cvar95++;
    }
    expect(Math.abs(held.p95 / experiments - 0.95)).toBeLessThan(fourErrors(experiments));
    expect(Math.abs(held.cvar95 / experiments - 0.95)).toBeLessThan(fourErrors(experiments));
  }, 60_000);

  it("of worlds of which one in 25 is a catastrophe, at the least number of worlds", () => {
    // One in 25 costs 20 to 40, uniformly, the others 0 to 1: the tail is 0.04 of the former and 0.01 of the latter.
    const truth = (0.04 * 30 + 0.01 * (1 - 0.5 * (0.01 / 0.96))) / 0.05;
    const experiments = 300;
    const held = coverage(experiments, (e) => {
      const sections = Array.from({ length: SECTIONS }, () => [] as number[]);
      for (let r = 0; r < LEAST_WORLDS; r++) {
        const u = testDraw(e, r, 233);
        const value = testDraw(e, r, 232) < 0.04 ? 20 + 20 * u : u;
        sections[r % SECTIONS]!.push(value);
      }
      const [low, high] = tailOf(sample(sections), true).cvar95.ci95!;
      return low <= truth && truth <= high;
    });
    expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(experiments));
  }, 60_000);
});

describe("the tails of an experiment", () => {
  it("of worlds are told from the least number on, and not before", () => {
    const few = createReduction(scenario, 7, ["T"]);
    few.add(syntheticTable(0, 60, 7, ["T"]));
    const { sme, bank, suppliers, worlds } = tailsOf(few.arm("T").tails, 60);
    expect(sme.cvar95.value).toBeGreaterThan(sme.p95.value);
    expect(sme.cvar95.ci95).toBeUndefined();
    expect([bank, suppliers]).toEqual([undefined, undefined]);
    expect(worlds).toBeLessThanOrEqual(60);

    const many = createReduction(scenario, 7, ["T"]);
    for (let first = 0; first < 2200; first += 100) {
      many.add(syntheticTable(first, 100, 7, ["T"]));
    }
    const found = tailsOf(many.arm("T").tails, 2200);
    // A world without invoices is none.
    expect(found.worlds).toBeGreaterThan(2000);
    expect(found.worlds).toBeLessThan(2200);
    expect(found.suppliers!.cvar95.value).toBeGreaterThan(found.suppliers!.p95.value);
    expect(found.suppliers!.cvar95.ci95).toBeDefined();
    expect(found.bank!.cvar95.value).toBe(0);
  }, 60_000);

  it("are the same however the replications were cut", () => {
    const whole = createReduction(scenario, 7, ["L"]);
    whole.add(syntheticTable(0, 130, 7, ["L"]));
    const cut = createReduction(scenario, 7, ["L"]);
    for (const [first, count] of [
      [37, 90],
      [0, 1],
      [127, 3],
      [1, 36],
    ] as const) {
      cut.add(syntheticTable(first, count, 7, ["L"]));
    }
    expect(tailsOf(cut.arm("L").tails, 130)).toEqual(tailsOf(whole.arm("L").tails, 130));
  });
});
