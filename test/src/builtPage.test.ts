import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../findChromium.mjs";

const MOST_SCRIPT = 150_000;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const executablePath = findChromium() ?? chromium.executablePath();
const folder = mkdtempSync(join(tmpdir(), "daybook-page-"));

/** A page of somebody else's, which is asked for by another name of the host, and so of another origin. */
const PAPER = "/paper";
const EMBEDDED = "/?preset=classroom&runs=100&model=0.3.0&embed=1";
const paper = (port: number) =>
  `<link rel="icon" href="data:," /><iframe src="http://127.0.0.1:${port}${EMBEDDED}" title="Daybook" width="900" height="700"></iframe>`;

/** Any static host: files and their types, nothing else. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === PAPER) {
    const { localPort } = request.socket;
    return response.setHeader("content-type", "text/html").end(paper(localPort ?? 0));
  }
  const path = join(folder, pathname === "/" ? "index.html" : pathname);
  if (!existsSync(path)) return response.writeHead(404).end();
  return response.setHeader("content-type", TYPES[extname(path)] ?? "").end(readFileSync(path));
});

beforeAll(async () => {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, [...vite, "--logLevel", "error"], {
    env: { ...process.env, NODE_ENV: "production" }, // under test it would be built for development
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 120_000);

afterAll(() => {
  server.close();
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
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?runs=100`);
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
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?runs=100`);
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

  it.skipIf(!existsSync(executablePath))(
    "answers within a page of another origin, where it may keep nothing, and leads to the page itself",
    async () => {
      const browser = await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      });
      const context = await browser.newContext();
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      const { port } = server.address() as AddressInfo;
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
      await page.goto(`http://localhost:${port}${PAPER}`);
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
      expect(said).toEqual([]);
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
