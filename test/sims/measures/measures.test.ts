import { expect, it } from "vitest";
import { COLUMNS, column } from "../../../sims/measures/columns.ts";
import { isAbsent } from "../../../sims/measures/Measure.ts";
import { MEASURES } from "../../../sims/measures/measures.ts";
import type { Measure } from "../../../sims/measures/Measure.ts";

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

it("a measure of what a scenario may do without goes without saying where no arm has any", () => {
  const optional = measures.find(({ id }) => id === "paidEarlyShare")!;
  expect(isAbsent(optional, [0, 0])).toBe(true);
  expect(isAbsent(optional, [0, undefined])).toBe(true);
  expect(isAbsent(optional, [0, 0.01])).toBe(false);
  const always = measures.find(({ id }) => id === "declinedShare")!;
  expect(isAbsent(always, [0, 0])).toBe(false);
});
