import { describe, expect, it } from "vitest";
import { measureRows } from "../../../../src/features/compare/measureRows.ts";
import type { ArmPair } from "../../../../src/arms/ArmPair.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

/** A result whose measures have the share of invoices that have joined as well. */
function joined(arms: ArmPair) {
  const result = fakeResult({ arms });
  const share = { onLedgerShare: { mean: 0.5, ci95: [0.4, 0.6] as const } };
  const joins = <A extends { readonly measures: object }>(of: A | undefined) =>
    of && { ...of, measures: { ...of.measures, ...share } };
  const [base, other] = arms;
  const key = `${other}-${base}`;
  return measureRows({
    ...result,
    arms: { [base]: joins(result.arms[base]), [other]: joins(result.arms[other]) },
    difference: { [key]: joins(result.difference[key]) },
  } as typeof result).find(({ id }) => id === "onLedgerShare");
}

describe("measureRows", () => {
  it("sets the later arm beside the earlier, and their difference against the earlier", () => {
    const [time] = measureRows(fakeResult({ arms: ["D", "C"] }));
    expect(time).toMatchObject({ base: { mean: "62.3" }, other: { mean: "21.4" }, word: "better" });
    expect(time?.relative?.mean).toBeCloseTo((21.4 - 62.3) / 62.3);
  });

  it("calls nothing better or worse that is nought in the digits shown", () => {
    const result = fakeResult({ arms: ["D", "C"] });
    const tiny = { mean: 0.0002, ci95: [0.0002, 0.0002] as const };
    const [, cost] = measureRows({
      ...result,
      difference: { "C-D": { ...result.difference["C-D"]!, costPer100: tiny } },
    });
    expect(cost).toMatchObject({
      difference: { mean: expect.stringMatching(/^.?0\.0+$/) },
      word: "",
    });
  });

  it.each([
    [["T", "L"], "Invoices on the ledger"],
    [["D", "C"], "Invoices on the platform"],
    [["C", "L"], "Invoices on platform or ledger"],
  ] as const)("says what invoices are on in %j: %s", (arms, label) => {
    expect(joined(arms)?.label).toBe(label);
  });
});
