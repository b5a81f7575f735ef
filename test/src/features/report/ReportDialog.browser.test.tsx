import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../../src/App.tsx";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";
import type { PageEngine } from "../../../../src/state/engine.ts";

const DIGEST = "0123456789abcdef".repeat(4);
const home = location.href;
let dispose = () => {};
const downloads: { name: string; bytes: Promise<ArrayBuffer> }[] = [];

/** Invented results with a digest, as a record needs one. */
function engine(): PageEngine {
  const invented = fakeEngine();
  return {
    ...invented,
    run: async (job, listeners) => ({ ...(await invented.run(job, listeners)), digest: DIGEST }),
  };
}

async function open(from: PageEngine): Promise<void> {
  history.replaceState(null, "", `${location.pathname}?preset=classroom&seed=11`);
  dispose = render(() => <App engine={from} />, document.body);
  await page.getByRole("button", { name: "Report" }).click();
}

beforeEach(async () => {
  await page.viewport(1280, 720);
  localStorage.clear();
  sessionStorage.clear();
  downloads.length = 0;
  // The browser would save the file in some folder of this machine.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({
      name: this.download,
      bytes: fetch(this.href).then((answer) => answer.arrayBuffer()),
    });
  });
});
afterEach(() => {
  dispose();
  vi.restoreAllMocks();
  history.replaceState(null, "", home);
  localStorage.clear();
  sessionStorage.clear();
});

describe("the report", () => {
  test("is saved from the page as one file with its record and a link back", async () => {
    await open(engine());
    const save = page.getByRole("button", { name: "Save the report" });
    await expect.element(save).toBeEnabled();
    const { violations } = await axe.run(document.querySelector("dialog")!);
    expect(violations).toEqual([]);
    await save.click();
    await expect
      .element(page.getByText("Saved: daybook-report-classroom-seed-11.html."))
      .toBeVisible();
    const [file] = downloads;
    const bytes = new Uint8Array(await file!.bytes);
    expect(readRecord(bytes)).toMatchObject({
      ok: true,
      record: { digest: DIGEST, experiment: { seed: 11 }, scenario: { id: "classroom" } },
    });
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`id="daybook-page">"${location.origin}${location.pathname}"`);
  });

  test("cannot be saved before there is a result, and says so", async () => {
    await open({ ...fakeEngine(), run: () => new Promise(() => {}) });
    await expect.element(page.getByText("There is no result yet.")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Save the report" })).toBeDisabled();
  });

  test("leaves the page for the printer once the dialog is closed", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {
      expect(document.querySelector("dialog")).toBeNull();
    });
    await open(engine());
    await page.getByRole("button", { name: "Print this page" }).click();
    await expect.poll(() => print.mock.calls.length).toBe(1);
    await userEvent.keyboard("{Escape}");
  });
});
