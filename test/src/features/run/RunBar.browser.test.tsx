import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
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

describe("the number of replications", () => {
  const select = page.getByRole("combobox", { name: "replications" });
  const offered = () =>
    [...(select.element() as HTMLSelectElement).options].map(({ value }) => value);

  test("may be another than those offered, as of a run that is asked again", async () => {
    await open("?preset=classroom&runs=340&seed=7", fakeEngine());
    await expect.element(page.getByText(/340 replications · seed 7$/).first()).toBeVisible();
    await expect.element(select).toHaveValue("340");
    expect(offered()).toEqual(["100", "200", "340", "400", "1000", "until"]);
    expect(page.getByRole("dialog").query()).toBeNull();
    await userEvent.selectOptions(select, "100");
    await expect.element(page.getByText(/100 replications · seed 7$/).first()).toBeVisible();
    await expect.element(select).toHaveValue("100");
    expect(offered()).toEqual(["100", "200", "400", "1000", "until"]);
  });

  test("may be one, which shows no difference for certain", async () => {
    const sound = mortalEngine(0);
    await open("?preset=classroom&runs=1&seed=7", sound);
    await expect.element(page.getByText(/· 1 replications? · seed 7$/).first()).toBeVisible();
    await expect.element(select).toHaveValue("1");
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .toHaveTextContent(/^These worlds do not show that a shared ledger changes/);
    sound.close();
  });
});

describe("running until the difference is known", () => {
  test("is asked for in a dialog, kept in the address, said in words, and undone", async () => {
    const sound = mortalEngine(0);
    await open("?preset=classroom&runs=100&seed=7", sound);
    await expect.element(page.getByText(/100 replications · seed 7$/).first()).toBeVisible();
    await userEvent.selectOptions(
      page.getByRole("combobox", { name: "replications" }),
      "until ± …",
    );
    const dialog = page.getByRole("dialog", { name: "Run until the difference is known" });
    const box = dialog.getByRole("textbox", { name: /known to ±/ });
    await box.fill("0");
    await dialog.getByRole("button", { name: "Run until then" }).click();
    await expect.element(dialog.getByRole("alert")).toBeVisible();
    await box.fill("2");
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "of what" }), "days");
    const { violations } = await axe.run(dialog.element());
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    await dialog.getByRole("button", { name: "Run until then" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByText(/^reached after 100 replications/)).toBeVisible();
    await expect.poll(() => location.search).toContain("until=timeToCash%3D2%3B4000");
    await page.getByRole("button", { name: "Time to cash ±2 days" }).click();
    await expect.element(dialog.getByRole("img", { name: /^Half-width/ })).toBeVisible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: /^Undo: How exactly/ }).click();
    await expect.poll(() => location.search).not.toContain("until=");
    sound.close();
  });

  test("says what is missing when the most replications do not do", async () => {
    const sound = mortalEngine(0);
    await open("?preset=classroom&until=timeToCash%3D0.001%3B120", sound);
    await expect
      .element(page.getByText(/^not yet: ±[\d.]+ days of ±0\.0010 days after 120/))
      .toBeVisible();
    sound.close();
  });
});
