import { describe, expect, it } from "vitest";
import { seedOfArm } from "../../../sims/experiment/luck.ts";
import { ARMS, type Arm } from "../../../sims/experiment/RunTable.ts";
import {
  createPointSums,
  createReduction,
  digest,
  pointDifference,
  pointsApart,
  presetById,
  runJob,
  runPoint,
  summarise,
  type Luck,
  type Result,
} from "../../../sims/index.ts";
import { applyChanges } from "../../../sims/scenario/changes.ts";
import { canonicalJson } from "../../../sims/summary/canonicalJson.ts";

const classroom = presetById("classroom")!.scenario;
const made = applyChanges(classroom, { "adoption.suppliers": 0.5, "trade.volume": 60 });
if (!made.ok) throw new Error("the classroom cannot be made smaller");
const { scenario } = made;
const RUNS = 60;

function resultOf(luck: Luck | undefined, arms: readonly Arm[] = ["T", "L"]): Result {
  const reduction = createReduction(scenario, 7, arms, luck);
  reduction.add(runJob({ scenario, seed: 7, arms, luck, first: 0, replications: RUNS }));
  return summarise(reduction);
}

const own = resultOf("own");
const common = resultOf("common");
const widthOf = ({ difference }: Result): number => {
  const [lo, hi] = difference["L-T"]!.timeToCash.ci95!;
  return hi - lo;
};

describe("luck in the arms of an experiment", () => {
  it("is common unless said, and then nothing tells of it: the same bytes, the same digest", () => {
    expect(canonicalJson(common)).toBe(canonicalJson(resultOf(undefined)));
    expect(digest(common)).toBe(digest(resultOf(undefined)));
    expect(common).not.toHaveProperty("luck");
  });

  it("of its own leaves arm T as it is and gives every other arm other worlds", () => {
    expect(own.luck).toBe("own");
    expect(own.arms.T).toEqual(common.arms.T);
    expect(own.arms.L!.timeToCash.mean).not.toBe(common.arms.L!.timeToCash.mean);
    expect(new Set(ARMS.map((arm) => seedOfArm(7, arm, "own"))).size).toBe(ARMS.length);
    expect(digest(own)).not.toBe(digest(common));
  });

  it("does not depend on which arms are run beside it", () => {
    const more = resultOf("own", ["T", "D", "C", "L"]);
    expect(more.arms.L).toEqual(own.arms.L);
    expect(more.difference["L-T"]).toEqual(own.difference["L-T"]);
  });

  it("of its own makes the difference wider, and keeps it the difference of the means shown", () => {
    expect(widthOf(own)).toBeGreaterThan(1.5 * widthOf(common));
    const { L, T } = own.arms;
    expect(own.difference["L-T"]!.timeToCash.mean).toBeCloseTo(
      L!.timeToCash.mean - T!.timeToCash.mean,
      9,
    );
  });

  it("of its own has no ranges over worlds of two arms, which have nothing but a number in common", () => {
    expect(own.worldRanges!.difference).toEqual({});
    expect(own.worldRanges!.arms.L).toBeDefined();
    expect(common.worldRanges!.difference["L-T"]).toBeDefined();
  });
});

it("pointsApart says of two points what an experiment with luck of its own in each arm says", () => {
  const measures = ["timeToCash", "costPer100"] as const;
  const at = (seed: number) => {
    const job = { scenario, seed, arms: ["T", "L"] as const, measures };
    const sums = createPointSums(scenario, seed, job.arms, measures);
    sums.add(runPoint({ ...job, first: 0, replications: RUNS }));
    return sums;
  };
  const [here, there] = [at(7), at(seedOfArm(7, "L", "own"))];
  for (const measure of measures) {
    expect(pointDifference(here, "L", "T", measure)).toEqual({
      mean: common.difference["L-T"]![measure].mean,
      ci95: common.difference["L-T"]![measure].ci95,
    });
    expect(pointsApart({ point: there, arm: "L" }, { point: here, arm: "T" }, measure)).toEqual({
      mean: own.difference["L-T"]![measure].mean,
      ci95: own.difference["L-T"]![measure].ci95,
    });
  }
});
