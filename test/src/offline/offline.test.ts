import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../../../src/state/address.ts";
import {
  hasBrowser,
  listenTo,
  openBrowser,
  publishPage,
  waitForWorker,
  type PublishedPage,
} from "../fixtures/builtPage.ts";

let published: PublishedPage;
let browser: Browser;

/** Milliseconds for what opens every view of the page. */
const LONG = 240_000;

beforeAll(async () => {
  if (!hasBrowser) return;
  published = await publishPage();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  published?.close();
});

const ended = (page: Page, seed = 7) =>
  page
    .getByText(new RegExp(`100 (replications|次重复).* (seed|种子) ?${seed}`))
    .first()
    .waitFor();

/** Goes through the views of the page and what opens over them. */
async function tour(page: Page): Promise<void> {
  for (const view of VIEWS) {
    await page.goto(`${published.address}?runs=100&view=${view}`);
    await page.locator("main h1:not(.view-placeholder)").first().waitFor();
    expect(await page.locator(".view-placeholder").count(), view).toBe(0);
  }
  await page.goto(`${published.address}?runs=100`);
  await ended(page);
}

describe.skipIf(!hasBrowser)("the published page", () => {
  it(
    "keeps to its Content-Security-Policy in every view and dialog, and asks nobody else for anything",
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const heard = await listenTo(page);
      await tour(page);
      for (const part of ["Known limits", "Terms", "Keys", "Licences"]) {
        await page.locator(".page-footer").getByRole("button", { name: part }).click();
        await page.getByRole("dialog").getByRole("tab", { name: part, selected: true }).waitFor();
        await page.keyboard.press("Escape");
      }
      await page.goto(`${published.address}?runs=100&theme=dark&lang=zh`);
      await ended(page);
      for (const state of ["?story=1", "?present=1&runs=100", "?present=1&view=parties&runs=100"]) {
        await page.goto(published.address + state);
        // A guess covers the view of the story.
        await page.locator("main h1:not(.view-placeholder)").first().waitFor({ state: "attached" });
      }
      expect(heard).toEqual([]);
      // The listener hears: a style of the page's own making is against the policy.
      await page.evaluate(() => document.body.setAttribute("style", "color: red"));
      await expect.poll(() => heard.join()).toContain("policy: style-src-attr");
      await context.close();
    },
    LONG,
  );

  it("installs: the browser finds nothing wrong with its manifest, and its icons are what they say", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${published.address}?runs=100`);
    await waitForWorker(page);
    const session = await context.newCDPSession(page);
    const { errors, url, data } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(url).toBe(`${published.address}manifest.webmanifest`);
    const manifest = JSON.parse(data ?? "{}");
    expect(new URL(manifest.start_url, url).href).toBe(published.address);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    const wrong = installabilityErrors.map(({ errorId }) => errorId);
    // A private window has no place to install to.
    expect(wrong.filter((id) => id !== "in-incognito")).toEqual([]);
    const png = manifest.icons.filter((icon: { type: string }) => icon.type === "image/png");
    expect(png.some((icon: { purpose?: string }) => icon.purpose === "maskable")).toBe(true);
    for (const { src, sizes } of png) {
      const bytes = readFileSync(join(published.folder, src));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    await context.close();
  });

  it(
    "works without a network once it was opened: every view, an experiment, Chinese, the licences",
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${published.address}?runs=100`);
      await ended(page);
      await waitForWorker(page);
      published.setDown(true);
      await context.setOffline(true);
      try {
        const heard = await listenTo(page);
        await page.reload();
        await ended(page);
        await tour(page);
        await page.goto(`${published.address}?runs=100&seed=8`);
        await ended(page, 8);
        await page.getByRole("button", { name: "中文" }).click();
        await page
          .getByText(/100 次重复/)
          .first()
          .waitFor();
        await page.locator(".page-footer").getByRole("button", { name: "许可证" }).click();
        await page.getByText("@stdlib/array-base-filled").first().waitFor();
        expect(heard).toEqual([]);
      } finally {
        await context.setOffline(false);
        published.setDown(false);
        await context.close();
      }
    },
    LONG,
  );

  it("says that a new version is there, goes over to it when asked, and loses nothing; other tabs are told", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${published.address}?runs=100`);
    await ended(page);
    await waitForWorker(page);
    const other = await context.newPage();
    await other.goto(`${published.address}?runs=100`);
    await waitForWorker(other);
    const before = await page.evaluate(() => performance.timeOrigin);
    const otherBefore = await other.evaluate(() => performance.timeOrigin);

    // A new version: the same page under another title, and a worker that knows it.
    const [index, worker] = ["index.html", "sw.js"].map((name) => join(published.folder, name));
    const [oldIndex, oldWorker] = [readFileSync(index!, "utf8"), readFileSync(worker!, "utf8")];
    writeFileSync(index!, oldIndex.replace("<title>Daybook", '<meta name="new" /><title>Daybook'));
    const revised = oldWorker.replace(
      /(index\.html[^{}]*revision[^{}]*?)[0-9a-f]{16}/,
      "$10123456789abcdef",
    );
    expect(revised).not.toBe(oldWorker);
    writeFileSync(worker!, revised);
    try {
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const notice = page.locator(".notice", { hasText: "A new version of Daybook is there" });
      await notice.waitFor();
      await page.goto(`${published.address}?runs=100&seed=9`);
      await ended(page, 9);
      expect(await page.locator("meta[name=new]").count()).toBe(0); // never by itself
      await notice.getByRole("button", { name: "Reload" }).click();
      await page.locator("meta[name=new]").waitFor({ state: "attached" });
      await ended(page, 9);
      expect(await notice.count()).toBe(0);
      expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(before);
      await other.locator(".notice", { hasText: "Another tab has gone over" }).waitFor();
      expect(await other.evaluate(() => performance.timeOrigin)).toBe(otherBefore);
    } finally {
      writeFileSync(index!, oldIndex);
      writeFileSync(worker!, oldWorker);
      await context.close();
    }
  });
});
