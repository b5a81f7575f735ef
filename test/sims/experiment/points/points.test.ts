import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPointSums, type PointSums } from "../../../../sims/experiment/points/PointSums.ts";
import {
  pointDifference,
  pointEstimate,
  pointEstimator,
} from "../../../../sims/experiment/points/pointEstimates.ts";
import { runPoint, type PointJob } from "../../../../sims/experiment/points/runPoint.ts";
import { runJob } from "../../../../sims/experiment/runJob.ts";
import { ARMS } from "../../../../sims/experiment/RunTable.ts";
import { MEASURES, type MeasureId } from "../../../../sims/measures/measures.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { createReduction } from "../../../../sims/summary/Reduction.ts";
import { difference, estimate } from "../../../../sims/summary/ratio.ts";
import { PARTIAL } from "../../../../sims/summary/effort.ts";
import type { Estimate } from "../../../../sims/summary/Result.ts";
import { summarise } from "../../../../sims/summary/summarise.ts";

const ALL = MEASURES.map(({ id }) => id);

type Found = Readonly<Partial<Record<MeasureId, Estimate>>>;

/** The replications of a point, run in parts of these lengths and handed over from the last. */
function pointOf(
  scenario: PointJob["scenario"],
  cut: readonly number[],
  arms: PointJob["arms"] = ["T", "L"],
  measures: PointJob["measures"] = ["timeToCash", "costPer100"],
): PointSums {
  const sums = createPointSums(scenario, 5, arms, measures);
  let first = 0;
  const tables = cut.map((replications) => {
    const table = runPoint({ scenario, seed: 5, arms, measures, first, replications });
    first += replications;
    return table;
  });
  for (const table of tables.reverse()) sums.add(table);
  return sums;
}

describe("a point of a design", () => {
  it("says of every measure and difference what the summary of the same replications says", () => {
    const scenario = withChanges(europeMeasured, {
      "adoption.banks": 0.6,
      "trade.volume": 300,
    });
    const replications = 15;
    const point = pointOf(scenario, [replications], ARMS, ALL);
    const reduction = createReduction(scenario, 5, ARMS);
    reduction.add(runJob({ scenario, seed: 5, arms: ARMS, first: 0, replications }));
    const { arms, difference: differences } = summarise(reduction, PARTIAL);
    let compared = 0;
    for (const id of ALL) {
      for (const arm of ARMS) {
        const { timeToCash, costPer100, measures } = arms[arm]!;
        const expected = ({ timeToCash, costPer100, ...measures } as Found)[id];
        const found = pointEstimate(point, arm, id);
        if (expected === undefined) expect(found).toBeUndefined();
        else expect(expected).toMatchObject(found!);
        for (const base of ARMS) {
          if (base === arm) break;
          const between = differences[`${arm}-${base}`]!;
          const told = ({ ...between.measures, ...between, measures: undefined } as Found)[id];
          const less = pointDifference(point, arm, base, id);
          if (told === undefined) expect(less).toBeUndefined();
          else {
            expect(told).toMatchObject(less!);
            const { value } = pointEstimator(point, arm, id, base)!;
            expect(value).toBeCloseTo(less!.mean, 12);
            compared++;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("keeps the same numbers however its replications were cut, so that 6 + 6 equals 12", () => {
    const whole = pointOf(classroom, [12]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }), (sizes) => {
        const cut: number[] = [];
        for (const size of [...sizes, 12]) {
          const left = 12 - cut.reduce((sum, part) => sum + part, 0);
          if (left > 0) cut.push(Math.min(size, left));
        }
        const parts = pointOf(classroom, cut);
        for (const arm of ["T", "L"] as const) expect(parts.rows(arm)).toEqual(whole.rows(arm));
      }),
      { numRuns: 8 },
    );
  });

  it("differs from another of the same luck, world by world, by what was changed alone", () => {
    const cheap = pointOf(classroom, [10]);
    const same = pointOf(structuredClone(classroom), [10]);
    const dear = pointOf(withChanges(classroom, { "bank.fee": 1.1 * classroom.bank.fee }), [10]);
    const cost = (point: PointSums) => pointEstimator(point, "T", "costPer100")!;
    const none = difference(cost(same), cost(cheap));
    expect(none.value).toBe(0);
    expect([...none.influence]).toEqual(Array<number>(10).fill(0));
    const alone = estimate(cost(dear));
    const paired = estimate(difference(cost(dear), cost(cheap)));
    expect(paired.mean).toBeGreaterThan(0);
    const width = ({ ci95 }: Estimate): number => ci95![1] - ci95![0];
    expect(width(paired)).toBeLessThan(width(alone) / 2);
  });

  it("refuses a table twice, one of another shape, an arm and a measure that it has not", () => {
    const sums = pointOf(classroom, [2]);
    const job = {
      scenario: classroom,
      seed: 5,
      arms: ["T", "L"],
      measures: sums.measures,
    } as const;
    expect(() => sums.add(runPoint({ ...job, first: 1, replications: 2 }))).toThrow(
      "Replications 1 to 2 of a point are in already.",
    );
    expect(() => sums.add(runPoint({ ...job, first: 2, replications: 1, arms: ["T"] }))).toThrow(
      "Arm L of a point has no numbers; expected 1 × 8.",
    );
    expect(() => sums.rows("C")).toThrow("Arm C is not in this point; it has T, L.");
    expect(() => pointEstimate(sums, "T", "realCostPer100")).toThrow(
      "Measure realCostPer100 is not in this point; it has timeToCash, costPer100.",
    );
    expect(() => createPointSums(classroom, 1, [], ["timeToCash"])).toThrow("No arm");
  });
});
