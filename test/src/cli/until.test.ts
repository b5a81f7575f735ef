import { describe, expect, it } from "vitest";
import { daybook } from "./daybook.ts";

const ASKED = ["compare", "classroom", "--seed", "3", "--set", "trade.volume=20"];

describe("compare --until", () => {
  it("ends at a look that says so, with the digest of as many replications", () => {
    const asked = [...ASKED, "--until", "timeToCash=10%", "--until", "costPer100=0.5", "--json"];
    const one = daybook(...asked, "--workers", "1").stdout;
    expect(daybook(...asked, "--workers", "3").stdout).toBe(one);
    const { until, runs, digest } = JSON.parse(one);
    expect(until).toMatchObject({ reached: true, runs });
    expect(until.looks.at(-1).runs).toBe(runs);
    const [time, cost] = until.targets;
    expect(time).toMatchObject({ measure: "timeToCash", difference: "L-T", relative: true });
    expect(time.needed).toBeCloseTo((0.1 * Math.abs(time.mean)) / 1.1, 12);
    expect(time.halfWidth).toBeLessThanOrEqual(time.needed);
    expect(cost).toMatchObject({ within: 0.5, needed: 0.5, relative: false, reached: true });
    const plain = JSON.parse(daybook(...ASKED, "--runs", String(runs), "--json").stdout);
    expect(plain.digest).toBe(digest);
    expect(plain.until).toBeUndefined();
  });

  it("says what is missing when the most replications do not do", () => {
    const asked = [...ASKED, "--until", "timeToCash=0.001,costPer100=99", "--runs", "130"];
    const { until } = JSON.parse(daybook(...asked, "--json").stdout);
    expect(until).toMatchObject({ reached: false, runs: 130 });
    expect(until.looks.map((look: { runs: number }) => look.runs)).toEqual([100, 125, 130]);
    const { stdout, code } = daybook(...asked);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Precision not reached after 130 replications/m);
    expect(stdout).toMatch(/^ {2}Time to cash, days, L − T: not yet, ±\d\.\d{3} of ±0\.001$/m);
    expect(stdout).toMatch(/^ {2}Cost per 100 of invoice, L − T: reached, /m);
    expect(stdout).toContain("at 97.5 % each");
  });

  it.each([
    ["timToCash=5%", "did you mean timeToCash?"],
    ["timeToCash", "timeToCash= and a number above 0"],
    ["timeToCash=0", "a number above 0"],
    ["timeToCash=1e99", "a number above 0"],
    ["timeToCash=5%,timeToCash=1", "has timeToCash twice"],
    ["", 'invalid --until: ""'],
  ])("refuses %j with a sentence", (text, reason) => {
    const { code, stdout, stderr } = daybook(...ASKED, "--until", text);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(reason);
  });

  it("needs two arms", () => {
    const { code, stderr } = daybook(...ASKED, "--arms", "T", "--until", "timeToCash=5%");
    expect(code).toBe(2);
    expect(stderr).toContain("give --arms two at least");
  });
});
