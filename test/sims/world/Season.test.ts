import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { Calendar } from "../../../sims/world/Calendar.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { seasonOf } from "../../../sims/world/Season.ts";
import { World } from "../../../sims/world/World.ts";
import { onBase } from "../../arbitraries/scenario.ts";

const always = new Calendar({ opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] }, []);
const office = new Calendar({ opens: 9, closes: 17, weekdays: [1, 2, 3, 4, 5] }, [5, 100]);

describe("a season", () => {
  it("is none without a swing", () => {
    expect(seasonOf(0, 3, 365, always)).toBeUndefined();
  });

  it("keeps the order of arrivals and the time in which they come, whatever swing, peak and horizon", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 40, max: 900 }),
        fc.constantFrom(always, office),
        (amplitude, peak, horizon, calendar) => {
          const season = seasonOf(amplitude, peak, horizon, calendar)!;
          const all = calendar.elapsed(horizon);
          const times = Array.from({ length: 60 }, (_, i) => season((i * all) / 60));
          expect(times[0]).toBeGreaterThanOrEqual(0);
          for (let i = 1; i < times.length; i++) expect(times[i]).toBeGreaterThan(times[i - 1]!);
          expect(times.at(-1)).toBeLessThan(all);
          expect(season(all + 1)).toBe(all + 1);
        },
      ),
      { numRuns: 100, seed: 20261125 },
    );
  });

  it("has 1 + a in its busiest month and 1 − a half a year later, of what an even month has", () => {
    const season = seasonOf(0.6, 4, 365, always)!;
    const perMonth = new Float64Array(12);
    const n = 120_000;
    for (let i = 0; i < n; i++) perMonth[Math.floor((season((i * 365) / n) * 12) / 365)]! += 1;
    expect(perMonth[3]! / (n / 12)).toBeCloseTo(1.6, 3);
    expect(perMonth[9]! / (n / 12)).toBeCloseTo(0.4, 3);
    expect(perMonth[0]! / (n / 12)).toBeCloseTo(1, 3);
  });

  it("moves invoices within the year, and changes nothing else of them", () => {
    const base = onBase({}, 365);
    const seasonal = { ...base, season: { amplitude: 1, peak: 6 } };
    const cases = [base, seasonal].map((scenario) => {
      const job = { scenario, seed: 2, arms: ["T"] as const, first: 0, replications: 20 };
      const { rows } = runJob(job).arms.T!;
      return Array.from({ length: 20 }, (_, r) => rows[r * COLUMNS.length + column.cases]!);
    });
    expect(cases[1]).toEqual(cases[0]);
    const [even, swung] = [base, seasonal].map((scenario) => {
      const world = new World(prepare(scenario));
      world.open(2, 0, "T");
      return world;
    });
    expect(swung!.cases).toBe(even!.cases);
    const n = even!.cases;
    expect([...swung!.face.subarray(0, n)]).toEqual([...even!.face.subarray(0, n)]);
    const summer = (w: World) =>
      w.delivered.subarray(0, n).filter((t) => t > 91 && t < 274).length / n;
    expect(summer(swung!)).toBeGreaterThan(summer(even!) + 0.2);
  });
});
