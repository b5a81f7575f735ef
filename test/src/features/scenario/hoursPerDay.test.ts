import { describe, expect, it } from "vitest";
import { parameter } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { hoursPerDay } from "../../../../src/features/scenario/hoursPerDay.ts";

const scenario = {
  ...classroom,
  calendar: {
    ...classroom.calendar,
    office: { opens: 9, closes: 17, weekdays: [1] },
    bank: { opens: 9, closes: 21, weekdays: [1] },
  },
};

describe("hoursPerDay", () => {
  it.each([
    ["core.approval", 8],
    ["bank.check", 12],
    ["ledger.check", 12],
    ["ledger.correct", 8],
    ["trade.terms", 24],
  ] as const)("of %s is %d", (id, hours) => {
    expect(hoursPerDay(scenario, parameter(id))).toBe(hours);
  });
});
