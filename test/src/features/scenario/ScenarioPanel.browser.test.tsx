import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CATALOGUE } from "../../../../sims/index.ts";
import { App } from "../../../../src/App.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

async function open(search = "?preset=classroom"): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

const slider = (name: string) => page.getByRole("slider", { name, exact: true });
const box = (name: string) => page.getByRole("spinbutton", { name, exact: true });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const keys = (text: string) => userEvent.keyboard(text);
const focus = (locator: { element(): Element }) => (locator.element() as HTMLElement).focus();
/** Long enough that the next change is a step of its own. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700));

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}

async function openEverything(): Promise<void> {
  await expect
    .poll(
      () => {
        const closed = document.querySelectorAll<HTMLElement>(
          '.group-toggle[aria-expanded="false"]',
        );
        for (const toggle of closed) toggle.click();
        return document.querySelectorAll(".parameter").length;
      },
      { timeout: 20_000 }, // a few rows a frame: many seconds on a busy machine
    )
    .toBe(CATALOGUE.filter((p) => p.fromTier === 1 && p.arm === undefined).length);
}

beforeEach(() => page.viewport(1280, 720));
afterEach(() => {
  dispose();
  sessionStorage.clear();
  history.replaceState(null, "", home);
});

describe("groups", () => {
  test("hold their further values out of the page until they are opened, and remember it", async () => {
    await open();
    await expect.element(slider("Suppliers of each tier")).not.toBeInTheDocument();
    focus(button(/^All \d+ values of Trade terms/));
    await keys("{Enter}");
    await expect.element(slider("Suppliers of each tier")).toBeInTheDocument();
    dispose();
    await open();
    await expect.element(slider("Suppliers of each tier")).toBeInTheDocument();
    await button(/^Fewer than all \d+ values of Trade terms/).click();
    await expect.element(slider("Suppliers of each tier")).not.toBeInTheDocument();
  });

  test.each(["light", "dark"])(
    "show every value of the catalogue, clean for axe in %s",
    async (theme) => {
      await open(`?preset=classroom&theme=${theme}`);
      await openEverything();
      expect(await violations()).toEqual([]);
    },
  );
});

describe("a slider and its box", () => {
  test("have three step sizes, the same for both", async () => {
    await open();
    focus(slider("Payment terms"));
    await keys("{ArrowRight}");
    await expect.element(box("Payment terms, days")).toHaveValue("61");
    await keys("{Shift>}{ArrowLeft}{/Shift}");
    await expect.element(box("Payment terms, days")).toHaveValue("60.9");
    await keys("{PageUp}");
    await expect.element(slider("Payment terms")).toHaveValue("70.9");
    focus(box("Payment terms, days"));
    await keys("{PageDown}{ArrowDown}{Shift>}{ArrowUp}{/Shift}");
    await expect.element(slider("Payment terms")).toHaveValue("60");
    await expect.element(page.getByText("No value changed")).toBeVisible();
  });

  test("keep what was typed, with what is wrong, until it is right or given up", async () => {
    await open();
    const terms = box("Payment terms, days");
    await terms.fill("soon");
    focus(slider("Invoices a year"));
    await expect
      .element(page.getByText("“soon” is not a number; expected 0 to 3,650 days."))
      .toBeVisible();
    await expect.element(terms).toHaveValue("soon");
    await expect.element(slider("Payment terms")).toHaveValue("60");
    focus(terms);
    await keys("{Escape}");
    await expect.element(terms).toHaveValue("60");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  test("come back when the scenario cannot have the value, and say why", async () => {
    await open("?preset=europe-measured");
    await openEverything();
    focus(slider("Banks close at"));
    await keys("{Home}");
    await expect.element(page.getByText(/an hour after it opens \(8\)/)).toBeVisible();
    await expect.element(slider("Banks close at")).toHaveValue("17");
  });
});

describe("other kinds of values", () => {
  test("weekdays are seven buttons, and the last one cannot be taken out of office hours", async () => {
    await open();
    await openEverything();
    const days = page.getByRole("group", { name: "Bank weekdays" });
    for (const name of ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
      await days.getByRole("button", { name }).click();
    }
    const monday = days.getByRole("button", { name: "Mon" });
    await monday.click();
    await expect.element(monday).toHaveAttribute("aria-pressed", "true");
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Monday cannot be taken out/);
  });

  test("holidays are a text that says which piece is wrong", async () => {
    await open();
    await openEverything();
    const holidays = page.getByRole("textbox", { name: "Holidays" });
    await holidays.fill("3, x");
    await userEvent.tab();
    await expect.element(page.getByText(/“x” is not a day/)).toBeVisible();
    await holidays.fill("3, 24-26");
    await userEvent.tab();
    await expect.element(holidays).toHaveValue("3, 24–26");
  });

  test("a choice is taken from a list", async () => {
    await open();
    await openEverything();
    await page.getByRole("combobox", { name: "Terms count from" }).selectOptions("confirmation");
    await expect.element(button("Undo: Terms count from invoice → confirmation")).toBeVisible();
  });
});

describe("undo", () => {
  test("takes back values, seed, replications, presets and resets, and redo brings them again", async () => {
    await open();
    focus(slider("Payment terms"));
    await keys("{PageDown}{ArrowLeft}");
    await pause();
    await button("Throw a new seed").click();
    await pause();
    await page.getByRole("combobox", { name: "replications" }).selectOptions("400");
    await button("Reset all").click();
    await page.getByRole("combobox", { name: "Preset" }).selectOptions("europe-measured");
    for (const step of [
      /^Undo: Preset/,
      "Undo: Payment terms 49 → 60 days",
      /^Undo: Repl/,
      /^Undo: Seed/,
    ]) {
      await expect.element(button(step)).toBeVisible();
      await keys("{Control>}z{/Control}");
    }
    await button("Undo: Payment terms 60 → 49 days").click();
    await expect.element(button("Nothing to undo")).toHaveFocus();
    await expect.element(slider("Payment terms")).toHaveValue("60");
    await expect.poll(() => location.search).not.toContain("europe-measured");
    await button("Redo: Payment terms 60 → 49 days").click();
    await keys("{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}yy{/Control}");
    await expect.element(button("Nothing to redo")).toBeVisible();
    await expect.poll(() => location.search).toContain("preset=europe-measured");
    expect(location.search).toContain("runs=400");
  });

  test("leaves the keys to a text that is being typed, and takes them when it is taken over", async () => {
    await open();
    focus(slider("Payment terms"));
    await keys("{ArrowRight}");
    focus(box("Payment terms, days"));
    await keys("5{Control>}z{/Control}");
    await expect.element(slider("Payment terms")).toHaveValue("61");
    await keys("{Escape}{Control>}z{/Control}");
    await expect.element(slider("Payment terms")).toHaveValue("60");
  });

  test("keeps the theme as it is", async () => {
    await open("?preset=classroom&theme=light");
    focus(slider("Payment terms"));
    await keys("{ArrowRight}");
    await button("Switch to dark colours").click();
    await keys("{Control>}z{/Control}");
    await expect.element(slider("Payment terms")).toHaveValue("60");
    await expect.element(button("Switch to light colours")).toBeVisible();
  });
});

describe("the filter of changed values", () => {
  const CHANGES = encodeURIComponent('{"trade.terms":45,"trade.suppliers":50}');

  test("shows them alone, with the preset’s value, and keeps the focus when one is reset", async () => {
    await open(`?preset=classroom&changes=${CHANGES}`);
    await button("2 values changed").click();
    await expect.element(page.getByText("preset: 60 days")).toBeVisible();
    await expect.element(slider("Suppliers of each tier")).toBeVisible();
    await expect.element(slider("Invoices a year")).not.toBeInTheDocument();
    focus(button("Reset Suppliers of each tier to"));
    await keys("{Enter}");
    await expect.element(slider("Suppliers of each tier")).not.toBeInTheDocument();
    await expect.element(button("1 value changed")).toHaveFocus();
    await button("Reset all").click();
    await button("Show all values").click();
    await expect.element(slider("Invoices a year")).toBeInTheDocument();
  });

  test("keeps a row whose slider passes over the preset’s value", async () => {
    await open(`?preset=classroom&changes=${CHANGES}`);
    await button("2 values changed").click();
    await box("Payment terms, days").fill("61");
    focus(slider("Payment terms"));
    await keys("{ArrowLeft}{ArrowLeft}");
    await expect.element(slider("Payment terms")).toHaveValue("59");
  });
});

describe("the editor of a spread", () => {
  async function openEditor(): Promise<void> {
    focus(button(/^Spread of Payment terms/));
    await keys("{Enter}");
    await expect.element(page.getByRole("dialog")).toBeVisible();
  }
  const shape = () => page.getByRole("combobox", { name: "Shape" });

  test("changes the family around the same centre, and says the spread in words", async () => {
    await open();
    await openEditor();
    await shape().selectOptions("Lognormal");
    await expect.element(box("Half stay below, days")).toHaveValue("60");
    await box("9 of 10 stay below, days").fill("120");
    await keys("{Enter}");
    await expect
      .element(page.getByText("9 of 10 cases take 24.6 to 146 days; the mean is 69.5."))
      .toBeVisible();
    await page.getByRole("combobox", { name: "Written as" }).selectOptions("median, sigma");
    await expect.element(box("Sigma of the logarithm")).toHaveValue("0.540866");
    await page.getByRole("combobox", { name: "Unit" }).selectOptions("hours");
    await expect.element(box("Half stay below, hours")).toHaveValue("1440");
    await button("Back to the preset").click();
    await expect.element(button("Done")).toHaveFocus();
    await expect.element(box("Value, days")).toHaveValue("60");
  });

  test("keeps the last whole distribution in force while a field is wrong", async () => {
    await open();
    await openEditor();
    await shape().selectOptions("Uniform");
    await box("At least, days").fill("100");
    await keys("{Enter}");
    await expect
      .element(page.getByText("97.5 cannot be used; expected min (100) or more."))
      .toBeVisible();
    await expect.element(page.getByText(/take 26.3 to 93.8 days; the mean is 60/)).toBeVisible();
    await button("Done").click();
    await expect.element(box("At most, days")).toHaveFocus();
    await box("At most, days").fill("200");
    await keys("{Enter}");
    await expect.element(page.getByText(/take 105 to 195 days; the mean is 150/)).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  test("takes a table of quantiles, and names the line that is wrong", async () => {
    await open();
    await openEditor();
    await shape().selectOptions("Table of quantiles");
    const table = page.getByRole("textbox", { name: /^Table of quantiles/ });
    await table.fill("0 10\n50 many\n100 90");
    await userEvent.tab();
    await expect.element(page.getByText(/Line 2, “50 many”/)).toBeVisible();
    await table.fill("0 10\n50 5\n100 90");
    await userEvent.tab();
    await expect
      .element(page.getByText("Row 2: value 5; expected the one before (10) or more."))
      .toBeVisible();
    await table.fill("0 10\n50 30\n100 90");
    await userEvent.tab();
    await expect.element(page.getByText(/the mean is 40/)).toBeVisible();
  });

  test("is left by Escape, but not out of a text, and gives the focus back", async () => {
    await open();
    await openEditor();
    await box("Value, days").fill("7x");
    await keys("{Escape}");
    await expect.element(box("Value, days")).toHaveValue("60");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await keys("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(button(/^Spread of Payment terms/)).toHaveFocus();
  });

  test("stretches what was set here when its slider moves, through zero and back", async () => {
    await open();
    await openEditor();
    await shape().selectOptions("Uniform");
    await keys("{Escape}");
    focus(slider("Payment terms"));
    await keys("{Home}{PageUp}");
    await expect.element(button("Spread of Payment terms: 4.38 to 15.6, mean 10")).toBeVisible();
  });

  test.each([
    ["light", 1280],
    ["dark", 390],
  ])("has no axe violations in %s at %d pixels, and nothing sticks out", async (theme, width) => {
    await page.viewport(width, 844);
    await open(`?preset=classroom&theme=${theme}`);
    if (width < 800) await button("Change the scenario").click();
    await openEditor();
    await shape().selectOptions("Gamma");
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
