import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createEngine, type ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import { App } from "../../src/App.tsx";
import type { PageEngine } from "../../src/state/engine.ts";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import "../../src/theme/present.css";
import { emptyShelf } from "./fixtures/emptyShelf.ts";
import { contrast, countLines, smallTargets, smallTexts, weakLines } from "./fixtures/backRow.ts";
import { fakeEngine } from "./fixtures/fakeEngine.ts";

let dispose = () => {};
let points: ExperimentEngine | undefined;
const home = location.href;

/** Results as invented, and the real model with few replications for views that ask for points. */
function engine(): PageEngine {
  points = createEngine(inlineThreads(model), 1);
  const { points: run } = points;
  const fake = fakeEngine();
  return {
    ...fake,
    async run(job, listeners) {
      // A digest, so that the run comes to stand on the shelf.
      return { ...(await fake.run(job, listeners)), digest: "f".repeat(64) };
    },
    points: (asked, design, ...rest) => run(asked, { ...design, replications: 4 }, ...rest),
  };
}

async function open(search: string): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={engine()} />, document.body);
  await expect.element(headline()).toBeInTheDocument();
}

const headline = () => page.getByRole("heading", { level: 1 });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const root = document.documentElement;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyShelf();
  await page.viewport(1280, 720);
});
afterEach(() => {
  dispose();
  points?.close();
  history.replaceState(null, "", home);
  root.removeAttribute("data-theme");
});

/** Few invoices, so that the real model is quick. */
const SMALL = `preset=classroom&changes=${encodeURIComponent('{"trade.volume":60}')}`;

/** What shows that a view has its answer, and the picture that belongs to it. */
const VIEWS = {
  compare: { said: /21.4 days instead of 62.3/, picture: ".charts .line" },
  follow: { said: /^Invoice \d+ is paid after/, picture: ".follow-player" },
  stages: { said: /of 40\.\d days|comes from/, picture: ".stage-bars" },
  "what-if": { said: /^Cost per 100 of invoice: /, picture: ".sweep" },
  matters: { said: /matters|moves/, picture: ".tornado tbody tr:nth-child(3)" },
  parties: { said: /Suppliers|per 100/, picture: ".waterfall" },
  runs: { said: /One run is kept/, picture: ".run-curves .line" },
  data: { said: /What are your delays/, picture: ".file-line" },
  model: { said: /can I trust it/, picture: ".arm-card svg" },
} as const;
type Name = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as Name[];

async function answered(view: Name): Promise<Element> {
  const { said, picture } = VIEWS[view];
  await expect.element(headline(), { timeout: 50_000 }).toHaveTextContent(said);
  await expect
    .poll(() => document.querySelector(picture)?.getBoundingClientRect().height ?? 0, {
      timeout: 50_000,
    })
    .toBeGreaterThan(10);
  const found = document.querySelector(picture);
  if (!found) throw new Error(`the view ${view} has no ${picture}`);
  return found;
}

describe("before a room", () => {
  test.each(NAMES.flatMap((view) => (["light", "dark"] as const).map((theme) => [view, theme])))(
    "the view %s in %s is read from the back row",
    async (view, theme) => {
      await open(`?view=${view}&${SMALL}&present=1&theme=${theme}`);
      const picture = await answered(view as Name);
      await expect.element(page.getByRole("slider").first()).toBeVisible();
      const foot = document.querySelector(".asked")?.getBoundingClientRect().top ?? NaN;

      expect(smallTexts(20)).toEqual([]);
      expect(smallTargets(44)).toEqual([]);
      expect(weakLines(3, 4.5)).toEqual([]);
      // The answer and its picture, without scrolling.
      expect(picture.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot + 1);
      expect(root.scrollWidth).toBeLessThanOrEqual(1280);
      const { violations } = await axe.run(document.body, {
        rules: { "color-contrast-enhanced": { enabled: true } },
      });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual(
        [],
      );
    },
  );

  test("there are lines of data to be measured", async () => {
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    expect(countLines()).toBeGreaterThan(8);
  });

  test.each(["compare", "stages", "parties", "model"] as const)(
    "the view %s fills a screen of 1920 by 1080 as it fills one of 1280 by 720",
    async (view) => {
      await page.viewport(1920, 1080);
      await open(`?view=${view}&${SMALL}&present=1`);
      const picture = await answered(view);
      await expect.element(page.getByRole("slider").first()).toBeVisible();
      const foot = document.querySelector(".asked")?.getBoundingClientRect().top ?? NaN;
      expect(smallTexts(30)).toEqual([]);
      expect(picture.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot + 1);
    },
  );

  test("a value that is read stands large over the foot of the page, by keyboard too", async () => {
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    const chart = page.getByRole("img", { name: /turned into cash/ });
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    const reading = page.getByText(/^Day 1: /);
    await expect.element(reading).toBeVisible();
    expect(parseFloat(getComputedStyle(reading.element()).fontSize)).toBeGreaterThanOrEqual(36);
    expect(new URLSearchParams(location.search).get("view") ?? "compare").toBe("compare");
    await userEvent.keyboard("{Escape}");
    await expect.element(reading).not.toBeInTheDocument();
    expect(root.hasAttribute("data-present")).toBe(true);
  });
});

describe("presenter mode", () => {
  test("begins and ends by key and button, stands in the address, and is no step to undo", async () => {
    await open(`?${SMALL}`);
    await answered("compare");
    await userEvent.keyboard("p");
    await expect.poll(() => root.hasAttribute("data-present")).toBe(true);
    await expect.poll(() => location.search).toContain("present=1");
    await expect
      .element(page.getByRole("navigation").getByRole("link").first())
      .not.toBeInTheDocument();
    await button("Leave presenter mode").click();
    await expect.poll(() => root.hasAttribute("data-present")).toBe(false);
    await expect.poll(() => location.search).not.toContain("present");
    await expect.element(button("Nothing to undo")).toBeVisible();
  });

  test("walks the views by arrow keys and a presenter's remote, and stops at both ends", async () => {
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    const view = page.getByRole("combobox", { name: "View", exact: true });
    await expect.element(view).toHaveValue("Compare");
    await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
    await expect.element(view).toHaveValue("Where the days go");
    await userEvent.keyboard("{PageUp}");
    await expect.element(view).toHaveValue("Compare");
    await button("On to: Where the days go").click();
    await expect.element(view).toHaveValue("Where the days go");
  });

  test("changes the language by button and by key, and stays what and where it is", async () => {
    await open(`?${SMALL}&present=1&lang=en`);
    await answered("compare");
    const bar = document.querySelector(".page-header") as HTMLElement;
    const chinese = button("中文");
    await expect.element(chinese).toBeVisible();
    const { width, height } = chinese.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const { color, backgroundColor, fontSize } = getComputedStyle(chinese.element());
    expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(20);
    expect(contrast(color, backgroundColor)).toBeGreaterThanOrEqual(7);
    expect(bar.scrollWidth).toBeLessThanOrEqual(1280);
    await chinese.click();
    await expect.poll(() => root.lang).toBe("zh-Hans");
    await expect.poll(() => location.search).toContain("lang=zh");
    await expect.element(button("English")).toBeVisible();
    expect(bar.scrollWidth).toBeLessThanOrEqual(1280);
    expect(root.hasAttribute("data-present")).toBe(true);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("l");
    await expect.poll(() => root.lang).toBe("en");
    await expect.element(chinese).toBeVisible();
  });

  test("has its header within the screen of a phone", async () => {
    await page.viewport(390, 844);
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    for (const tool of document.querySelectorAll(".page-header :is(button, select)")) {
      if (!tool.checkVisibility()) continue;
      expect(tool.getBoundingClientRect().right).toBeLessThanOrEqual(390);
    }
  });

  test("leaves arrow keys to whatever has the focus and uses them", async () => {
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    const view = page.getByRole("combobox", { name: "View", exact: true });
    const slider = page.getByRole("slider", { name: "Banks on the ledger" });
    (slider.element() as HTMLElement).focus();
    const before = (slider.element() as HTMLInputElement).value;
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(slider).not.toHaveValue(before);
    await expect.element(view).toHaveValue("Compare");
    await page.getByRole("spinbutton").first().click();
    await userEvent.keyboard("{ArrowRight}p");
    await expect.element(view).toHaveValue("Compare");
    expect(root.hasAttribute("data-present")).toBe(true);
  });

  test("has all values and all tables within one step", async () => {
    await open(`?${SMALL}&present=1`);
    await answered("compare");
    await expect.element(page.getByText("Key measures")).toBeInTheDocument();
    await button("All measures").click();
    await expect
      .element(page.getByRole("rowheader", { name: /^Time to cash/ }).nth(1))
      .toBeVisible();
    await button("All values").click();
    await expect.element(page.getByRole("complementary")).toBeVisible();
    await button("Hide values").click();
    await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
  });
});

describe("a link for a class", () => {
  test("leaves parts and views out, says so, and gives everything back", async () => {
    await open(`?${SMALL}&hide=panel,run,tables,matters,what-if`);
    await answered("compare");
    await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
    await expect.element(button("Run")).not.toBeInTheDocument();
    await expect.element(page.getByRole("table")).not.toBeInTheDocument();
    const names = [...document.querySelectorAll(".views a")].map((a) => a.textContent);
    expect(names).not.toContain("What matters");
    expect(names).not.toContain("What if");
    expect(names).toContain("Compare");
    await expect.element(page.getByText(/hides parts of the page/)).toBeVisible();
    await button("Show everything").click();
    await expect.element(page.getByRole("complementary")).toBeVisible();
    await expect.element(page.getByRole("table").first()).toBeVisible();
    await expect.poll(() => location.search).not.toContain("hide=");
  });

  test.each(["compare", "follow", "stages", "parties", "model"] as const)(
    "says so to a room in the first line, and the view %s has its answer on the first screen still",
    async (view) => {
      await open(`?view=${view}&${SMALL}&present=1&hide=tables`);
      const picture = await answered(view);
      await expect.element(page.getByRole("slider").first()).toBeVisible();
      const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
      expect(box(".class-note").top).toBeGreaterThanOrEqual(box("header").bottom - 1);
      expect(box(".class-note").bottom).toBeLessThanOrEqual(box("h1").top + 1);
      expect(picture.getBoundingClientRect().bottom).toBeLessThanOrEqual(box(".asked").top + 1);
      expect(smallTexts(20)).toEqual([]);
      expect(smallTargets(44)).toEqual([]);
      await button("Show everything").click();
      await expect.poll(() => document.querySelector(".class-note")).toBeNull();
    },
  );

  test("fixes values: their controls are off and marked, the others move", async () => {
    await open(`?${SMALL}&only=adoption.banks`);
    await answered("compare");
    const slider = (name: string) => page.getByRole("slider", { name, exact: true });
    await expect.element(slider("Banks on the ledger")).toBeEnabled();
    await expect.element(slider("Payment terms")).toBeDisabled();
    await expect
      .element(page.getByRole("img", { name: "Payment terms is fixed by the link" }))
      .toBeVisible();
    await expect.element(page.getByRole("combobox", { name: "Preset" })).toBeDisabled();
    await button("Show everything").click();
    await expect.element(slider("Payment terms")).toBeEnabled();
  });

  test("without the panel has a control for each value that may be moved", async () => {
    await open(`?${SMALL}&hide=panel&only=adoption.banks,trade.terms`);
    await answered("compare");
    await expect.element(page.getByRole("slider", { name: "Payment terms" })).toBeEnabled();
    await expect.poll(() => page.getByRole("slider").elements().length).toBe(2);
    await expect.element(button("All values")).not.toBeInTheDocument();
  });

  test("is made in a dialog, from what is ticked", async () => {
    await open(`?${SMALL}&theme=dark`);
    await answered("compare");
    await button("Share: link, QR code, embed").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("tab", { name: "For a class" }).click();
    const link = dialog.getByRole("textbox", { name: "The link" });
    await expect.element(link).toBeVisible();
    await dialog.getByRole("checkbox", { name: "Open in presenter mode" }).click();
    await dialog.getByRole("checkbox", { name: "tables" }).click();
    await dialog.getByRole("checkbox", { name: "the view “Runs”" }).click();
    await dialog.getByRole("radio", { name: "only the values ticked below" }).click();
    await dialog.getByRole("checkbox", { name: "Suppliers on the ledger" }).click();
    const query = new URL((link.element() as HTMLInputElement).value).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      preset: "classroom.1",
      present: "1",
      hide: "tables,runs",
      only: "adoption.banks",
    });
    // The theme is a matter of whoever reads.
    expect(query.has("theme")).toBe(false);
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => v.id)).toEqual([]);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
  });
});
