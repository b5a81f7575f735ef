import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headline, intervalLine } from "../../../../src/features/compare/headline.ts";
import { verdict } from "../../../../src/format/verdict.ts";
import { fakeResult, type Invention } from "../../fixtures/fakeResult.ts";

const sentence = (invention: Invention): string =>
  headline(fakeResult(invention))
    .map((part) => part.text)
    .join("");

const invention = fc.record({
  T: fc.double({ min: 1, max: 360, noNaN: true }),
  L: fc.double({ min: 1, max: 360, noNaN: true }),
  costT: fc.double({ min: 0.01, max: 20, noNaN: true }),
  costL: fc.double({ min: 0.01, max: 20, noNaN: true }),
  halfTime: fc.double({ min: 0.001, max: 60, noNaN: true }),
  halfCost: fc.double({ min: 0.001, max: 4, noNaN: true }),
});

describe("headline", () => {
  it("leads with the means of both arms and the cost", () => {
    expect(sentence({})).toBe(
      "With a shared ledger a supplier has cash after 21.4 days instead of 62.3, on average, and getting paid costs 2.10 instead of 3.58 per 100 of invoice.",
    );
  });

  it.each([
    [
      ["T", "D"],
      "With digital documents alone a supplier has cash after 21.4 days instead of 62.3 on paper, on average",
    ],
    [
      ["T", "C"],
      "On a central platform a supplier has cash after 21.4 days instead of 62.3 on paper, on average",
    ],
    [
      ["T", "L"],
      "With a shared ledger a supplier has cash after 21.4 days instead of 62.3, on average",
    ],
    [
      ["D", "C"],
      "On a central platform a supplier has cash after 21.4 days instead of 62.3 with digital documents alone, on average",
    ],
    [
      ["D", "L"],
      "With a shared ledger a supplier has cash after 21.4 days instead of 62.3 with digital documents alone, on average",
    ],
    [
      ["C", "L"],
      "With a shared ledger a supplier has cash after 21.4 days instead of 62.3 on the platform, on average",
    ],
  ] as const)("says of %j what the later arm does instead of the earlier", (arms, text) => {
    expect(sentence({ arms })).toBe(
      `${text}, and getting paid costs 2.10 instead of 3.58 per 100 of invoice.`,
    );
  });

  it.each([
    [
      ["T", "D"],
      "going digital alone changes when a supplier has cash: 60.50 days with digital documents alone, 60.00 on paper",
    ],
    [
      ["T", "C"],
      "a central platform changes when a supplier has cash: 60.50 days on it, 60.00 on paper",
    ],
    [
      ["T", "L"],
      "a shared ledger changes when a supplier has cash: 60.50 days with it, 60.00 without",
    ],
    [
      ["D", "C"],
      "a central platform in place of digital documents alone changes when a supplier has cash: 60.50 days on the platform, 60.00 with digital documents alone",
    ],
    [
      ["D", "L"],
      "a shared ledger in place of digital documents alone changes when a supplier has cash: 60.50 days with the ledger, 60.00 with digital documents alone",
    ],
    [
      ["C", "L"],
      "a shared ledger in place of a central platform changes when a supplier has cash: 60.50 days with the ledger, 60.00 on the platform",
    ],
  ] as const)("claims nothing of %j that is not shown", (arms, text) => {
    const said = sentence({ arms, T: 60, L: 60.5, costT: 2, costL: 2.01 });
    expect(said).toContain(`These worlds do not show that ${text}, on average; a change`);
  });

  it("gives each value the colour of its arm", () => {
    const parts = headline(fakeResult({ arms: ["D", "C"] })).filter((part) => part.arm);
    expect(parts.map(({ text, arm }) => [text, arm])).toEqual([
      ["21.4 days", "C"],
      ["62.3", "D"],
      ["2.10", "C"],
      ["3.58", "D"],
    ]);
  });

  it("says so when the ledger is slower and dearer", () => {
    const text = sentence({ T: 30, L: 34, costT: 1, costL: 2 });
    expect(text).toContain("waits longer for cash, 34.0 days instead of 30.0");
    expect(text).toContain("costs more: 2.00 instead of 1.00");
  });

  it("says but when time and cost go opposite ways", () => {
    expect(sentence({ costT: 1, costL: 2 })).toContain(", but getting paid costs more");
    expect(sentence({ T: 30, L: 35 })).toContain(", but getting paid costs less");
  });

  it("says that both are the same when they are so in every world", () => {
    const text = sentence({ T: 60, L: 60, halfTime: 0, costT: 2, costL: 2, halfCost: 0 });
    expect(text).toContain("has cash after 60.0 days, the same as without");
    expect(text).toContain("the same as without.");
  });

  it("claims a change only where the whole interval lies on one side of zero", () => {
    fc.assert(
      fc.property(invention, (x) => {
        const text = sentence(x);
        const time = x.L - x.T;
        const cost = x.costL - x.costT;
        if (Math.abs(time) <= x.halfTime) {
          expect(text).toContain("do not show that a shared ledger changes when");
        }
        if (Math.abs(cost) <= x.halfCost) expect(text).toContain("is not shown");
        expect(text.includes("has cash after")).toBe(time + x.halfTime < 0);
        expect(text.includes("waits longer")).toBe(time - x.halfTime > 0);
        expect(/costs (less: )?\d/.test(text)).toBe(cost + x.halfCost < 0);
        expect(text.includes("costs more")).toBe(cost - x.halfCost > 0);
      }),
    );
  });

  it("never shows the two values of a claimed change as the same number", () => {
    fc.assert(
      fc.property(invention, (x) => {
        const [withLedger, without] = headline(fakeResult(x)).filter((part) => part.arm);
        const shown = Math.abs(x.L - x.T) > x.halfTime;
        if (shown) expect(withLedger?.text).not.toBe(`${without?.text} days`);
      }),
    );
  });
});

describe("intervalLine", () => {
  it("gives both intervals in words, from small to large, and what they cover", () => {
    expect(intervalLine(fakeResult())).toBe(
      "95 % interval of the difference: 39.9 to 41.9 days sooner; 1.42 to 1.54 cheaper per 100 (simulation error only).",
    );
  });

  it("names both ways when the interval covers zero", () => {
    const line = intervalLine(fakeResult({ T: 30, L: 30.5, halfTime: 2 }));
    expect(line).toContain("from 1.5 days sooner to 2.5 days later");
  });
});

describe("verdict", () => {
  it("is unclear without an interval", () => {
    expect(verdict({ mean: -3 })).toBe("unclear");
  });
});
