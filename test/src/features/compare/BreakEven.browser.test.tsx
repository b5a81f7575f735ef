import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ArmResult } from "../../../../sims/summary/Result.ts";
import { BreakEven } from "../../../../src/features/compare/BreakEven.tsx";
// The panel's button for a break-even is on the same page.
import "../../../../src/features/scenario/parameter.css";
import "../../../../src/theme/theme.css";
import { fakeResult } from "../../fixtures/fakeResult.ts";

let dispose = () => {};
afterEach(() => {
  dispose();
});

test("volumes of the operator, of suppliers and of all stand beside what runs over the ledger, accessibly", async () => {
  const result = fakeResult();
  const at = (mean: number) => ({ mean, ci95: [mean, mean] as const });
  const ledger: ArmResult = {
    ...result.arms.L!,
    measures: {
      ...result.arms.L!.measures,
      operatorFixed: at(0.2),
      operatorSurplus: at(-0.15),
    },
  };
  const shown = { ...result, arms: { ...result.arms, L: ledger } };
  dispose = render(() => <BreakEven result={shown} />, document.body);
  await expect
    .element(page.getByRole("row", { name: /operator earns.*4 times what runs there/ }))
    .toBeVisible();
  expect(document.querySelectorAll("tbody tr")).toHaveLength(3);
  expect(document.querySelector("section")!.offsetWidth).toBeGreaterThan(300);
  expect((await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa"] })).violations).toEqual([]);
});

test("without a network to pay for there is nothing", () => {
  dispose = render(() => <BreakEven result={fakeResult({ arms: ["T", "D"] })} />, document.body);
  expect(document.querySelector("section")).toBeNull();
});
