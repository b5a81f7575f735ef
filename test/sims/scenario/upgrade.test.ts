import { describe, expect, it } from "vitest";
import { NEUTRAL } from "../../../sims/scenario/groups/neutral.ts";
import { FORMAT } from "../../../sims/scenario/Scenario.ts";
import { parseScenario } from "../../../sims/scenario/parseScenario.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { upgrade, UPGRADES, type Upgrade } from "../../../sims/scenario/upgrade.ts";

const invented: readonly Upgrade[] = [
  (file) => ({ ...file, renamed: file["old"], steps: ["first"] }),
  (file) => ({ ...file, steps: [...(file["steps"] as string[]), "second"] }),
];

describe("upgrade", () => {
  it("leads to the format that is written", () => {
    expect(UPGRADES.length + 1).toBe(FORMAT);
  });

  it("leaves a file of the current format as it is", () => {
    expect(upgrade({ format: FORMAT, a: 2 })).toEqual({
      ok: true,
      value: { format: FORMAT, a: 2 },
    });
  });

  it("lifts an old file step by step, in order", () => {
    const lifted = upgrade({ format: 1, old: 7 }, invented);
    expect(lifted).toEqual({
      ok: true,
      value: { format: 3, old: 7, renamed: 7, steps: ["first", "second"] },
    });
  });

  it("starts with the step that the file needs", () => {
    const lifted = upgrade({ format: 2, steps: [] }, invented);
    expect(lifted).toEqual({ ok: true, value: { format: 3, steps: ["second"] } });
  });

  it.each([
    [
      { format: 4 },
      "a whole number from 1 to 3; this file is from a newer Daybook, which has to be used",
    ],
    [{ format: 0 }, "a whole number from 1 to 3"],
    [{ format: "1" }, "a whole number from 1 to 3"],
    [{}, "a whole number from 1 to 3"],
  ])("refuses %j with a clear word", (file, expected) => {
    const refused = upgrade(file, invented);
    expect(refused.ok ? [] : refused.problems.map((p) => [p.path, p.expected])).toEqual([
      ["format", expected],
    ]);
  });

  it("refuses what is no object", () => {
    for (const input of [null, 1, "x", [], undefined]) expect(upgrade(input).ok).toBe(false);
  });
});

describe("a file of format 3", () => {
  it("is lifted with prices that do not follow recourse, nothing that rises together and no further charges", () => {
    const { receivables, together, charges, ...rest } = classroom;
    expect(charges).toEqual(NEUTRAL.charges);
    const { recourseRate, ledgerRecourseRate, ...old } = receivables;
    expect([recourseRate, ledgerRecourseRate, ...Object.values(together)]).toEqual(
      Array(6).fill(0),
    );
    const parsed = parseScenario({ ...rest, receivables: old, format: 3 });
    expect(parsed).toEqual({ ok: true, scenario: classroom });
  });
});

describe("a file of format 2", () => {
  it("is lifted with groups that change nothing, and keeps what it has", () => {
    const names = Object.keys(NEUTRAL);
    const old = Object.entries(classroom).filter(([group]) => !names.includes(group));
    const parsed = parseScenario({ ...Object.fromEntries(old), format: 2 });
    expect(parsed).toEqual({ ok: true, scenario: classroom });
  });
});

describe("a file of format 1", () => {
  it("is lifted to one tier of suppliers, with new clients of the ledger as on paper", () => {
    const { chain, tier2, tier3, tier4, platform, ...rest } = classroom;
    const { defaultRate, ...sme } = rest.sme;
    const { hop, rekey, newClient, newClientCost, ...ledger } = rest.ledger;
    const added = [
      chain,
      platform,
      tier2,
      tier3,
      tier4,
      defaultRate,
      hop,
      rekey,
      newClient,
      newClientCost,
    ];
    expect(added).not.toContain(undefined);
    const parsed = parseScenario({ ...rest, sme, ledger, format: 1 });
    expect(parsed.ok && parsed.scenario.chain.tiers).toBe(1);
    expect(parsed.ok && parsed.scenario.ledger.newClient).toEqual(rest.bank.onboard);
    expect(parsed.ok && parsed.scenario.tier3.fallbackRate).toBe(rest.sme.fallbackRate);
    expect(parsed.ok && parsed.scenario.platform.fee).toBe(rest.ledger.fee);
    expect(parsed.ok && parsed.scenario.sme.fallbackRate).toBe(rest.sme.fallbackRate);
  });
});
