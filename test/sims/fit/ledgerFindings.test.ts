import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../../sims/fit/Ledger.ts";
import { ledgerFindings } from "../../../sims/fit/ledgerFindings.ts";
import { measuredChanges, measuredTitle } from "../../../sims/fit/measuredChanges.ts";
import { PRESETS } from "../../../sims/scenario/presets/index.ts";
import { applyChanges } from "../../../sims/scenario/changes.ts";

/** Invoices of day 0 that fall due on day 30 and are paid on these days. */
function paidOn(days: readonly number[]): Ledger {
  const all = (value: number) => new Float64Array(days.length).fill(value);
  return {
    invoice: all(0),
    due: all(30),
    paid: Float64Array.from(days),
    amount: all(100),
    disputed: all(NaN),
  };
}

const find = (ledger: Ledger, asOf: number, id: string) =>
  ledgerFindings(ledger, asOf).find((finding) => finding.id === id);

describe("what a ledger tells", () => {
  it("counts who was late where nothing is open", () => {
    const ledger = paidOn([20, 30, 31, 45]);
    expect(find(ledger, 45, "paidLate")?.share?.value).toBe(0.5);
    expect(find(ledger, 45, "lateDays")?.spread?.table).toMatchObject({
      quantiles: [1, 1, 15, 15],
    });
  });

  it("does not know payments after the day of the count", () => {
    const early = find(paidOn([20, 30, 31, 45]), 40, "lateDays")?.spread;
    expect(early).toMatchObject({ ended: 1, open: 1 });
    expect(early?.unseen).toBe(0.5);
  });

  it("finds the share late again when some invoices are only seen for a while", () => {
    // 1,000 invoices of 1,000 days, late with 40 %: seen on day 500 half are not written, some are open.
    const n = 1000;
    const invoice = Float64Array.from({ length: n }, (_, i) => i / 2);
    const late = (i: number) => (i * 7) % 10 < 4;
    const ledger: Ledger = {
      invoice,
      due: invoice.map((day) => day + 30),
      paid: invoice.map((day, i) => day + (late(i) ? 60 : 25)),
      amount: invoice.map(() => 1),
      disputed: invoice.map(() => NaN),
    };
    const share = find(ledger, 400, "paidLate")?.share;
    expect(share?.value).toBeCloseTo(0.4, 2);
    expect(share?.ci95[0]).toBeLessThan(0.4);
    expect(share?.ci95[1]).toBeGreaterThan(0.4);
  });

  it("does not take for late what is not due yet", () => {
    const paid = [40, 41, 42, ...Array<number>(1000).fill(NaN)];
    const ledger = paidOn(paid);
    const later = { ...ledger, due: ledger.due.map((day, i) => (i < 3 ? day : 60)) };
    const share = find(later, 50, "paidLate")?.share;
    // Three of three: Wilson's interval goes down to 44 %.
    expect(share?.value).toBe(1);
    expect(share?.ci95[0]).toBeCloseTo(0.4385, 4);
  });

  it("gives values that every preset takes, marked as measured", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }),
        (days) => {
          const taken = ledgerFindings(paidOn(days), 400).flatMap((finding) =>
            finding.targets.map((target) => ({ finding, target, choice: "table" as const })),
          );
          const { changes, sources } = measuredChanges("ledger.csv", taken);
          for (const { scenario } of PRESETS.slice(0, 2)) {
            expect(applyChanges(scenario, changes)).toMatchObject({ ok: true });
          }
          for (const source of Object.values(sources)) {
            expect(source.evidence).toBe("measured");
            expect(source.source).toMatch(/^Measured: ledger\.csv, \d+ rows/);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("makes one short line of any file's name", () => {
    expect(measuredTitle("Europe", "a\nb.csv")).toBe("Europe with a b.csv");
    expect(measuredTitle(measuredTitle("Europe", "b.csv"), "b.csv")).toBe("Europe with b.csv");
    expect(measuredTitle("Europe", "x".repeat(200)).length).toBe(80);
  });
});
