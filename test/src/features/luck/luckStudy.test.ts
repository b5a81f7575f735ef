import { expect, it } from "vitest";
import {
  applyChanges,
  createPointSums,
  createReduction,
  presetById,
  runJob,
  runPoint,
  summarise,
  type Luck,
} from "../../../../sims/index.ts";
import type { ArmPair } from "../../../../src/arms/ArmPair.ts";
import { runLuck, timesAs } from "../../../../src/features/luck/luckStudy.ts";
import { aboutText, leadText, timesText } from "../../../../src/features/luck/luckText.ts";
import type { PointsEngine } from "../../../../src/state/engine.ts";

const RUNS = 40;
const made = applyChanges(presetById("classroom")!.scenario, {
  "adoption.suppliers": 0.5,
  "trade.volume": 60,
});
if (!made.ok) throw new Error("the classroom cannot be made smaller");
const { scenario } = made;

/** The workers' points, run in line. */
const engine: PointsEngine = {
  points: (points, { arms, seed, replications, measures }) =>
    Promise.resolve(
      points.map((point) => {
        const job = { scenario: point.scenario, seed: point.seed ?? seed, arms, measures };
        const sums = createPointSums(job.scenario, job.seed, arms, measures);
        sums.add(runPoint({ ...job, first: 0, replications }));
        return sums;
      }),
    ),
};

const ask = (arms: ArmPair) =>
  runLuck(
    engine,
    { scenario, arms, seed: 7, replications: RUNS },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );

function differenceWith(luck: Luck, [base, other]: ArmPair) {
  const arms = [base, other];
  const reduction = createReduction(scenario, 7, arms, luck);
  reduction.add(runJob({ scenario, seed: 7, arms, luck, first: 0, replications: RUNS }));
  const { timeToCash, costPer100 } = summarise(reduction).difference[`${other}-${base}`]!;
  const plain = ({ mean, ci95 }: typeof costPer100) => ({ mean, ci95 });
  return { timeToCash: plain(timeToCash), costPer100: plain(costPer100) };
}

it("both kinds of luck are what experiments with each kind find", async () => {
  const { differences } = await ask(["T", "L"]);
  const [common, own] = [differenceWith("common", ["T", "L"]), differenceWith("own", ["T", "L"])];
  for (const measure of ["timeToCash", "costPer100"] as const) {
    expect(differences[measure]!.common).toEqual(common[measure]);
    expect(differences[measure]!.own).toEqual(own[measure]);
  }
});

it("arms that both have a seed of their own are both run again", async () => {
  const { differences } = await ask(["C", "L"]);
  expect(differences.timeToCash!.own).toEqual(differenceWith("own", ["C", "L"]).timeToCash);
});

it("pairs are replications, and those with luck of their own are others in the other arm alone", async () => {
  const { pairs, own } = await ask(["T", "L"]);
  expect(pairs).toHaveLength(RUNS);
  expect(own.base).toEqual(pairs.map(([days]) => days));
  expect(own.other).not.toEqual(pairs.map(([, days]) => days));
});

it("an interval ten times as wide takes a hundred times as many replications", () => {
  const narrow = { mean: -6, ci95: [-6.1, -5.9] } as const;
  const wide = { mean: -6, ci95: [-7, -5] } as const;
  expect(timesAs(wide, narrow)).toBeCloseTo(100, 6);
  expect(timesText(100)).toBe("100");
  expect(timesText(3.14)).toBe("3.1");
  expect(aboutText(narrow)).toBe("−6.0 ± 0.1");
  expect(leadText({ common: narrow, own: wide, times: 100 })).toContain("100 times");
});

it("says nothing of times where one replication has no interval, and that nothing is left where it has no width", () => {
  expect(leadText({ common: { mean: 1 }, own: { mean: 1 }, times: NaN })).not.toContain("times");
  const exact = { mean: -6, ci95: [-6, -6] } as const;
  const wide = { mean: -6, ci95: [-7, -5] } as const;
  expect(leadText({ common: exact, own: wide, times: timesAs(wide, exact) })).toContain(
    "nothing left",
  );
});
