import { expect, it } from "vitest";
import { COLUMNS, column } from "../../../sims/measures/columns.ts";
import { MEASURES } from "../../../sims/measures/measures.ts";
import type { Measure } from "../../../sims/measures/measures.ts";

const measures: readonly Measure[] = MEASURES;

it("ids are unique, and each measure says in one sentence how to read it", () => {
  expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length);
  for (const { label, explanation } of measures) {
    expect(label).toMatch(/^[A-Z]/);
    expect(explanation).toMatch(/^[A-Z][^.]*\.$/);
  }
});

it("numerator and denominator read the row at its offset", () => {
  const rows = new Float64Array(3 * COLUMNS.length);
  rows[COLUMNS.length + column.cost] = 30;
  rows[COLUMNS.length + column.uncovered] = 4;
  rows[COLUMNS.length + column.face] = 1000;
  const cost = measures.find((measure) => measure.id === "costPer100")!;
  expect(cost.numerator(rows, COLUMNS.length)).toBe(34);
  expect(cost.denominator(rows, COLUMNS.length)).toBe(1000);
  expect(cost.numerator(rows, 0)).toBe(0);
});
