import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../../src/App.tsx";
import "../../../../src/theme/page.css";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/present.css";
import type { PageEngine } from "../../../../src/state/engine.ts";
import { smallTargets, smallTexts } from "../../fixtures/backRow.ts";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

async function open(search: string, engine: PageEngine = fakeEngine()): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={engine} />, document.body);
  await expect.element(page.getByText(/^(Step \d of 6|第 \d 步，共 6 步)$/)).toBeVisible();
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
});

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}

describe("the story beside the page", () => {
  test("asks first, covers what would tell, and shows the guess beside the model’s answer", async () => {
    await open("?story=4");
    const chart = page.getByRole("img", { name: /turned into cash/ });
    await expect.element(page.getByText("First your guess, then the answer.")).toBeVisible();
    await expect.element(chart).not.toBeInTheDocument();
    const box = page.getByRole("spinbutton", { name: "Your guess, of 100 invoices" });
    await box.fill("20");
    await userEvent.keyboard("{Tab}");
    await page.getByRole("button", { name: "Reveal" }).click();
    await expect.element(page.getByText("You: 20 of 100")).toBeVisible();
    await expect.element(page.getByText(/^The model: [\d.]+ of 100$/)).toBeVisible();
    await expect.element(page.getByRole("img", { name: /^Your guess 20 of 100/ })).toBeVisible();
    await expect.element(chart).toBeVisible();
    // The question that had the focus is gone.
    expect(document.activeElement?.textContent).toMatch(/The model: /);
  });

  test("walks on by PageDown from an answer that was chosen, and arrows walk the answers", async () => {
    await open("?story=5&present=1");
    await page.getByRole("radio").first().click();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("radio").nth(1)).toBeChecked();
    await userEvent.keyboard("{PageDown}");
    await expect.element(page.getByText("Step 6 of 6")).toBeVisible();
  });

  test("says of what is tried what all replications say, not the first of them", async () => {
    const first = fakeEngine({ costL: 3.58, halfCost: 1 });
    const last = fakeEngine({ costL: 2.1 });
    await open("?story=6", {
      ...last,
      async run(job, listeners) {
        await first.run(job, listeners);
        await expect.element(page.getByText(/^At 30 % nobody can tell/)).toBeVisible();
        return last.run(job, listeners);
      },
    });
    await expect.element(page.getByText(/^At 30 % it saves /)).toBeVisible();
  });

  test("is walked by keys, and a number that is typed is no such key", async () => {
    await open("?story=4");
    await userEvent.keyboard("{PageDown}");
    await expect.element(page.getByText("Step 5 of 6")).toBeVisible();
    await userEvent.keyboard("{PageUp}");
    await expect.element(page.getByText("Step 4 of 6")).toBeVisible();
    page.getByRole("slider", { name: "Your guess, of 100 invoices" }).element().focus();
    await userEvent.keyboard("{PageDown}");
    await expect.element(page.getByText("Step 4 of 6")).toBeVisible();
  });

  test("lets the adoption be set in its last step, on the page itself", async () => {
    await open("?story=6");
    const slider = page.getByRole("slider", { name: "Suppliers on the ledger" });
    await expect.element(slider).toHaveValue("30");
    slider.element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(() => location.search).toContain("adoption.suppliers");
    await expect.element(page.getByText(/^At 3[1-9] % /)).toBeVisible();
    await page.getByRole("button", { name: "Go on with this scenario" }).click();
    await expect.element(page.getByText("Step 6 of 6")).not.toBeInTheDocument();
    expect(location.search).toContain("adoption.suppliers");
  });

  test.each(["?story=4", "?story=5&theme=dark", "?story=6&present=1"])(
    "has no axe violations at %s",
    async (search) => {
      await open(search);
      expect(await violations()).toEqual([]);
    },
  );

  test("has none on the phone either, and nothing sticks out", async () => {
    await page.viewport(390, 844);
    await open("?story=5");
    await page.getByRole("radio").first().click();
    await page.getByRole("button", { name: "Reveal" }).click();
    await expect.element(page.getByText(/^The model: /)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    for (const part of ["header", ".story", "main", "footer"]) {
      const { width } = document.querySelector(`.page > ${part}`)!.getBoundingClientRect();
      expect(width, part).toBeGreaterThan(380);
    }
  });

  test.each(["1&lang=en", "3&lang=en", "3&lang=zh"])(
    "shows a room the machines of both arms at once when step %s has told its answer",
    async (step) => {
      await open(`?story=${step}&present=1`);
      await page.getByRole("spinbutton").fill("60");
      await userEvent.keyboard("{Tab}");
      await page.getByRole("button", { name: /Reveal|揭晓/ }).click();
      await expect
        .poll(() => document.querySelectorAll(".board-arm").length, { timeout: 50_000 })
        .toBe(2);
      const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
      await expect.poll(() => box(".board svg").width).toBeGreaterThan(1000);
      expect(box(".board svg").bottom).toBeLessThanOrEqual(box(".follow-player").top);
      expect(smallTexts(20)).toEqual([]);
      expect(smallTargets(44)).toEqual([]);
      expect(await violations()).toEqual([]);
    },
  );
});
