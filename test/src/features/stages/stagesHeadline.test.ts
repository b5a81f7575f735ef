import { describe, expect, it } from "vitest";
import { stageRows, type StageRows } from "../../../../src/charts/stages/stageRows.ts";
import { stagesHeadline } from "../../../../src/features/stages/stagesHeadline.ts";
import type { Stage } from "../../../../sims/index.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

/** Stages with these differences, each known to ± `half`, and a time to cash of their sum. */
function stages(differences: Partial<Record<Stage, number>>, half = 0.1): StageRows {
  const { pair } = stageRows(fakeResult())!;
  const entries = Object.entries(differences) as [Stage, number][];
  const estimate = (mean: number) => ({ mean, ci95: [mean - half, mean + half] as const });
  const whole = entries.reduce((sum, [, x]) => sum + x, 0);
  return {
    pair: {
      ...pair,
      difference: {
        ...pair.difference,
        timeToCash: { ...pair.difference.timeToCash, ...estimate(whole) },
      },
    },
    rows: entries.map(([stage, mean]) => ({
      stage,
      base: 10,
      other: 10 + mean,
      difference: estimate(mean),
    })),
  };
}

describe("stagesHeadline", () => {
  it.each([
    [
      { approval: -1, confirm: -6, untilDue: -2 },
      "Most of the gain, 6.0 of 9.0 days, comes from confirmation.",
    ],
    [
      { approval: -3, confirm: -4, untilDue: -2, issue: 0.5 },
      "Most of the gain, 7.0 of 8.5 days, comes from confirmation (4.0) and approval (3.0); issue takes 0.5 days more.",
    ],
    [
      { confirm: -6, issue: 4 },
      "In confirmation 6.0 days are saved; other stages take back 4.0 of them, which leaves a gain of 2.0.",
    ],
    [
      { confirm: -1, issue: 4 },
      "In issue 4.0 days are lost; other stages save 1.0 of them, which leaves a loss of 3.0.",
    ],
    [{ confirm: 1, issue: 4 }, "Most of what is lost, 4.0 of 5.0 days, goes into issue."],
    [
      { confirm: -0.05, issue: 0.02 },
      "These worlds do not show that a shared ledger changes how long money takes; the largest difference is −0.050 days in confirmation.",
    ],
    [{ confirm: 0, issue: 0 }, "No stage differs: money takes 62.3 days both ways."],
  ])("of %j says: %s", (differences, text) => {
    expect(stagesHeadline(stages(differences)).text).toBe(text);
  });

  it("gives the interval of each stage that it names, and of the whole", () => {
    const { intervals } = stagesHeadline(stages({ approval: -1, confirm: -6, untilDue: -2 }));
    expect(intervals).toBe(
      "95 % intervals of the differences: confirmation −6.10 to −5.90; time to cash −9.10 to −8.90 days (simulation error only).",
    );
  });
});
