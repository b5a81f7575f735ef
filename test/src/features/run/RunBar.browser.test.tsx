import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { App } from "../../../../src/App.tsx";
import type { ExperimentEngine } from "../../../../src/state/engine.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { workerThread } from "../../../../workers/browserThreads.ts";
import { createEngine } from "../../../../workers/ExperimentEngine.ts";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

let dispose = () => {};
const home = location.href;

async function open(search: string, engine: ExperimentEngine): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={{ ...fakeEngine(), ...engine }} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
});

/** The page's engine, whose first workers for replications die as workers do. */
function mortalEngine(mortals: number) {
  let spawned = 0;
  return createEngine(() => {
    spawned++;
    // The first that is started sums up.
    const name = spawned > 1 && spawned <= 1 + mortals ? "mortal" : "sound";
    const url = new URL("../../../workers/mortal.worker.ts", import.meta.url);
    return workerThread(new Worker(url, { type: "module", name }));
  }, 2);
}

describe("a worker that dies in mid-run", () => {
  test("is replaced with a word, and the answer is the same to the last digit", async () => {
    const footer = page.getByText(/^Daybook model.*100 replications · seed 7$/).first();
    const measures = () => document.querySelector("main table")?.textContent;
    const search = "?preset=classroom&runs=100&seed=7";

    const sound = mortalEngine(0);
    await open(search, sound);
    await expect.element(footer).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Run", exact: true })).toBeVisible();
    await expect.poll(measures).toContain("Time to cash");
    const answer = measures();
    dispose();
    sound.close();

    const mortal = mortalEngine(2);
    await open(search, mortal);
    await expect
      .element(page.getByText(/stopped and (was|were) replaced; nothing is lost$/).first())
      .toBeVisible();
    await expect.element(footer).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Run", exact: true })).toBeVisible();
    await expect.poll(measures).toBe(answer);
    mortal.close();
  });

  test("three times over ends the experiment with a sentence, and the scenario stays", async () => {
    const engine = mortalEngine(Infinity);
    await open("?preset=classroom&runs=400&changes=%7B%22trade.terms%22%3A45%7D", engine);
    await expect.element(page.getByText(/stopped their worker 3 times/).first()).toBeVisible();
    await expect.element(page.getByText(/Your scenario is kept; press Run/).first()).toBeVisible();
    await expect
      .element(page.getByRole("slider", { name: "Payment terms", exact: true }))
      .toHaveValue("45");
    engine.close();
  });
});

describe("the time left", () => {
  test("is said while an experiment takes long, and not when it is over", async () => {
    let finish = () => {};
    const engine: ExperimentEngine = {
      run({ replications }, { onProgress }) {
        let done = 0;
        const timer = setInterval(() => onProgress(++done), 100);
        return new Promise((resolve) => {
          finish = () => {
            clearInterval(timer);
            resolve({ result: fakeResult({ replications }), digest: "" });
          };
        });
      },
    };
    await open("?preset=classroom&runs=100", engine);
    // Ten a second.
    await expect.element(page.getByText(/\d+ done, \d s left$/)).toBeVisible();
    finish();
    await expect.element(page.getByText(/\d s left/)).not.toBeInTheDocument();
  });
});
