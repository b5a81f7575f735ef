import { chromium } from "playwright";
import puppeteer from "puppeteer-core";
import { ENGINES } from "./foundEngines.mjs";

/** One page of a browser, as far as it is needed here. */
export interface OpenPage {
  /** What the console said, and errors that nobody caught. */
  readonly said: readonly string[];
  go(address: string): Promise<void>;
  /** The value of an expression in the page; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface OpenBrowser {
  /** A page of a visitor who was never here; `first` runs in every document before its own scripts. */
  open(first?: string): Promise<OpenPage>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 };

async function openChromium(): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    ...(ENGINES.chromium.path !== undefined && { executablePath: ENGINES.chromium.path }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  return {
    async open(first = "") {
      const page = await browser.newPage({ viewport: SIZE });
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.addInitScript(first);
      return {
        said,
        go: async (address) => void (await page.goto(address)),
        evaluate: (expression) => page.evaluate(expression),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Over WebDriver BiDi: Firefox as it is, not one that was built for tests. */
async function openFirefox(): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    ...(ENGINES.firefox.path !== undefined && { executablePath: ENGINES.firefox.path }),
    headless: true,
  });
  return {
    async open(first = "") {
      const visitor = await browser.createBrowserContext();
      const page = await visitor.newPage();
      await page.setViewport(SIZE);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      await page.evaluateOnNewDocument(first);
      return {
        said,
        go: async (address) => void (await page.goto(address)),
        evaluate: (expression) => page.evaluate(expression),
        close: () => visitor.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** The browsers in which the built page is tried. */
export const BROWSERS = { chromium: openChromium, firefox: openFirefox };
