import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openBrowser, publishPage, type PublishedPage } from "./fixtures/builtPage.ts";

const MOST_SCRIPT = 150_000;

let published: PublishedPage;

beforeAll(async () => {
  published = await publishPage();
}, 120_000);

afterAll(() => published.close());

describe("the built page", () => {
  it.skipIf(!hasBrowser)(
    "answers under its own Content-Security-Policy, and the console stays empty",
    async () => {
      const browser = await openBrowser();
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(`${published.address}?runs=100`);
      await page
        .getByText(/100 replications · seed 7/)
        .first()
        .waitFor();
      await browser.close();
      expect(said).toEqual([]);
    },
  );

  it.skipIf(!hasBrowser)("keeps the room of sparklines until their script is there", async () => {
    const browser = await openBrowser();
    const page = await browser.newPage({ serviceWorkers: "block" });
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/SpreadControl-[^/]+\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${published.address}?runs=100`);
    const panel = page.locator(".scenario-body");
    const places = page.locator(".spread-place");
    await page.getByText("Risks and shocks").first().waitFor();
    await page
      .getByText(/100 replications · seed 7/)
      .first()
      .waitFor();
    const waiting = await places.count();
    const before = await panel.evaluate((element) => element.scrollHeight);
    arrive();
    await page
      .locator(".sparkline")
      .nth(waiting - 1)
      .waitFor();
    const after = await panel.evaluate((element) => element.scrollHeight);
    const left = await places.count();
    await browser.close();
    expect(waiting).toBeGreaterThan(0);
    expect(left).toBe(0);
    expect(after).toBe(before);
  });

  it("starts from at most 150 kB of JavaScript, packed", () => {
    const html = readFileSync(join(published.folder, "index.html"), "utf8");
    const scripts = readdirSync(join(published.folder, "assets")).filter(
      (name) => name.endsWith(".js") && html.includes(name),
    );
    const sizes = scripts.map(
      (name) => gzipSync(readFileSync(join(published.folder, "assets", name))).length,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT);
  });
});
