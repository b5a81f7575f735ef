import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { setLetterKeys } from "../../src/keys/letterKeys.ts";
import { begin, closePage, openPage, settled } from "./openPage.tsx";

beforeEach(async () => {
  await begin();
  setLetterKeys(true);
});
afterEach(closePage);

const press = (keys: string) => userEvent.keyboard(keys);
const role = (name: Parameters<typeof page.getByRole>[0], label: string | RegExp) =>
  typeof label === "string"
    ? page.getByRole(name, { name: label, exact: true })
    : page.getByRole(name, { name: label });
const headline = () => page.getByRole("heading", { level: 1 });

/** Presses Tab, or Shift and Tab, until an element has the focus: there is no other way for who has no mouse. */
async function tabTo(locator: Locator): Promise<void> {
  await expect.element(locator.first()).toBeInTheDocument();
  const target = locator.first().element();
  for (let step = 0; step < 400; step++) {
    const at = document.activeElement ?? document.body;
    if (at === target) return;
    const isAhead =
      at === document.body ||
      (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    await press(isAhead ? "{Tab}" : "{Shift>}{Tab}{/Shift}");
  }
  throw new Error(`Tab does not lead to ${target.outerHTML.slice(0, 120)}`);
}

/** The live region of a chart that has the focus. */
function reading(): string {
  const figure = document.activeElement?.closest("figure");
  return figure?.querySelector(".figure-lead [aria-live]")?.textContent ?? "";
}

describe("the keyboard alone", { timeout: 120_000 }, () => {
  test("skips to the results, and goes to another view", async () => {
    await openPage("compare");
    await press("{Tab}");
    expect(document.activeElement?.textContent).toBe("Skip to the results");
    await press("{Enter}");
    await expect.poll(() => document.activeElement?.id).toBe("results");
    await tabTo(role("link", "Where the days go"));
    await press("{Enter}");
    await expect.element(role("link", "Where the days go")).toHaveAttribute("aria-current", "page");
  });

  test("opens a preset, moves a slider by its three steps, types a number, undoes and runs", async () => {
    await openPage("compare", "&auto=0");
    await tabTo(page.getByLabelText("Preset", { exact: true }));
    const first = (document.activeElement as HTMLSelectElement).value;
    await press("{ArrowDown}");
    await expect.poll(() => (document.activeElement as HTMLSelectElement).value).not.toBe(first);
    await press("{ArrowUp}");
    await settled();

    const terms = role("slider", "Payment terms");
    await tabTo(terms);
    const value = () => Number((terms.element() as HTMLInputElement).value);
    const start = value();
    const moves: number[] = [];
    for (const key of ["{ArrowRight}", "{Shift>}{ArrowRight}{/Shift}", "{PageUp}"]) {
      const before = value();
      await press(key);
      await expect.poll(value).toBeGreaterThan(before);
      moves.push(value() - before);
    }
    expect(moves[1]).toBeLessThanOrEqual(moves[0] ?? 0);
    expect(moves[2]).toBeGreaterThan(moves[0] ?? 0);
    await expect.element(terms).toHaveAttribute("aria-valuetext", `${value()} days`);
    for (let i = 0; i < 3 && value() !== start; i++) await press("{Control>}z{/Control}");
    await expect.poll(value).toBe(start);

    await tabTo(role("spinbutton", "Payment terms, days"));
    await press("{Control>}a{/Control}45{Enter}");
    await expect.poll(value).toBe(45);

    await tabTo(role("button", "Run"));
    await press("{Enter}");
    await expect.element(page.getByText(/^Experiment finished/)).toBeInTheDocument();
    await expect.element(headline()).toHaveTextContent(/days/);
  });

  test("reads a chart by points and by lines, opens its table, and leaves", async () => {
    await openPage("compare");
    await tabTo(role("img", /turned into cash/));
    expect(reading()).toBe("");
    await press("{ArrowRight}");
    await expect.poll(reading).toMatch(/^Day 0: with ledger .*; without .*; difference/);
    await press("{Shift>}{ArrowRight}{/Shift}{ArrowRight}");
    await expect.poll(reading).toMatch(/^Day 11: /);
    await press("{ArrowDown}");
    await expect.poll(reading).toMatch(/^Day 11: with ledger [^;]*$/);
    await press("{ArrowDown}");
    await expect.poll(reading).toMatch(/^Day 11: without [^;]*$/);
    await press("{End}");
    await expect.poll(reading).not.toMatch(/^Day 11: /);
    await press("t");
    await expect.element(page.getByText("Table shown beneath the chart.")).toBeInTheDocument();
    await expect.element(role("table", "Share of invoices turned into cash")).toBeVisible();
    await press("{Escape}");
    await expect.poll(reading).toBe("");
    const chart = document.activeElement;
    await press("{Tab}");
    expect(document.activeElement).not.toBe(chart);
  });

  test("compares other arms", async () => {
    await openPage("compare");
    await tabTo(page.getByLabelText("With: what to set against it"));
    await press("{ArrowUp}");
    await expect.poll(() => location.search).toContain("arms=");
    await expect.element(headline()).toHaveTextContent(/platform/);
  });

  test("sweeps a value, and sets the scenario from its chart", async () => {
    await openPage("what-if", "&auto=0");
    await tabTo(role("combobox", "Value to move"));
    await press("Payment terms{Enter}");
    await tabTo(page.getByLabelText("Values looked at"));
    await tabTo(page.getByRole("main").getByRole("button", { name: "Run", exact: true }));
    await press("{Enter}");
    await expect
      .element(page.getByRole("img", { name: /against “Payment terms”/ }).first(), {
        timeout: 60_000,
      })
      .toBeVisible();
    await settled();
    await tabTo(page.getByRole("img", { name: /against “Payment terms”/ }));
    await press("{Home}{ArrowRight}{Enter}");
    await expect.poll(() => location.search).toContain("trade.terms=");
  });

  test("names a run, deletes it and puts it back", async () => {
    await openPage("compare");
    await expect.element(page.getByText(/^Experiment finished/)).toBeInTheDocument();
    await tabTo(role("link", "Runs"));
    await press("{Enter}");
    await tabTo(role("button", /^Rename/));
    await press("{Enter}");
    await expect.poll(() => document.activeElement?.tagName).toBe("INPUT");
    await press("First try{Enter}");
    await expect.element(role("button", "Rename “First try”")).toHaveFocus();
    await tabTo(role("button", "Delete “First try”"));
    await press("{Enter}");
    await expect.element(page.getByText("“First try” was deleted.")).toBeVisible();
    await tabTo(role("button", "Put it back"));
    await press("{Enter}");
    await expect.element(role("button", "Rename “First try”")).toBeVisible();
    await tabTo(role("button", "Delete “First try”"));
    await press("{Enter}");
  });

  test("opens a file in Your data, and reads what was fitted", async () => {
    await openPage("data");
    const choose = role("button", "Choose a file");
    await tabTo(choose);
    // The system's own dialog cannot be driven from here: the button's input gets the file.
    const input = document.querySelector<HTMLInputElement>("main input[type=file]");
    if (!input) throw new Error("no place for a file");
    await userEvent.upload(input, new File([ledger()], "ledger.csv"));
    await expect
      .element(page.getByRole("img", { name: /fit against data/ }), { timeout: 30_000 })
      .toBeVisible();
    await tabTo(page.getByRole("img", { name: /fit against data/ }));
    await press("{ArrowRight}");
    await expect.poll(reading).not.toBe("");
    await tabTo(role("button", /^Apply \d/));
    await press("{Enter}");
    await expect.element(page.getByRole("button", { name: /^Undo: / })).toBeVisible();
  });

  test("opens the help, searches a term, reads the limits, and is back where it was", async () => {
    await openPage("compare");
    await tabTo(role("link", "Where the days go"));
    await press("?");
    await expect.element(role("dialog", "Help")).toBeVisible();
    await tabTo(role("tab", "Keys"));
    await press("{ArrowRight}");
    await expect.element(role("tab", "Terms")).toHaveAttribute("aria-selected", "true");
    await tabTo(page.getByRole("searchbox"));
    await press("确权");
    await expect.element(page.getByText("1 terms")).toBeVisible();
    await press("{Escape}");
    await expect.element(role("dialog", "Help")).toBeVisible();
    // Tab never leaves the dialog for what lies beneath.
    for (let i = 0; i < 12; i++) {
      await press("{Tab}");
      const at = document.activeElement;
      expect(at === document.body || at?.closest("dialog") !== null).toBe(true);
    }
    await tabTo(role("tab", "Terms"));
    await press("{ArrowRight}");
    await expect.element(page.getByText("What the model cannot tell")).toBeVisible();
    await press("{Escape}");
    await expect.element(role("link", "Where the days go")).toHaveFocus();
  });
});

/** Sixty invoices, each paid some days before or after it was due. */
function ledger(): string {
  const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 60 }, (_, i) =>
    [`F${i}`, day(i), day(i + 30), day(i + 27 + ((i * 7) % 23)), 1000 + i * 13].join(","),
  );
  return ["invoice,issued,due,paid,amount", ...rows].join("\n");
}
