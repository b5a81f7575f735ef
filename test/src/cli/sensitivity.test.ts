import { describe, expect, it } from "vitest";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { daybook } from "./daybook.ts";

// Built once, so that no test waits for it.
await buildCommandLine();

const SMALL = ["classroom", "--set", "run.horizon=60", "--runs", "4"];
const SOBOL = ["sensitivity", ...SMALL, "--points", "4", "--inputs", "2"];

describe("sensitivity", () => {
  it("gives one at a time, all together and the simulation error, however many workers there are", () => {
    const one = daybook(...SOBOL, "--json", "--workers", "1");
    expect(one.stderr).toBe("");
    expect(daybook(...SOBOL, "--json", "--workers", "2").stdout).toBe(one.stdout);
    const found = JSON.parse(one.stdout);
    expect(found).toMatchObject({ method: "sobol", seed: 1, arms: ["T", "L"] });
    expect(found.digest).toHaveLength(64);
    const banks = found.inputs.find((input: { id: string }) => input.id === "adoption.banks");
    expect(banks).toMatchObject({ evidence: "assumed", lo: 0, hi: 1, by: "range" });
    expect(banks.effects.timeToCash.high.value - banks.effects.timeToCash.low.value).toBeCloseTo(
      banks.effects.timeToCash.value,
      9,
    );
    expect(found.alone).toMatchObject({ experiments: 1 + 2 * found.inputs.length, runs: 4 });
    const { spread, factors } = found.together.measures.costPer100;
    expect(spread.draws).toBe(8);
    expect(factors.map(({ kind }: { kind: string }) => kind)).toEqual(["input", "input", "others"]);

    const compared = JSON.parse(
      daybook("compare", ...SMALL.slice(0, 3), "--runs", "200", "--json").stdout,
    );
    const { mean, ci95 } = compared.difference["L-T"].timeToCash;
    expect(found.simulation).toMatchObject({
      runs: 200,
      difference: { timeToCash: { mean, ci95 } },
    });
  });

  it("prints tables for people, each interval with what it covers", () => {
    const { stdout } = daybook(...SOBOL, "--measure", "realCostPer100");
    expect(stdout).toContain("95 % intervals of the mean: simulation error only");
    expect(stdout).toMatch(/^Real cost per 100 of invoice: −?\d/m);
    expect(stdout).toMatch(/^Uncertainty of the inputs, 8 draws, luck taken off: 5 %/m);
    expect(stdout).not.toContain("timeToCash");
  });

  it("walks trajectories of Morris by method, and moves one at a time by another, as screen does", () => {
    const morris = daybook(
      "sensitivity",
      ...SMALL,
      "--method",
      "morris",
      "--points",
      "2",
      "--json",
    );
    const { inputs, alone, together } = JSON.parse(morris.stdout);
    expect([alone, together]).toEqual([null, null]);
    expect(inputs[0].elementary.timeToCash.muStar.ci95).toHaveLength(2);
    const tornado = daybook("sensitivity", ...SMALL, "--method", "tornado", "--json");
    const screened = JSON.parse(daybook("screen", ...SMALL, "--json").stdout);
    expect(JSON.parse(tornado.stdout).alone.shares).toEqual(screened.shares);
    expect(screened.inputs).toHaveLength(inputs.length);
  });

  it.each([
    [["sensitivity"], "missing PRESET_OR_FILE"],
    [["sensitivity", "classroom", "--method", "saltelli"], "invalid --method: saltelli"],
    [["sensitivity", "classroom", "--measure", "timeToCahs"], "did you mean timeToCash?"],
    [["sensitivity", "classroom", "--points", "1"], "invalid --points: 1"],
    [["sensitivity", "classroom", "--runs", "1"], "invalid --runs: 1"],
    [["sensitivity", "classroom", "--inputs", "0"], "invalid --inputs: 0"],
    [["sensitivity", "classroom", "--arms", "L,T"], "invalid --arms: L,T"],
    [
      ["sensitivity", ...SMALL, "--method", "tornado", "--measure", "duplicateBlockedShare"],
      "No invoice has what duplicateBlockedShare is the mean of",
    ],
  ])("refuses %j with a sentence", (args, reason) => {
    const { code, stdout, stderr } = daybook(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
