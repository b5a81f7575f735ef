import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { App } from "../../src/App.tsx";
import type { ExperimentEngine } from "../../src/state/engine.ts";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import { fakeEngine } from "./fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

async function open(search = "", engine: ExperimentEngine = fakeEngine()): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={{ ...fakeEngine(), ...engine }} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

const headline = () => page.getByRole("heading", { level: 1 });
const slider = (name: string) => page.getByRole("slider", { name, exact: true });

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
});

describe("the page", () => {
  test("leads with the answer, and shows both charts and the measures", async () => {
    await open();
    await expect.element(headline()).toHaveTextContent("21.4 days instead of 62.3");
    await expect.element(page.getByRole("img", { name: /turned into cash/ })).toBeVisible();
    await expect.element(page.getByRole("img", { name: /Cost of getting paid/ })).toBeVisible();
    await expect.element(page.getByRole("rowheader", { name: /^Time to cash/ })).toBeVisible();
  });

  test.each(["light", "dark"])("has no axe violations in %s", async (theme) => {
    await open(`?theme=${theme}`);
    await expect.element(page.getByText(/200 replications · seed 7/).first()).toBeVisible();
    await page
      .getByRole("button", { name: /^Table/ })
      .first()
      .click();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("has no axe violations on the phone, and nothing sticks out of it", async () => {
    await page.viewport(390, 844);
    await open();
    await page.getByRole("button", { name: "Change the scenario" }).click();
    await expect.element(slider("Payment terms")).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  test("keeps a changed value in the address, marks it, and can reset it", async () => {
    await open("?preset=classroom");
    slider("Payment terms").element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByText("1 value changed")).toBeVisible();
    await expect.poll(() => location.search).toContain("trade.terms");
    await page.getByRole("button", { name: "Reset Payment terms to 60 days" }).click();
    await expect.poll(() => location.search).not.toContain("trade.terms");
  });

  test("takes a typed number on Enter, and explains one that cannot be", async () => {
    await open("?preset=classroom");
    const box = page.getByRole("spinbutton", { name: "Payment terms, days" });
    await box.fill("45");
    await userEvent.keyboard("{Enter}");
    await expect.element(slider("Payment terms")).toHaveValue("45");
    await box.fill("-3");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert")).toBeVisible();
    await expect.element(slider("Payment terms")).toHaveValue("45");
  });

  test("opens where the last visit left off", async () => {
    await open("?preset=classroom.1&changes=%7B%22trade.terms%22%3A30%7D&seed=99&runs=400");
    await expect.element(slider("Payment terms")).toHaveValue("30");
    await expect.element(page.getByText(/400 replications · seed 99/).first()).toBeVisible();
  });

  test("lists what a link asked for in vain", async () => {
    await open("?seed=-1&changes=%7B%22nonsense%22%3A1%7D");
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/seed: -1used instead: 7/);
    await expect.element(dialog).toHaveTextContent(/nonsense: 1used instead: nothing/);
    await dialog.getByRole("button", { name: "Go on" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test("keeps the answer, out of date, when it may not run by itself", async () => {
    await open("?preset=classroom");
    await expect.element(page.getByText(/200 replications · seed 7/).first()).toBeVisible();
    await page.getByRole("checkbox", { name: "Run on every change" }).click();
    slider("Payment terms").element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByText("out of date", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.element(page.getByText("out of date", { exact: true })).not.toBeInTheDocument();
  });

  test("compares any two of the four arms, in the address, and takes the choice back", async () => {
    await open("?preset=classroom");
    const [base, other] = ["Compare: what to start from", "With: what to set against it"].map(
      (name) => page.getByRole("combobox", { name }),
    ) as [Locator, Locator];
    await expect.element(page.getByText("Platform fee, central platform")).not.toBeInTheDocument();
    await userEvent.selectOptions(base, "Central platform");
    await expect.element(other).toHaveValue("L");
    await expect.poll(() => location.search).toContain("arms=C%2CL");
    await expect.element(headline()).toHaveTextContent("instead of 62.3 on the platform");
    await expect
      .element(page.getByRole("columnheader", { name: "Platform", exact: true }))
      .toBeVisible();
    await expect.poll(() => document.querySelectorAll(".line.arm-C").length).toBe(2);
    expect(document.querySelector(".line.arm-T")).toBeNull();
    await page.getByRole("button", { name: /^All \d+ values of Rates and costs/ }).click();
    await expect
      .element(page.getByRole("slider", { name: "Platform fee, central platform" }))
      .toBeInTheDocument();
    await userEvent.selectOptions(base, "Digital documents");
    await userEvent.selectOptions(other, "Central platform");
    await expect.element(headline()).toHaveTextContent(/^On a central platform a supplier/);
    expect([...(other.element() as HTMLSelectElement).options].map((o) => o.value)).toEqual([
      "C",
      "L",
    ]);
    // Choices in quick succession are one step, on a slow machine more.
    const undo = page.getByRole("button", { name: /^Undo: Comparison/ });
    while (undo.query()) await undo.click();
    await expect.poll(() => location.search).not.toContain("arms=");
    await expect.element(headline()).toHaveTextContent(/^With a shared ledger/);
  });

  test("opens the preset of a published claim in Compare, and takes it back in one step", async () => {
    await open("?view=model");
    await page.getByRole("tab", { name: "Published claims" }).click();
    await page
      .getByRole("button", { name: "Open in Compare: Claim: share funded on TReDS" })
      .click();
    const other = page.getByRole("combobox", { name: "With: what to set against it" });
    await expect.element(other).toHaveValue("C");
    expect(document.activeElement?.id).toBe("results");
    await expect.poll(() => location.search).toContain("arms=T%2CC");
    await expect.element(page.getByText("Claim: share funded on TReDS").first()).toBeVisible();
    await page.getByRole("button", { name: /^Undo: / }).click();
    await expect.element(other).toHaveValue("L");
    await expect.poll(() => location.search).not.toContain("title=");
  });

  test.each([
    ["light", "C,L"],
    ["dark", "D,C"],
  ])("has no axe violations in %s with the arms %s", async (theme, arms) => {
    await open(`?theme=${theme}&arms=${arms}`);
    await expect.element(page.getByText(/200 replications · seed 7/).first()).toBeVisible();
    await page.getByText("What each has").click();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("says what went wrong, and keeps the scenario", async () => {
    await open("?preset=classroom", { run: () => Promise.reject(new Error("worker stopped.")) });
    await expect.element(page.getByText(/worker stopped/).first()).toBeVisible();
    await expect.element(slider("Payment terms")).toHaveValue("60");
  });

  test("announces the end of an experiment once, with the headline", async () => {
    await open();
    await expect
      .element(page.getByRole("status").last())
      .toHaveTextContent(/Experiment finished: 200 replications.*21.4 days instead of 62.3/);
  });
});

describe("the views", () => {
  test("are switched by links, kept in the address and in the page's title, and are no step to undo", async () => {
    await open("?preset=classroom");
    const link = page.getByRole("link", { name: "The model" });
    await expect.element(link).toHaveAttribute("href", expect.stringContaining("view=model"));
    await link.click();
    await expect.element(headline()).toHaveTextContent(/^The model/);
    await expect.element(link).toHaveAttribute("aria-current", "page");
    await expect.poll(() => location.search).toContain("view=model");
    expect(document.title).toBe("The model · Daybook");
    await expect.element(page.getByRole("button", { name: /Nothing to undo/ })).toBeVisible();
    await page.getByRole("link", { name: "Compare" }).click();
    await expect.element(headline()).toHaveTextContent(/^With a shared ledger/);
  });

  test("are opened by their name in a link; one that there is not is said", async () => {
    await open("?view=model&theme=dark");
    await expect.element(headline()).toHaveTextContent(/^The model/);
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    dispose();
    await open("?view=nonsense");
    const dialog = page.getByRole("dialog");
    await expect
      .element(dialog)
      .toHaveTextContent(/view: nonsenseused instead: compare; expected one of compare, stages/);
  });
});

describe("a chart", () => {
  test("is read by arrow keys, shows its table on T, and is left by Escape", async () => {
    await open();
    const chart = page.getByRole("img", { name: /turned into cash/ });
    await expect.element(chart).toBeVisible();
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowRight}{/Shift}");
    await expect.element(page.getByText(/^Day 10: with ledger/)).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText(/^Day 10: with ledger/)).not.toBeInTheDocument();
    await userEvent.keyboard("t");
    await expect.element(page.getByRole("table", { name: /turned into cash/ })).toBeVisible();
  });

  test("is described from its data", async () => {
    await open();
    const chart = page.getByRole("img", { name: /turned into cash/ });
    await expect.element(chart).toHaveAccessibleDescription(/62\.3 days without and 21\.4 days/);
  });

  test("is redrawn in place when the answer changes", async () => {
    await open("?preset=classroom");
    await expect.element(page.getByText(/200 replications · seed 7/).first()).toBeVisible();
    const line = document.querySelector(".line.arm-T");
    await page.getByRole("button", { name: "Throw a new seed" }).click();
    await expect.element(page.getByText(/200 replications · seed 7$/)).not.toBeInTheDocument();
    expect(document.querySelector(".line.arm-T")).toBe(line);
  });
});

describe("where a value comes from", () => {
  test("opens from the keyboard and closes with Escape", async () => {
    await open("?preset=classroom");
    const mark = page.getByRole("button", { name: /where Payment terms comes from/ });
    (mark.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("note")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("note")).not.toBeInTheDocument();
  });
});
