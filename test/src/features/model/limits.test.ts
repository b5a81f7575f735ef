import { describe, expect, it } from "vitest";
import { PRESETS } from "../../../../sims/index.ts";
import { NEUTRAL } from "../../../../sims/scenario/groups/neutral.ts";

/** What the known limits of the view The model call off in the presets. */
const OFF = [
  "earlyPayment",
  "receivables",
  "fraud",
  "network",
  "anchor",
  "season",
  "shocks",
] as const;

describe("what the known limits call off", () => {
  it.each(PRESETS.map(({ scenario }) => scenario))("is off in $id", (scenario) => {
    for (const group of OFF) expect(scenario[group], group).toEqual(NEUTRAL[group]);
  });
});
