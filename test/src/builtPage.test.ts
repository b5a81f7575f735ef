import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../findChromium.mjs";
import { serveFolder, type Served } from "../serveFolder.ts";

const MOST_SCRIPT = 150_000;
const executablePath = findChromium() ?? chromium.executablePath();
const folder = mkdtempSync(join(tmpdir(), "daybook-page-"));

let served: Served | undefined;

beforeAll(async () => {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, [...vite, "--logLevel", "error"], {
    env: { ...process.env, NODE_ENV: "production" }, // under test it would be built for development
  });
  served = await serveFolder(folder);
}, 120_000);

afterAll(() => {
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the built page", () => {
  it.skipIf(!existsSync(executablePath))(
    "answers under its own Content-Security-Policy, and the console stays empty",
    async () => {
      const browser = await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      });
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(`${served?.address}/?runs=100`);
      await page
        .getByText(/100 replications · seed 7/)
        .first()
        .waitFor();
      await browser.close();
      expect(said).toEqual([]);
    },
  );

  it.skipIf(!existsSync(executablePath))(
    "keeps the room of sparklines until their script is there",
    async () => {
      const browser = await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      });
      const page = await browser.newPage();
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(/\/SpreadControl-[^/]+\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`${served?.address}/?runs=100`);
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
    },
  );

  it("starts from at most 150 kB of JavaScript, packed", () => {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const scripts = readdirSync(join(folder, "assets")).filter(
      (name) => name.endsWith(".js") && html.includes(name),
    );
    const sizes = scripts.map(
      (name) => gzipSync(readFileSync(join(folder, "assets", name))).length,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT);
  });
});
