import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

  it.skipIf(!hasBrowser)(
    "answers within a page of another origin, where it may keep nothing, and leads to the page itself",
    async () => {
      const embedded = `${published.address}?preset=classroom&runs=100&model=0.3.0&embed=1`;
      const paper = createServer((_, response) =>
        response
          .setHeader("content-type", "text/html")
          .end(
            `<link rel="icon" href="data:," /><iframe src="${embedded}" title="Daybook" width="900" height="700"></iframe>`,
          ),
      );
      await new Promise<void>((resolve) => paper.listen(0, "127.0.0.1", resolve));
      const browser = await openBrowser();
      const context = await browser.newContext();
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      // As in browsers that block what others would keep.
      await page.addInitScript(() => {
        const denied = {
          get: () => {
            throw new DOMException("Access is denied", "SecurityError");
          },
        };
        for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
          if (window !== window.top) Object.defineProperty(window, name, denied);
        }
      });
      await page.goto(`http://localhost:${(paper.address() as AddressInfo).port}/`);
      const frame = page.frameLocator("iframe");
      await frame
        .getByText(/100 replications · seed 7/)
        .first()
        .waitFor();
      expect(await frame.getByRole("banner").count()).toBe(0);
      const opened = context.waitForEvent("page");
      await frame.getByRole("link", { name: "Open in Daybook" }).click();
      const whole = await opened;
      await whole
        .getByRole("dialog")
        .getByText(/made with model 0\.3\.0/)
        .waitFor();
      expect(new URL(whole.url()).search).not.toContain("embed");
      await browser.close();
      paper.close();
      expect(said).toEqual([]);
    },
  );

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
