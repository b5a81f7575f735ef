import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptionControl } from "../../../sims/summary/control.ts";
import { independentDifference } from "../../../sims/summary/independent.ts";
import { difference, estimate, ratio, type Estimator } from "../../../sims/summary/ratio.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { coverage, fourErrors, testDraw } from "./coverage.ts";

const EXPERIMENTS = 2000;
/** Mean days of a case on paper and on the ledger, in the worlds below. */
const PAPER = 30;
const LEDGER = 18;

interface Arm {
  readonly estimator: Estimator;
  readonly onLedger: readonly number[];
  readonly expected: readonly number[];
}

/** Worlds of 0 to 39 cases with a shock in common; on the ledger half of them take 0.2 of the days. */
function arm(e: number, worlds: number, ledger: boolean, luck: number): Arm {
  const sums: number[] = [];
  const cases: number[] = [];
  const onLedger: number[] = [];
  for (let r = 0; r < worlds; r++) {
    const count = Math.floor(40 * testDraw(e, r, luck));
    const shock = 20 * testDraw(e, r, luck + 1);
    let sum = 0;
    let joined = 0;
    for (let k = 0; k < count; k++) {
      const days = 10 + shock + 20 * testDraw(e, r, luck + 2, k);
      const isOn = ledger && testDraw(e, r, luck + 3, k) < 0.5;
      if (isOn) joined += 1;
      sum += isOn ? 0.2 * days : days;
    }
    sums.push(sum);
    cases.push(count);
    onLedger.push(joined);
  }
  return { estimator: ratio(sums, cases)!, onLedger, expected: cases.map((n) => n / 2) };
}

const plain = ({ estimator }: Arm) => ({ estimator, control: undefined });
const controlled = ({ estimator, onLedger, expected }: Arm) => ({
  estimator,
  control: adoptionControl(onLedger, expected),
});
const holds = ({ ci95 }: Estimate): boolean =>
  ci95 !== undefined && ci95[0] <= LEDGER - PAPER && LEDGER - PAPER <= ci95[1];
const width = ({ ci95 = [0, 0] }: Estimate): number => ci95[1] - ci95[0];

describe("independentDifference(a, b), of arms with luck of their own", () => {
  it.each([
    ["without a control", plain],
    ["adjusted to the adoption asked for", controlled],
  ] as const)("holds the truth 95 times in 100 %s", (_, ofLedger) => {
    const held = coverage(EXPERIMENTS, (e) =>
      holds(independentDifference(ofLedger(arm(e, 30, true, 200)), plain(arm(e, 30, false, 210)))),
    );
    expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  });

  it("holds it with a few worlds and unlike variances, where Welch's degrees of freedom matter", () => {
    const held = coverage(EXPERIMENTS, (e) => {
      const [few, many] = [6, 40].map((worlds, i) => {
        const spread = i === 0 ? 10 : 1;
        const values = Array.from({ length: worlds }, (__, r) => {
          let normal = -6;
          for (let k = 0; k < 12; k++) normal += testDraw(e, r, 220 + i, k);
          return spread * normal;
        });
        return {
          estimator: ratio(
            values,
            values.map(() => 1),
          )!,
          control: undefined,
        };
      });
      const { ci95 } = independentDifference(few!, many!);
      return ci95![0] <= 0 && 0 <= ci95![1];
    });
    expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  });

  it("is told with about the width of the paired formula, which is valid too and a little wider on average", () => {
    let own = 0;
    let paired = 0;
    let held = 0;
    for (let e = 0; e < 500; e++) {
      const [a, b] = [arm(e, 12, true, 200), arm(e, 12, false, 210)];
      own += width(independentDifference(plain(a), plain(b)));
      const formula = estimate(difference(a.estimator, b.estimator));
      paired += width(formula);
      if (holds(formula)) held += 1;
    }
    expect(own).toBeLessThan(paired);
    expect(own).toBeGreaterThan(0.9 * paired);
    expect(held / 500).toBeGreaterThan(0.95 - fourErrors(500));
  });

  it("is wider than the paired one under common luck by the correlation: its variance is (1 + q²)/(1 − q)² of it for b = q·a", () => {
    const q = 0.6;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 20, maxLength: 40 }),
        (values) => {
          fc.pre(new Set(values).size > 1);
          const ones = values.map(() => 1);
          const a = ratio(values, ones)!;
          const b = ratio(
            values.map((x) => q * x),
            ones,
          )!;
          const own = width(independentDifference(plainOf(b), plainOf(a)));
          const common = width(estimate(difference(b, a)));
          // Welch's degrees of freedom are more, so the interval is at most as wide as by R − 1.
          const expected = Math.sqrt(1 + q * q) / (1 - q);
          expect(own / common).toBeLessThanOrEqual(expected + 1e-9);
          expect(own / common).toBeGreaterThan(0.95 * expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("has no interval for one world, and one without width where worlds do not differ", () => {
    const one = plainOf(ratio([6], [2])!);
    expect(independentDifference(one, plainOf(ratio([2], [2])!))).toEqual({ mean: 2 });
    const even = plainOf(ratio([6, 3], [2, 1])!);
    expect(independentDifference(even, even)).toEqual({ mean: 0, ci95: [0, 0] });
  });
});

function plainOf(estimator: Estimator) {
  return { estimator, control: undefined };
}
