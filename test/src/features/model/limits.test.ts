import { describe, expect, it } from "vitest";
import { PRESETS } from "../../../../sims/index.ts";
import { NEUTRAL } from "../../../../sims/scenario/groups/neutral.ts";

const scenarios = PRESETS.map(({ scenario }) => scenario);
/** What the known limits of the view The model call off in the presets. */
const OFF = [
  "earlyPayment",
  "fraud",
  "network",
  "anchor",
  "season",
  "shocks",
  "together",
  "charges",
] as const;

describe("what the known limits call off", () => {
  it.each(scenarios)("is off in $id", (scenario) => {
    for (const group of OFF) expect(scenario[group], group).toEqual(NEUTRAL[group]);
    const { advance, recourse, recourseRate } = NEUTRAL.receivables;
    expect({ ...scenario.receivables, advance, recourse, recourseRate }).toEqual(
      NEUTRAL.receivables,
    );
  });

  it("is, of reserve and recourse, off but in China and India", () => {
    const set = scenarios.filter(
      ({ receivables: { advance, recourse } }) => advance < 1 || recourse > 0,
    );
    expect(set.map(({ id }) => id)).toEqual(["china-2018", "china-2025", "india-treds"]);
  });
});
