import { describe, expect, it } from "vitest";
import { daybook } from "./daybook.ts";

const ASKED = ["attribute", "classroom", "--runs", "4", "--set", "adoption.banks=0.5"];

describe("attribute", () => {
  it("gives parts that add up to the total, the same with one worker or two", () => {
    const one = daybook(...ASKED, "--workers", "1", "--json").stdout;
    expect(daybook(...ASKED, "--workers", "2", "--json").stdout).toBe(one);
    const { measures, byTier, mechanisms } = JSON.parse(one);
    expect(mechanisms).toEqual(["digital", "payables", "uniqueness", "passing", "ledger"]);
    expect(byTier).toEqual([{ tier: 1, measures }]);
    const { total, contributions } = measures.costPer100;
    const sum = mechanisms.reduce((all: number, name: string) => all + contributions[name].mean, 0);
    expect(Math.abs(sum - total.mean)).toBeLessThan(1e-9);
    expect(contributions.payables.ci95).toHaveLength(2);
  });

  it("prints a table for people", () => {
    const { stdout } = daybook(...ASKED);
    expect(stdout).toMatch(/^Digital documents +\S/m);
    expect(stdout).toMatch(/^Ledger less paper +\S/m);
  });

  it.each([
    [["attribute"], "missing PRESET_OR_FILE"],
    [["attribute", "nowhere"], "nowhere"],
    [["attribute", "classroom", "--runs", "0"], "invalid --runs: 0"],
    [["attribute", "classroom", "--arms", "T"], "--arms"],
  ])("refuses %j with a sentence", (args, reason) => {
    const { code, stdout, stderr } = daybook(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(reason);
  });
});
