import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { VIEWS } from "../../src/state/Choices.ts";
import { isAllowed } from "../fixtures/allowedLicences.ts";
import {
  hasBrowser,
  listenTo,
  openBrowser,
  publishPage,
  waitForWorker,
  type PublishedPage,
} from "./fixtures/builtPage.ts";

let published: PublishedPage;
let browser: Browser;

/** Milliseconds for what opens many pages, on a busy machine too. */
const LONG = 300_000;
vi.setConfig({ testTimeout: LONG });

beforeAll(async () => {
  if (!hasBrowser) return;
  published = await publishPage();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  published?.close();
});

/** A tab of a browser that has never seen the page; its context is closed with `close`. */
async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(100_000);
  return context.newPage();
}

const ended = (page: Page, seed = 7, runs = 100) =>
  page
    .getByText(new RegExp(`${runs} (replications|次重复).* (seed|种子) ?${seed}`))
    .first()
    .waitFor();

/** Changes something in the page: how many replications are wanted. */
const choose = (page: Page, runs: string) => page.locator(".run-bar select").selectOption(runs);
const chosen = (page: Page) => page.locator(".run-bar select").inputValue();

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
  it("keeps to its Content-Security-Policy in every view and dialog, and asks nobody else for anything", async () => {
    const page = await openTab();
    const context = page.context();
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
  });

  it("installs: the browser finds nothing wrong with its manifest, and its icons are what they say", async () => {
    const page = await openTab();
    const context = page.context();
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

  it("lists every package that it brings along, and those it depends on, with licence and words", () => {
    const texts = JSON.parse(readFileSync(join(published.folder, "licences.json"), "utf8"));
    const listed: { name: string; licence: string }[] = texts.flatMap(
      ({ packages }: { packages: readonly unknown[] }) => packages,
    );
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    // Of the page, of its workers, of the service worker.
    for (const name of [
      "daybook",
      "d3-shape",
      "@stdlib/stats-base-dists-gamma-quantile",
      "workbox-routing",
    ]) {
      expect(names).toContain(name);
    }
    expect(listed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    expect(texts.filter(({ text }: { text: string }) => text.length < 200)).toEqual([]);
  });

  it("works without a network once it was opened: every view, an experiment, Chinese, the licences", async () => {
    const page = await openTab();
    const context = page.context();
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
  });

  it("says that a new version is there, goes over to it when asked, and loses nothing; other tabs are told", async () => {
    const page = await openTab();
    const context = page.context();
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
      await choose(page, "400");
      await notice.getByRole("button", { name: "Reload" }).click();
      await page.locator("meta[name=new]").waitFor({ state: "attached" });
      await expect
        .poll(() => page.url(), { timeout: LONG })
        .toMatch(/runs=400.*seed=9|seed=9.*runs=400/);
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

describe.skipIf(!hasBrowser)("work in progress", () => {
  it("survives the crash of its page", async () => {
    const page = await openTab();
    await page.goto(published.address);
    await ended(page, 7, 200);
    await choose(page, "400");
    await expect.poll(() => page.url()).toContain("runs=400");
    const crashed = page.waitForEvent("crash");
    page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    const next = await page.context().newPage();
    await next.goto(published.address);
    await next.locator("main h1").first().waitFor();
    expect(await chosen(next)).toBe("400");
    await page.context().close();
  });

  it("goes on with a full disk: what cannot be kept is told, and kept once there is room", async () => {
    const page = await openTab({ serviceWorkers: "block" });
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(published.address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await page.goto(`${published.address}?runs=100`);
    await ended(page);
    const full = page.locator(".notice", { hasText: "no room left in this browser for more runs" });
    await full.waitFor();
    await page.getByRole("link", { name: "Runs", exact: true }).click();
    await page.getByText("1 run is in this page only.").waitFor();
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    // The view has tried by itself as it opened; where that comes to its end only now, there is room already.
    const trouble = page.locator(".trouble");
    const retried = trouble.getByRole("button", { name: "Try again" }).click();
    await Promise.race([retried, trouble.waitFor({ state: "detached" })]);
    retried.catch(() => undefined);
    await trouble.waitFor({ state: "detached" });
    await page
      .getByText(/^One run is kept/)
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByText(/^One run is kept/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it("stays in the address where the browser's storage is full, which is told until there is room", async () => {
    const page = await openTab({ serviceWorkers: "block" });
    await page.goto(`${published.address}?runs=100`);
    await ended(page);
    await page.evaluate(() => {
      for (let size = 1 << 22; size > 0; size >>= 1) {
        for (let i = 0; ; i++) {
          try {
            localStorage.setItem(`filled ${size} ${i}`, "x".repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await choose(page, "400");
    const full = page.locator(".notice", { hasText: "This browser’s storage is full" });
    await full.waitFor();
    expect(page.url()).toContain("runs=400");
    await page.reload();
    await page.locator("main h1").first().waitFor();
    expect(await chosen(page)).toBe("400");
    await page.evaluate(() => localStorage.clear());
    await choose(page, "200");
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("daybook.visit")))
      .not.toBeNull();
    expect(await full.count()).toBe(0);
    await page.context().close();
  });
});
