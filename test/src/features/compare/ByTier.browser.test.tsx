import axe from "axe-core";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Result } from "../../../../sims/summary/Result.ts";
import { Compare } from "../../../../src/features/compare/Compare.tsx";
import "../../../../src/theme/theme.css";
import { fakeResult } from "../../fixtures/fakeResult.ts";

const [result, setResult] = createSignal<Result>(fakeResult());
let dispose = () => {};

async function show(tiers: number): Promise<void> {
  setResult(fakeResult({ tiers }));
  dispose = render(
    () => (
      <Compare
        result={result()}
        scenario="Classroom, edited"
        outOfDate={false}
        running={false}
        ending="done"
        inputsHref="?view=matters"
        onInputs={() => {}}
      />
    ),
    document.body,
  );
  await expect.element(page.getByRole("heading", { name: /^Measures/ })).toBeInTheDocument();
}

const chart = (name: string) => page.getByRole("img", { name, exact: true });
const multiples = () => [...document.querySelectorAll<SVGElement>(".tier svg")];
const drawn = (count: number) =>
  expect
    .poll(() => multiples().filter((svg) => svg.querySelector(".line.arm-L") !== null).length)
    .toBe(count);

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  dispose();
  document.documentElement.removeAttribute("data-theme");
});

describe("by tier", () => {
  test("stays away where there is one tier alone", async () => {
    await show(1);
    await expect.element(page.getByText("By tier")).not.toBeInTheDocument();
    expect(multiples()).toEqual([]);
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .not.toHaveTextContent("over all tiers");
  });

  test("draws both curves of every tier on the same axes", async () => {
    await show(3);
    await drawn(6);
    for (const kind of ["share turned into cash", "cost of getting paid"]) {
      const axes = [1, 2, 3].map(
        (tier) => chart(`Tier ${tier}, ${kind}`).element().querySelector(".axes")?.outerHTML,
      );
      expect(axes[0]).toContain("<text");
      expect(axes[1]).toBe(axes[0]);
      expect(axes[2]).toBe(axes[0]);
    }
  });

  test("names each tier in plain words and says its means, the difference and its interval", async () => {
    await show(2);
    await expect
      .element(page.getByRole("heading", { name: /^Tier 2: their suppliers/ }))
      .toBeInTheDocument();
    await expect
      .element(page.getByText("74.3 → 30.4 days on average: −43.9 (−44.9 to −42.9)"))
      .toBeInTheDocument();
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .toHaveTextContent("on average over all tiers");
  });

  test("is read by arrow keys, described from its tier, and shows its table on T", async () => {
    await show(2);
    await drawn(4);
    const second = chart("Tier 2, share turned into cash");
    await expect.element(second).toHaveAccessibleDescription(/74\.3 days without and 30\.4 days/);
    (second.element() as SVGElement).focus();
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowRight}{/Shift}");
    await expect.element(page.getByText(/^Day 10: with ledger/)).toBeVisible();
    await userEvent.keyboard("t");
    const region = page.getByRole("region", { name: "Table: Tier 2, share turned into cash" });
    await expect.element(region.getByRole("table")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText(/^Day 10: with ledger/)).not.toBeInTheDocument();
  });

  test("follows the answer: other figures in the same charts, fewer tiers at once", async () => {
    await show(4);
    await drawn(8);
    const kept = multiples()[0];
    setResult(fakeResult({ tiers: 4, T: 80 }));
    await expect.element(page.getByText(/^80\.0 → 21\.4 days/)).toBeInTheDocument();
    await expect.element(page.getByText(/^116\.0 → 48\.4 days/)).toBeInTheDocument();
    expect(multiples()[0]).toBe(kept);
    setResult(fakeResult({ tiers: 2 }));
    await drawn(4);
    setResult(fakeResult({ tiers: 1 }));
    await drawn(0);
  });

  test.each(["light", "dark"])("has no axe violations in %s", async (theme) => {
    document.documentElement.setAttribute("data-theme", theme);
    await show(3);
    await drawn(6);
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("fits the phone: only its table may be pushed sideways", async () => {
    await page.viewport(390, 844);
    await show(4);
    await drawn(8);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
