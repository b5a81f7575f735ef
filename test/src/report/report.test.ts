import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { digest, type Result } from "../../../sims/index.ts";
import { recordOf } from "../../../src/export/record/ReproductionRecord.ts";
import { reportFile } from "../../../src/export/report/reportFile.ts";
import { speakFrom } from "../../../src/i18n/language.ts";
import { zh } from "../../../src/i18n/zh/zh.ts";
import { findChromium } from "../../findChromium.mjs";
import { fakeResult } from "../fixtures/fakeResult.ts";

const executablePath = findChromium() ?? chromium.executablePath();
const folder = mkdtempSync(join(tmpdir(), "daybook-report-"));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const found = fakeResult({ tiers: 2 });
const result: Result = {
  ...found,
  scenario: { ...found.scenario, note: `<img src=x onerror="document.title='in'">` },
};

let browser: Browser;
let page: Page;
/** All that the console said, and each address that was asked for. */
let said: string[] = [];

beforeAll(async () => {
  if (!existsSync(executablePath)) return;
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}, 120_000);
afterEach(async () => {
  speakFrom(() => ({ language: "en" }));
  await page.context().close();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the report as it was saved, without a network; `edit` is what somebody did to the file. */
async function open({ edit = (html: string) => html, dark = false, width = 1280 } = {}) {
  const record = recordOf({ result, digest: digest(result) }, "?view=compare&seed=7");
  const { bytes } = await reportFile(result, record, "https://daybook.example/app/");
  const path = join(folder, "report.html");
  writeFileSync(path, edit(new TextDecoder().decode(bytes)));
  const context = await browser.newContext({
    offline: true,
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height: 800 },
  });
  page = await context.newPage();
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => said.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await page.locator("#reproduce h2").waitFor();
  // Small charts come one a frame.
  await page.locator(".tier .figure svg .line").nth(7).waitFor({ state: "attached" });
  said = said.filter((line) => line !== address && !line.startsWith("data:"));
}

const time = () => page.getByRole("img", { name: "Share of invoices turned into cash" });

describe.skipIf(!existsSync(executablePath))("a saved report", () => {
  it("opens from the disk without a network: headline, charts, tables, parameters, proof", async () => {
    await open();
    expect(said).toEqual([]);
    expect(await page.title()).toBe("Classroom · Daybook report");
    expect(await page.locator(".headline").textContent()).toContain("21.4 days instead of 62.3");
    expect(await page.locator(".charts").first().locator("svg .line").count()).toBe(4);
    expect(await page.locator(".waterfall, .stages .figure svg").count()).toBeGreaterThan(0);
    expect(await page.locator(".parameters tbody tr").count()).toBeGreaterThan(150);
    const text = await page.locator("main").innerText();
    expect(text).toContain(result.scenario.note);
    expect(text).toContain(digest(result));
    expect(text).toContain("are those that the digest stands for");
    expect(await page.locator('a[href^="https://daybook.example"]').getAttribute("href")).toBe(
      "https://daybook.example/app/?view=compare&seed=7",
    );
  });

  it("has live charts: arrow keys and the pointer read them, a key shows the table", async () => {
    await open();
    await time().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    const figure = page.locator("figure").first();
    const reading = figure.locator("[aria-live]").first();
    expect(await reading.textContent()).toMatch(/day 10/i);
    await time().hover({ position: { x: 200, y: 100 } });
    expect(await reading.textContent()).not.toMatch(/day 10\b/i);
    await page.keyboard.press("t");
    expect(await figure.locator("table tbody tr").count()).toBeGreaterThan(5);
    // After a key the focus shows, and with it the definition.
    await page.locator(".term").first().focus();
    await page.locator(".term-tip").waitFor({ state: "visible" });
    expect(said).toEqual([]);
  });

  it("says so where somebody has changed a figure in it", async () => {
    await open({ edit: (html) => html.replace('"invoices":', '"invoices":1') });
    expect(await page.getByRole("alert").textContent()).toContain("do not rely on them");
  });

  it.each([
    [false, 1280],
    [true, 390],
  ])(
    "has nothing that axe objects to (dark %s, %i px wide), and does not scroll sideways",
    async (dark, width) => {
      await open({ dark, width });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
  );

  it("prints on A4 with charts of its width, tables and explanations unfolded, and addresses", async () => {
    await open({ dark: true });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const sheet = 180 * (96 / 25.4);
    const widths = await page
      .locator(".charts .figure svg")
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(sheet);
    expect(Math.max(...widths)).toBeGreaterThan(sheet - 10);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1280);
    const tables = await page
      .locator("main table")
      .evaluateAll(
        (all) =>
          all.filter((table) => table.getBoundingClientRect().right > 180 * (96 / 25.4) + 1).length,
      );
    expect(tables).toBe(0);
    expect(await page.locator(".figure:not(.small) .figure-table table").count()).toBe(4);
    expect(await page.locator("details:not([open])").count()).toBe(0);
    const [ground, ink, after] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector("h1")!).color,
      getComputedStyle(document.querySelector('a[href^="https:"]')!, "::after").content,
    ]);
    expect([ground, ink]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    expect(after).toContain("https://");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".figure-table table").count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]/);
  });

  it("is in Chinese where Chinese was spoken when it was written", async () => {
    speakFrom(() => ({ language: "zh", words: zh }));
    await open();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await page.locator("h2").allTextContents()).toContain("如何引用");
    expect(said).toEqual([]);
  });
});
