import { describe, expect, it } from "vitest";
import { COLUMNS, column } from "../../../sims/measures/columns.ts";
import { PARTIAL } from "../../../sims/summary/effort.ts";
import { createReduction, SECTIONS } from "../../../sims/summary/Reduction.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import { rangeOf, worldRanges } from "../../../sims/summary/worldRanges.ts";
import { scenario, syntheticTable } from "./syntheticTable.ts";

function reductionOf(replications: number, table = syntheticTable(0, replications)) {
  const reduction = createReduction(scenario, 7, ["T", "L"]);
  reduction.add(table);
  return reduction;
}

describe("rangeOf", () => {
  it("leaves out a twentieth at either end, and what is no number", () => {
    const hundred = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(rangeOf(hundred)).toEqual([5, 95]);
    expect(rangeOf(Float64Array.of(3, NaN, 1, Infinity, 2))).toEqual([1, 3]);
    expect(rangeOf(Float64Array.of(-3, -20, -1))).toEqual([-20, -1]);
    expect(rangeOf(Float64Array.of(1, NaN))).toBeUndefined();
  });
});

describe("worldRanges", () => {
  it("is of single worlds: their own means, ratios and differences", () => {
    const table = syntheticTable(0, 40);
    const days = (arm: "T" | "L", r: number) => {
      const rows = table.arms[arm]!.rows;
      const at = r * COLUMNS.length;
      return rows[at + column.timeToCash]! / rows[at + column.cases]!;
    };
    const worlds = Array.from({ length: 40 }, (_, r) => r);
    const ranges = worldRanges(reductionOf(40, table));
    const of = (value: (r: number) => number) => rangeOf(Float64Array.from(worlds, value));
    expect(ranges?.arms.T?.["timeToCash"]).toEqual(of((r) => days("T", r)));
    expect(ranges?.ratio["L-T"]?.["timeToCash"]).toEqual(of((r) => days("L", r) / days("T", r)));
    expect(ranges?.difference["L-T"]?.["timeToCash"]).toEqual(
      of((r) => days("L", r) - days("T", r)),
    );
  });

  it("leaves out what was measured in no world", () => {
    const ranges = worldRanges(reductionOf(20));
    expect(ranges?.arms.T).not.toHaveProperty("allInRate");
    expect(ranges?.arms.L).toHaveProperty("allInRate");
    expect(ranges?.difference["L-T"]).not.toHaveProperty("allInRate");
  });

  it("comes with a final result while worlds are kept one by one", () => {
    expect(summarise(reductionOf(20)).worldRanges).toBeDefined();
    expect(summarise(reductionOf(20), PARTIAL)).not.toHaveProperty("worldRanges");
    expect(summarise(reductionOf(SECTIONS + 1))).not.toHaveProperty("worldRanges");
  });
});
