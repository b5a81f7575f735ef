import { expect, it } from "vitest";
import { adoptionControl, controlled, slope } from "../../../sims/summary/control.ts";
import { difference, estimate, ratio } from "../../../sims/summary/ratio.ts";
import type { Estimator } from "../../../sims/summary/ratio.ts";
import { coverage, fourErrors, testDraw } from "./coverage.ts";

const WORLDS = 40;
const EXPERIMENTS = 2000;
const ADOPTION = 0.4;

/** Ten suppliers of one to six cases each join or not; joining saves 40 of 60 days. True difference −16. */
function experiment(e: number): { t: Estimator; l: Estimator; on: number[]; expected: number[] } {
  const cases: number[] = [];
  const sumT: number[] = [];
  const sumL: number[] = [];
  const on: number[] = [];
  for (let r = 0; r < WORLDS; r++) {
    let n = 0;
    let joined = 0;
    let t = 0;
    let l = 0;
    for (let k = 0; k < 10; k++) {
      const size = 1 + Math.floor(6 * testDraw(e, r, 210, k));
      const days = 40 + 40 * testDraw(e, r, 211, k);
      const joins = testDraw(e, r, 212, k) < ADOPTION;
      n += size;
      if (joins) joined += size;
      t += size * days;
      l += size * (joins ? days - 40 : days);
    }
    cases.push(n);
    on.push(joined);
    sumT.push(t);
    sumL.push(l);
  }
  return {
    t: ratio(sumT, cases)!,
    l: ratio(sumL, cases)!,
    on,
    expected: cases.map((n) => ADOPTION * n),
  };
}

it("controlled intervals hold the truth 95 times in 100 and are far narrower", () => {
  let plainSquares = 0;
  let adjustedSquares = 0;
  let armHeld = 0;
  const held = coverage(EXPERIMENTS, (e) => {
    const { t, l, on, expected } = experiment(e);
    const control = adoptionControl(on, expected)!;
    const paired = difference(l, t);
    const { mean, ci95 } = controlled(paired, control);
    plainSquares += (paired.value + 16) ** 2;
    adjustedSquares += (mean + 16) ** 2;
    const arm = controlled(l, control, slope(paired, control));
    if (arm.ci95![0] <= 44 && 44 <= arm.ci95![1]) armHeld += 1;
    return ci95![0] - 1e-9 <= -16 && -16 <= ci95![1] + 1e-9;
  });
  expect(Math.abs(armHeld / EXPERIMENTS - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  expect(adjustedSquares).toBeLessThan(plainSquares / 5);
  // Here the saving per case is constant, so the control explains the difference completely.
  expect(held).toBe(1);
});

it("the controlled difference covers when the control explains part of it only", () => {
  let plainSquares = 0;
  let adjustedSquares = 0;
  const held = coverage(EXPERIMENTS, (e) => {
    const saved: number[] = [];
    const cases: number[] = [];
    const on: number[] = [];
    for (let r = 0; r < WORLDS; r++) {
      let joined = 0;
      let days = 0;
      for (let k = 0; k < 10; k++) {
        if (testDraw(e, r, 213, k) >= ADOPTION) continue;
        joined += 1;
        days -= 80 * testDraw(e, r, 214, k);
      }
      cases.push(10);
      on.push(joined);
      saved.push(days);
    }
    const paired = ratio(saved, cases)!;
    const control = adoptionControl(
      on,
      cases.map((n) => ADOPTION * n),
    )!;
    const { mean, ci95 } = controlled(paired, control);
    plainSquares += (paired.value + 16) ** 2;
    adjustedSquares += (mean + 16) ** 2;
    return ci95![0] <= -16 && -16 <= ci95![1];
  });
  expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  expect(adjustedSquares).toBeLessThan(0.6 * plainSquares);
});

it("the control is skipped for nobody, for everybody, and for fewer than ten worlds", () => {
  const cases = Array.from({ length: 20 }, (_, r) => 5 + (r % 3));
  const none = cases.map(() => 0);
  expect(adoptionControl(none, none)).toBeUndefined();
  expect(adoptionControl(cases, cases)).toBeUndefined();
  const half = cases.map((n) => n / 2);
  const some = cases.map((n, r) => (r % 2 === 0 ? n : 0));
  expect(adoptionControl(some.slice(0, 9), half.slice(0, 9))).toBeUndefined();
  expect(adoptionControl(some, half)).toBeDefined();
});

it("the control is skipped where nobody happens to have joined, though cases vary from world to world", () => {
  const cases = Array.from({ length: 30 }, (_, r) => 100 + (r % 7));
  const rare = cases.map((n) => 0.006 * n);
  expect(
    adoptionControl(
      cases.map(() => 0),
      rare,
    ),
  ).toBeUndefined();
  expect(
    adoptionControl(
      cases.map((n, r) => (r === 4 ? n : 0)),
      rare,
    ),
  ).toBeDefined();
});

it("adjusted parts add up to the adjusted whole, and arms to their difference", () => {
  const { t, l, on, expected } = experiment(3);
  const control = adoptionControl(on, expected)!;
  const paired = difference(l, t);
  const arm = controlled(l, control, slope(paired, control));
  expect(arm.mean - estimate(t).mean).toBeCloseTo(controlled(paired, control).mean, 10);
  const part = (share: number): Estimator => ({
    value: share * l.value,
    influence: l.influence.map((z) => share * z),
  });
  const sum = controlled(part(0.3), control).mean + controlled(part(0.7), control).mean;
  expect(sum).toBeCloseTo(controlled(l, control).mean, 10);
});
