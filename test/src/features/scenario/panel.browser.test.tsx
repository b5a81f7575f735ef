import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PRESETS, presetById, serialiseScenario } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
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
const button = (name: string | RegExp) => page.getByRole("button", { name });
const search = () => page.getByRole("textbox", { name: "Search values" });
const preset = () => page.getByRole("combobox", { name: "Preset" });
const terms90 = `?preset=classroom&changes=${encodeURIComponent('{"trade.terms":90}')}`;

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
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

describe("the search of the panel", () => {
  test("is reached by /, shows what it finds in every group with a count, and is emptied by Escape", async () => {
    await open();
    await expect.element(slider("Payment terms")).toBeVisible();
    await userEvent.keyboard("/");
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard("officers");
    await expect.element(slider("Officers per bank")).toBeVisible();
    await expect.element(slider("Payment terms")).not.toBeInTheDocument();
    await expect.element(page.getByText(/^\d+ of \d+ values$/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await search().fill("nothing like it");
    await expect.element(page.getByText("No value is called that.")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(slider("Payment terms")).toBeVisible();
    await expect.element(search()).toHaveFocus();
  });

  test("leaves a / that is typed where it is", async () => {
    await open();
    await userEvent.keyboard("/");
    await userEvent.keyboard("a/b");
    await expect.element(search()).toHaveValue("a/b");
  });
});

describe("a locked value", () => {
  test("cannot be changed or reset by hand, and stays with another preset; undo reaches it", async () => {
    await open(terms90);
    await button("Lock Payment terms").click();
    await expect.element(slider("Payment terms")).toBeDisabled();
    await expect.element(button(/^Reset Payment terms/)).not.toBeInTheDocument();
    await expect.poll(() => location.search).toContain("locks=trade.terms");
    await expect.element(button(/^Undo: Payment terms locked/)).toBeVisible();
    await preset().selectOptions("europe-measured");
    await expect.poll(() => location.search).toContain("preset=europe-measured");
    await expect.element(slider("Payment terms")).toHaveValue("90");
    await expect.element(slider("Payment terms")).toBeDisabled();
    await button(/^Undo: Preset/).click();
    await expect.poll(() => location.search).toContain("preset=classroom");
    await button(/^Undo: Payment terms locked/).click();
    await expect.element(slider("Payment terms")).toBeEnabled();
    await expect.poll(() => location.search).not.toContain("locks");
  });

  test("is kept over a reload, and by Reset all, until it is unlocked", async () => {
    await open(`${terms90}&locks=trade.terms`);
    await expect.element(slider("Payment terms")).toBeDisabled();
    await expect.element(button("Reset all")).not.toBeInTheDocument();
    slider("Preparing an application").element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await button("Reset all").click();
    await expect.element(page.getByText("1 value changed")).toBeVisible();
    await expect.element(slider("Payment terms")).toHaveValue("90");
    await button("Unlock all 1").click();
    await expect.element(slider("Payment terms")).toBeEnabled();
    await button("Reset all").click();
    await expect.element(slider("Payment terms")).toHaveValue("60");
  });
});

describe("a locked sum of money", () => {
  test("is unlocked, and said so, where a preset counts in another currency", async () => {
    await open("?preset=classroom&locks=trade.face");
    const other = PRESETS.find(
      ({ hidden, scenario }) => !hidden && scenario.currency !== classroom.currency,
    );
    if (!other) throw new Error("some preset counts in another currency");
    await preset().selectOptions(other.id);
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/^Unlocked, since this preset .*another currency: Invoice amount\.$/);
    await expect.element(slider("Invoice amount")).toBeEnabled();
    await expect.poll(() => location.search).not.toContain("locks");
  });
});

describe("values side by side", () => {
  const dialog = () => page.getByRole("dialog");
  const changed = encodeURIComponent('{"trade.terms":90,"adoption.banks":0.5}');

  test("lists all that differs from the preset, and resets one by one", async () => {
    await open(`?preset=classroom&changes=${changed}`);
    await button("Side by side").click();
    await expect.element(dialog().getByText(/^2 of \d+ values differ/)).toBeVisible();
    const row = dialog().getByRole("row", { name: /Payment terms/ });
    await expect.element(row).toHaveTextContent(/60.*90 days.*assumed/);
    await dialog().getByRole("button", { name: "Reset Payment terms to 60" }).click();
    await expect.element(dialog().getByText(/^1 of \d+ values differs/)).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(slider("Payment terms")).toHaveValue("60");
    await expect.element(button(/^Undo: Payment terms/)).toBeVisible();
  });

  test("takes values of another preset over, but no locked one", async () => {
    await open(`?preset=classroom&changes=${changed}&locks=trade.terms`);
    await button("Side by side").click();
    await page.getByRole("combobox", { name: "Beside" }).selectOptions("europe-measured");
    const terms = dialog().getByRole("row", { name: /^Payment terms/ });
    await expect.element(terms).toHaveTextContent(/locked/);
    await button(/^Take this: Banks on the ledger/).click();
    await expect
      .element(dialog().getByRole("row", { name: /^Banks on the ledger/ }))
      .not.toBeInTheDocument();
  });

  test("sets a file beside it, and says what is wrong with one that is none", async () => {
    await open(`?preset=classroom&changes=${changed}`);
    await button("Side by side").click();
    const picker = dialog().getByLabelText("Scenario file to compare with");
    await picker.upload(new File(["{"], "bad.json"));
    await expect.element(dialog().getByRole("alert")).toHaveTextContent(/^bad.json .*\.$/);
    const scenario = presetById("classroom")?.scenario;
    if (!scenario) throw new Error("there is a classroom");
    const text = serialiseScenario({ ...scenario, title: "Mine" });
    await picker.upload(new File([text], "mine.json"));
    await expect.element(dialog().getByRole("columnheader", { name: "Mine" })).toBeVisible();
    await expect.element(dialog().getByText(/^2 of \d+ values differ/)).toBeVisible();
    await expect.element(dialog().getByRole("alert")).not.toBeInTheDocument();
  });

  test.each([
    ["light", 1280],
    ["dark", 390],
  ])("has no axe violations in %s at %d pixels, and nothing sticks out", async (theme, width) => {
    await page.viewport(width, 844);
    await open(`?preset=classroom&changes=${changed}&locks=trade.terms&theme=${theme}`);
    if (width < 800) await button("Change the scenario").click();
    await button("Side by side").click();
    await expect.element(dialog().getByText(/^2 of \d+ values differ/)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
