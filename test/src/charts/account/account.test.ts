import { describe, expect, it } from "vitest";
import { at, type Tape } from "../../../../sims/index.ts";
import { armAccount } from "../../../../src/charts/account/armAccount.ts";
import { accountHeight, accountLayout } from "../../../../src/charts/account/accountLayout.ts";
import { accountTable, costText, moneyText } from "../../../../src/charts/account/accountText.ts";
import { textWidth } from "../../../../src/charts/frame/textWidth.ts";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

const accountAt = (tape: Tape, time: number) => armAccount(tape, at(tape, time));

describe("the account of an invoice", () => {
  it("adds stages up to the time to cash, and counts nothing after it", () => {
    for (const tape of [PAPER_TAPE, LEDGER_TAPE]) {
      expect(accountAt(tape, 100).days).toBeCloseTo(tape.cash ?? NaN, 12);
      expect(accountAt(tape, 100).arrived).toBe(true);
    }
  });

  it("grows with the clock: stages as far as they have gone, costs that accrue evenly", () => {
    const account = accountAt(PAPER_TAPE, 26);
    expect(account.spans).toEqual([
      { stage: "approval", from: 0, to: 6 },
      { stage: "confirm", from: 6, to: 15 },
    ]);
    expect(account).toMatchObject({ days: 15, arrived: false, received: 0, cost: 15_000 });
  });

  it("is empty before the invoice", () => {
    expect(accountAt(PAPER_TAPE, 10.5)).toMatchObject({ spans: [], days: 0, received: 0, cost: 0 });
  });

  it("holds the money from its instant on, and costs by kind, the largest first", () => {
    expect(accountAt(LEDGER_TAPE, 20.99).received).toBe(0);
    expect(accountAt(LEDGER_TAPE, 26)).toMatchObject({
      received: 1_000_000,
      cost: 12_500,
      costs: [
        { category: "waiting", amount: 10_000 },
        { category: "discount", amount: 2_500 },
      ],
    });
  });

  it("says both in major units", () => {
    const account = accountAt(LEDGER_TAPE, 31);
    expect(moneyText(account)).toBe("Received 10,000 of 10,000.");
    expect(costText(account)).toBe("Cost so far 150, or 1.50 per 100: waiting 100, discount 50.");
  });

  it("names the largest kinds of cost, and the others in one sum, so that the parts add up", () => {
    const kinds = ["waiting", "discount", "labour", "serviceFee", "platformFee"] as const;
    const major = [400, 300, 200, 70, 30];
    const costs = kinds.map((category, i) => ({ category, amount: 100 * (major[i] ?? 0) }));
    const account = { ...accountAt(LEDGER_TAPE, 31), cost: 100_000, costs };
    expect(costText(account)).toMatch(/: waiting 400, discount 300, \D+ 200, other 100\.$/);
    const four = { ...account, cost: 97_000, costs: costs.slice(0, 4) };
    expect(costText(four)).toMatch(/, \D+ 200, \D+ 70\.$/);
    expect(costText(four)).not.toContain("other");
  });
});

describe("the layout of accounts", () => {
  it.each([
    { width: 904, em: 1 },
    { width: 358, em: 1 },
    { width: 1560, em: 1.25 },
  ])("keeps spans, names and money within $width pixels at every instant", (size) => {
    for (const time of [10, 12, 17, 20.2, 21, 30, 50]) {
      const accounts = [PAPER_TAPE, LEDGER_TAPE].map((tape) => accountAt(tape, time));
      const { accounts: drawn, plot } = accountLayout(accounts, size, 30);
      expect(plot.bottom).toBeLessThan(accountHeight(2, size.width, size.em));
      for (const { spans, money } of drawn) {
        for (const { x1, x2, label } of spans) {
          expect(x2).toBeLessThanOrEqual(plot.right + 1e-6);
          expect(x1).toBeGreaterThanOrEqual(plot.left);
          if (label) {
            expect(label.x + textWidth(label.text, 13 * size.em)).toBeLessThanOrEqual(size.width);
          }
        }
        for (const { x, text } of money) {
          expect(x + textWidth(text, 13 * size.em)).toBeLessThanOrEqual(size.width);
        }
      }
    }
  });

  it("ends each bar where the days so far end", () => {
    const accounts = [accountAt(PAPER_TAPE, 26)];
    const { plot, accounts: drawn } = accountLayout(accounts, { width: 904, em: 1 }, 30);
    expect(drawn[0]?.spans.at(-1)?.x2).toBeCloseTo(plot.left + (plot.right - plot.left) / 2, 6);
  });

  it("has a table with days, money and costs of both", () => {
    const accounts = [accountAt(PAPER_TAPE, 50), accountAt(LEDGER_TAPE, 50)];
    const { rows, headers } = accountTable(accounts);
    for (const row of rows) expect(row).toHaveLength(headers.length);
    expect(rows).toContainEqual(["With ledger", "Days together", "10.0 days"]);
    expect(rows).toContainEqual(["Without", "Received", "10,000"]);
  });
});
