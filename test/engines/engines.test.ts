import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scenarioArbitrary } from "../arbitraries/scenario.ts";
import { serveFolder } from "../serveFolder.ts";
import { BROWSERS } from "./browsers.ts";
import { ENGINES } from "./foundEngines.mjs";

type Told = readonly (readonly [name: string, text: string])[];

const here = (name: string) => join(import.meta.dirname, name);
const folder = mkdtempSync(join(tmpdir(), "daybook-engines-"));
const probe = join(folder, "probe.js");
const scenarios = join(folder, "scenarios.json");
const RANDOM = 6;

beforeAll(async () => {
  const drawn = fc.sample(scenarioArbitrary, { seed: 7, numRuns: RANDOM });
  writeFileSync(scenarios, JSON.stringify(drawn));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8" /><title>Probe</title><link rel="icon" href="data:," />`,
  );
  // Under test it would be built for development.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [here("bundleProbe.mjs"), folder], { env });
  reference = await inNode();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What V8 says in Node. */
let reference: Told = [];

async function run(program: string, args: readonly string[]): Promise<Told> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Told;
}

function inNode(...before: readonly string[]): Promise<Told> {
  return run(process.execPath, [here("runPlain.mjs"), scenarios, ...before, probe]);
}

async function inBrowser(name: keyof typeof BROWSERS): Promise<Told> {
  const served = await serveFolder(folder);
  const browser = await BROWSERS[name]();
  try {
    const page = await browser.open();
    await page.go(served.address);
    await page.evaluate(`new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "probe.js";
      script.onload = () => resolve(0);
      script.onerror = () => reject(new Error("The probe did not load."));
      document.head.append(script);
    })`);
    const told = await page.evaluate(
      `fetch("scenarios.json").then(async (found) => tellThings(await found.text()))`,
    );
    expect(page.said).toEqual([]);
    return JSON.parse(String(told)) as Told;
  } finally {
    await browser.close();
    served.close();
  }
}

function inJavaScriptCore(): Promise<Told> {
  const tell = join(folder, "tell.js");
  writeFileSync(tell, `print(tellThings(read(${JSON.stringify(scenarios)})));`);
  return run(ENGINES.jsc.path ?? "jsc", [here("bareHost.js"), probe, tell]);
}

/** Both texts around the first place in which they differ; nothing where they are the same. */
function firstDifference(name: string, here: string, there: string | undefined): readonly string[] {
  if (here === there) return [];
  const at = [...here].findIndex((character, i) => character !== there?.[i]);
  const around = (text = "") => text.slice(Math.max(0, at - 60), at + 60);
  return [`${name}, at ${at}: ${around(here)} | ${around(there)}`];
}

function expectSame(told: Told): void {
  const texts = new Map(told);
  expect(reference.flatMap(([name, text]) => firstDifference(name, text, texts.get(name)))).toEqual(
    [],
  );
  expect(told.length).toBe(reference.length);
}

describe("what must be the same everywhere", () => {
  it("says something, each thing something of its own", () => {
    expect(reference.length).toBeGreaterThan(RANDOM);
    const texts = reference.map(([, text]) => text);
    expect(texts.filter((text) => text.length < 100)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length - 1); // the log by real actors is the kernel's
  });

  it("is the same in an engine whose inexact functions differ by the last bit and that knows no language", async () => {
    expectSame(await inNode(here("tremble.js")));
  });

  it.skipIf(!ENGINES.chromium.path)("is the same in a page of Chromium", async () => {
    expectSame(await inBrowser("chromium"));
  });

  it.skipIf(!ENGINES.firefox.path)(
    "is the same in SpiderMonkey, in a page of Firefox",
    async () => {
      expectSame(await inBrowser("firefox"));
    },
  );

  it.skipIf(!ENGINES.jsc.path)("is the same in JavaScriptCore", async () => {
    expectSame(await inJavaScriptCore());
  });
});
