import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Result, Tail } from "../../../sims/summary/Result.ts";
import { TailTable } from "../../../src/tables/TailTable.tsx";
import "../../../src/theme/theme.css";
import { fakeResult } from "../fixtures/fakeResult.ts";

let dispose = () => {};
afterEach(() => {
  dispose();
});

function show(result: Result): void {
  dispose = render(() => <TailTable result={result} />, document.body);
}

test("with few replications the table has the tail of an invoice, and says what the others need", async () => {
  show(fakeResult());
  await expect
    .element(page.getByRole("row", { name: /^An invoice, to its supplier/ }))
    .toBeVisible();
  await expect.element(page.getByText(/need 2,000 replications; 100 are in/)).toBeVisible();
  expect(document.querySelectorAll("tbody tr")).toHaveLength(1);
});

test("with enough of them every party has a line, and the table is accessible", async () => {
  const tail: Tail = {
    p95: { value: 1.5, ci95: [1, 2] },
    cvar95: { value: 6.25, ci95: [5, 7.5] },
  };
  const base = fakeResult();
  const arms = Object.fromEntries(
    Object.entries(base.arms).map(([arm, found]) => {
      const of = { suppliers: tail, bank: tail, coreEnterprise: tail, operator: tail };
      return [arm, { ...found, tails: { ...found.tails, ...of, worlds: 2000 } }];
    }),
  );
  show({ ...base, arms });
  await expect.element(page.getByRole("row", { name: /to all banks.*6\.25/ })).toBeVisible();
  expect(document.querySelectorAll("tbody tr")).toHaveLength(5);
  expect((await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa"] })).violations).toEqual([]);
});
