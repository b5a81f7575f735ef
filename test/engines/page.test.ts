import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { presetById } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { VIEWS } from "../../src/state/Choices.ts";
import { createEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import type { Experiment } from "../../workers/protocol.ts";
import { withChanges } from "../fixtures/withChanges.ts";
import { serveFolder, type Served } from "../serveFolder.ts";
import { BROWSERS, type OpenBrowser, type OpenPage } from "./browsers.ts";
import { ENGINES } from "./foundEngines.mjs";

const folder = mkdtempSync(join(tmpdir(), "daybook-page-"));
let served: Served | undefined;

beforeAll(async () => {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, [...vite, "--logLevel", "error"], {
    env: { ...process.env, NODE_ENV: "production" }, // under test it would be built for development
  });
  served = await serveFolder(folder);
});

afterAll(() => {
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

function presetOf(id: string): Scenario {
  const preset = presetById(id);
  if (!preset) throw new Error(`expected the preset ${id}`);
  return preset.scenario;
}

const risky = { "trade.volume": 80, "fraud.share": 0.1, "shocks.day": 60, "chain.tiers": 2 };

/** What a link asks, and the same as an experiment. */
const ASKED: readonly { readonly query: string; readonly experiment: Experiment }[] = [
  {
    query: "preset=europe-measured&runs=24&seed=11",
    experiment: {
      scenario: presetOf("europe-measured"),
      seed: 11,
      arms: ["T", "L"],
      replications: 24,
    },
  },
  {
    query: `preset=classroom&runs=30&luck=own&arms=D,C&changes=${encodeURIComponent(JSON.stringify(risky))}`,
    experiment: {
      scenario: withChanges(presetOf("classroom"), risky),
      seed: 7,
      luck: "own",
      arms: ["D", "C"],
      replications: 30,
    },
  },
];

/** What Node says without any thread. */
async function digestInNode(experiment: Experiment): Promise<string> {
  const engine = createEngine(inlineThreads(model), 1);
  const { digest } = await engine.run(experiment);
  engine.close();
  return digest;
}

/** A machine of so many cores, and how many workers were started on it. */
const machineOf = (cores: number) => `
  Object.defineProperty(navigator, "hardwareConcurrency", { value: ${cores} });
  globalThis.startedWorkers = 0;
  globalThis.Worker = class extends Worker {
    constructor(...args) {
      super(...args);
      globalThis.startedWorkers++;
    }
  };`;

/**
 * The digests on the shelf of the page, which keeps every finished experiment under its own. Asked once the page has
 * its shelf: to open it before would be to make an empty one.
 */
const DIGESTS = `new Promise((resolve, reject) => {
  const open = indexedDB.open("daybook.shelf");
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const keys = open.result.transaction("runs").objectStore("runs").getAllKeys();
    keys.onsuccess = () => (open.result.close(), resolve(keys.result));
  };
})`;

/** Looks until a page is taken to have got stuck, a tenth of a second apart or more. */
const LOOKS = 600;

/** Looks at a page until an expression is true of it. */
async function until(page: OpenPage, expression: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if (await page.evaluate(expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const shown = String(await page.evaluate("document.body.innerText")).slice(0, 2000);
  throw new Error(`not in ${LOOKS} looks: ${expression}\n${page.said.join("\n")}\n${shown}`);
}

describe.each(["chromium", "firefox"] as const)("the built page in %s", (name) => {
  const { path } = ENGINES[name];
  let browser: OpenBrowser | undefined;
  const opened = async (first?: string) => {
    browser ??= await BROWSERS[name]();
    return browser.open(first);
  };

  afterAll(() => browser?.close());

  it.skipIf(!path).each([1, 2, 3])(
    "finds with %i workers the digests that Node finds without any",
    async (cores) => {
      const page = await opened(machineOf(cores));
      for (const { query, experiment } of ASKED) {
        await page.go(`${served?.address}/?view=runs&${query}`);
        const digest = await digestInNode(experiment);
        await until(page, `document.body.textContent.includes("${digest.slice(0, 12)}")`);
        expect(await page.evaluate(DIGESTS)).toContain(digest);
        expect(await page.evaluate("startedWorkers")).toBeGreaterThan(cores);
      }
      expect(page.said).toEqual([]);
      await page.close();
    },
  );

  it.skipIf(!path)("opens every view, and the console stays empty", async () => {
    const page = await opened();
    for (const view of VIEWS) {
      await page.go(`${served?.address}/?view=${view}&preset=classroom&runs=20`);
      await until(page, `document.querySelector("main h1, main h2") !== null`);
    }
    expect(page.said).toEqual([]);
    await page.close();
  });
});
