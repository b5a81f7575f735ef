import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AttributionSummary } from "../../../../workers/protocol.ts";
import { createAttribution } from "../../../../src/features/parties/createAttribution.ts";
import { Parties } from "../../../../src/features/parties/Parties.tsx";
import { Why } from "../../../../src/features/parties/Why.tsx";
import type { PageEngine } from "../../../../src/state/engine.ts";
// The home view is always loaded, and its style with it.
import "../../../../src/features/compare/compare.css";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeResult } from "../../fixtures/fakeResult.ts";

let dispose = () => {};
afterEach(() => dispose());

const mean = (x: number) => ({ mean: x, ci95: [x - 0.1, x + 0.1] as const });
const measure = (digital: number, payables: number) => ({
  total: mean(digital + payables),
  contributions: {
    digital: mean(digital),
    payables: mean(payables),
    uniqueness: { mean: 0, ci95: [0, 0] as const },
    passing: { mean: 0, ci95: [0, 0] as const },
    ledger: mean(0),
  },
  coalitions: {},
});

/** Waits to be told; then shares out invented differences. */
function handAttribution() {
  let finish = () => {};
  const attribute: PageEngine["attribute"] = (asked, listeners) =>
    new Promise<AttributionSummary>((resolve, reject) => {
      listeners?.onProgress?.(50);
      listeners?.signal?.addEventListener("abort", () =>
        reject(new DOMException("cancelled", "AbortError")),
      );
      finish = () =>
        resolve({
          digest: "",
          attribution: {
            model: "1",
            scenario: asked.scenario,
            seed: asked.seed,
            replications: asked.replications,
            mechanisms: ["digital", "payables", "uniqueness", "passing", "ledger"],
            measures: { timeToCash: measure(-2, -5), costPer100: measure(-0.02, 0.3) },
            byTier: [],
          },
        });
    });
  return { attribute, finish: () => finish() };
}

async function open(width = 1280) {
  await page.viewport(width, 800);
  const hand = handAttribution();
  const result = fakeResult();
  dispose = render(() => {
    const attribution = createAttribution(hand);
    return (
      <Parties
        result={result}
        scenario="Classroom"
        outOfDate={false}
        waiting="Computing"
        why={
          <Why
            attribution={attribution}
            asked={{ scenario: result.scenario, seed: 7, replications: 200 }}
            nameOf={() => "Classroom"}
          />
        }
      />
    );
  }, document.body);
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(/^Suppliers/);
  return hand;
}

describe("who gains", () => {
  test("leads with what suppliers save, and its parts add up to real cost", async () => {
    await open();
    const rows = [...document.querySelectorAll(".parties-table")][0]!;
    const difference = (row: Element) =>
      Number(row.querySelector(".strong .mean")!.textContent.replace("−", "-"));
    const parts = [...rows.querySelectorAll("tbody tr")].map(difference);
    const total = difference(rows.querySelector("tfoot tr")!);
    expect(parts.reduce((sum, x) => sum + x, 0)).toBeCloseTo(total, 2);
    await expect
      .element(page.getByRole("row", { name: /^Discount Suppliers → Banks/ }))
      .toBeVisible();
  });

  test("shares the difference out on demand, with progress, and can be cancelled", async () => {
    const hand = await open();
    const run = page.getByRole("button", { name: "Share out the difference" });
    (run.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("50 of 200 replications")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Cancelled.")).toBeVisible();
    await run.click();
    await expect.element(page.getByText("50 of 200 replications")).toBeVisible();
    hand.finish();
    await expect
      .element(page.getByText("The days change most by “Confirmed payables”: −5.0, of −7.0 in all"))
      .toBeVisible();
    await expect.element(page.getByRole("img", { name: "Days to cash" })).toBeVisible();
  });

  test("is read line by line with the keyboard, and as a table", async () => {
    await open();
    const chart = page.getByRole("img", { name: "Who pays more, who pays less" });
    (chart.element() as unknown as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByText(/^Suppliers: −1\.48/)).toBeVisible();
    await userEvent.keyboard("t");
    await expect
      .element(page.getByRole("region", { name: /^Table: Who pays more/ }))
      .toHaveTextContent("Real cost");
  });

  test.each([1280, 390])(
    "has no axe violations at %i pixels, and nothing sticks out",
    async (width) => {
      const hand = await open(width);
      await page.getByRole("button", { name: "Share out the difference" }).click();
      hand.finish();
      await expect.element(page.getByRole("img", { name: "Days to cash" })).toBeInTheDocument();
      const { violations } = await axe.run(document.body, {
        // The page around it has the landmarks.
        rules: { region: { enabled: false } },
      });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
