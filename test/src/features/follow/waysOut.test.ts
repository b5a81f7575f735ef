import { describe, expect, it } from "vitest";
import {
  applyChanges,
  followInvoice,
  PRESETS,
  presetById,
  type FollowRequest,
  type NoInvoiceReason,
} from "../../../../sims/index.ts";
import { waysOut } from "../../../../src/features/follow/waysOut.ts";

const asked = (over: Partial<FollowRequest>): FollowRequest => ({
  scenario: presetById("classroom")!.scenario,
  seed: 1,
  arms: ["T", "L"],
  tier: 1,
  choice: "typical",
  replication: 0,
  ...over,
});

function follow(request: FollowRequest) {
  return followInvoice(request, { onChosen: () => {}, onProgress: () => {} });
}

/** The reason why there is none, and the requests that the ways out lead to. */
function leadingOut(request: FollowRequest): {
  readonly reason: NoInvoiceReason;
  readonly to: readonly FollowRequest[];
} {
  const none = follow(request);
  if (none.found) throw new Error("there is one");
  const to = waysOut({ request, none }).map((way): FollowRequest => {
    if ("question" in way) return { ...request, ...way.question };
    const changed = applyChanges(request.scenario, way.values);
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    return { ...request, scenario: changed.scenario };
  });
  return { reason: none.reason, to };
}

function changed(values: Readonly<Record<string, unknown>>, id = "classroom") {
  const parsed = applyChanges(presetById(id)!.scenario, values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

describe("ways out of a choice without an invoice", () => {
  for (const { id, scenario } of PRESETS) {
    it(`lead to an invoice that is financed twice from ${id}, where nobody cheats`, () => {
      const { reason, to } = leadingOut(asked({ scenario, choice: "duplicate" }));
      expect(reason).toBe("fraudOff");
      expect(to).toHaveLength(2);
      expect(to[0]?.choice).toBe("duplicate");
      for (const request of to) expect(follow(request).found).toBe(true);
    });
  }

  const cases: readonly (readonly [NoInvoiceReason, Partial<FollowRequest>])[] = [
    ["noDuplicate", { choice: "duplicate", scenario: changed({ "fraud.share": 0.00001 }) }],
    [
      "notRefused",
      {
        choice: "refused",
        scenario: changed({
          "core.refusesConfirmation": 0,
          "bank.decline": 0,
          "ledger.decline": 0,
        }),
      },
    ],
    [
      "noGain",
      {
        choice: "gain",
        scenario: changed({ "adoption.banks": 0, "adoption.digitisation": 0 }),
      },
    ],
    ["noTier", { tier: 2 }],
    ["noNumber", { choice: 1_000_000 }],
  ];
  for (const [why, over] of cases) {
    it(`all lead to an invoice where there is none because of ${why}`, () => {
      const { reason, to } = leadingOut(asked(over));
      expect(reason).toBe(why);
      expect(to.length).toBeGreaterThan(1);
      for (const request of to) expect(follow(request).found).toBe(true);
    });
  }

  it("never offer values that the scenario has already, nor the choice that found none", () => {
    const scenario = changed({ "fraud.share": 1, "fraud.duplicate": 100 });
    const none = { reason: "noDuplicate", searched: 20 } as const;
    expect(waysOut({ request: asked({ scenario, choice: "duplicate" }), none })).toEqual([
      { question: { choice: "typical" } },
    ]);
    const empty = { reason: "noInvoices", searched: 1 } as const;
    expect(waysOut({ request: asked({}), none: empty })).not.toContainEqual({
      question: { choice: "typical" },
    });
  });

  it("are none where an invoice was found", () => {
    expect(waysOut({ request: asked({}), none: undefined })).toEqual([]);
  });
});
