import { describe, expect, it } from "vitest";
import { presetById } from "../../../../sims/index.ts";
import type { Follow } from "../../../../src/features/follow/createFollow.ts";
import { choiceText } from "../../../../src/features/follow/followHeadline.ts";

function typical(isFar: boolean): Follow {
  return {
    request: {
      scenario: presetById("classroom")!.scenario,
      seed: 7,
      arms: ["T", "L"],
      tier: 1,
      choice: "typical",
      replication: 0,
    },
    chosen: {
      invoice: 3,
      invoices: 2,
      medians: [40, 20],
      days: [60, 5],
      isFar,
      replication: 0,
      tier: 1,
    },
    race: undefined,
    none: undefined,
  };
}

describe("why an invoice was chosen", () => {
  it("calls typical only what is near both medians, and otherwise says that none is", () => {
    expect(choiceText(typical(false))).toMatch(/^Typical of 2 invoices.* 40\.0 days .* 20\.0/);
    expect(choiceText(typical(true))).toMatch(/^None of 2 invoices is near both medians, 40\.0/);
  });
});
