import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { digest } from "../../../../sims/index.ts";
import { App } from "../../../../src/App.tsx";
import type { PageEngine } from "../../../../src/state/engine.ts";
import { openShelf } from "../../../../src/storage/shelf/openShelf.ts";
import { readShelf, writeShelf } from "../../../../src/storage/shelf/shelfFile.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { emptyShelf } from "../../fixtures/emptyShelf.ts";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

let dispose = () => {};
const home = location.href;

/** An engine whose results, and digests, follow from scenario and seed. */
function engine(): PageEngine {
  return {
    ...fakeEngine({ L: 20 }),
    async run(job, listeners) {
      const terms = job.scenario.trade.terms;
      const days = "value" in terms ? terms.value : 60;
      const fake = fakeEngine({ L: 20 + days / 10 + job.seed / 100 });
      const { result } = await fake.run(job, listeners);
      return { result, digest: digest(result) };
    },
  };
}

async function open(search = "?preset=classroom&view=runs"): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={engine()} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const headline = () => page.getByRole("heading", { level: 1 });
const rows = () => document.querySelectorAll(".run-list tbody tr");
const count = (n: number) => expect.poll(() => rows().length).toBe(n);

async function fill(...runs: readonly ReturnType<typeof shelvedRun>[]): Promise<void> {
  const shelf = openShelf();
  for (const run of runs) await shelf.keep(run);
  shelf.close();
}
async function kept() {
  const shelf = openShelf();
  const { runs } = await shelf.all();
  shelf.close();
  return runs;
}
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}

const A = shelvedRun(Date.UTC(2026, 0, 1), { L: 30, seed: 1 }, "First try");
const B = shelvedRun(Date.UTC(2026, 0, 2), { L: 25, seed: 1 }, "Second try");
const C = shelvedRun(Date.UTC(2026, 0, 3), { L: 20, seed: 2, arms: ["C", "L"] }, "Third try");

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyShelf();
  await page.viewport(1280, 720);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  dispose();
  history.replaceState(null, "", home);
});

describe("the shelf of runs", () => {
  test("keeps every experiment that ends, and the same one once", async () => {
    await open("?preset=classroom");
    await expect.poll(async () => (await kept()).length).toBe(1);
    dispose();
    await open();
    await expect.element(headline()).toHaveTextContent(/^One run is kept: in “.*brings cash/);
    await count(1);
    await button("Throw a new seed").click();
    await count(2);
    await expect.element(headline()).toHaveTextContent(/^2 runs are kept/);
    const [run] = await kept();
    expect(run?.title).toMatch(/Classroom/i);
    expect(Date.now() - (run?.at ?? 0)).toBeLessThan(60_000);
  });

  test("compares every run with a baseline, and says what the interval is worth", async () => {
    await fill(A, B, C);
    await open();
    await count(4);
    await button("Compare with “First try”").click();
    await expect.poll(() => location.search).toContain("ask.runs=baseline");
    await button("Second try").first().click();
    await expect
      .element(headline())
      .toHaveTextContent(
        /cash comes 5.0 days sooner with the ledger \(95 % interval at its widest/,
      );
    await expect.element(page.getByText(/the luck was common/)).toBeVisible();
    await button("Third try").first().click();
    await expect.element(page.getByText(/two independent experiments/)).toBeVisible();
    await expect.element(page.getByText(/The runs compare different arms/)).toBeVisible();
    await expect.element(page.getByText("against the baseline").first()).toBeVisible();
    // Asked within a moment: one step.
    await button(/^Undo: What “Runs” shows/).click();
    await expect.poll(() => location.search).not.toContain("ask.runs");
  });

  test("renames in place by keyboard alone, and takes Escape back", async () => {
    await fill(A);
    await open();
    await count(2);
    (button("Rename “First try”").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const box = page.getByRole("textbox", { name: /^Name of the run/ });
    await expect.element(box).toHaveValue("First try");
    await userEvent.keyboard("Second thought{Escape}");
    await expect.element(button("Rename “First try”")).toHaveFocus();
    await userEvent.keyboard("{Enter}<b>Bold</b>{Enter}");
    await expect.element(button("Rename “<b>Bold</b>”")).toHaveFocus();
    await expect.poll(async () => (await kept()).map((run) => run.name)).toContain("<b>Bold</b>");
    expect(document.querySelector(".runs b > b, .run-name b")).toBeNull();
  });

  test("deletes, and puts back as often as it deleted", async () => {
    await fill(A, B);
    await open();
    await count(3);
    await button("Delete “First try”").click();
    await count(2);
    await expect.element(button("Put it back")).toHaveFocus();
    await button(/^Delete/)
      .nth(1)
      .click();
    await count(1);
    await button("Put it back").click();
    await button("Put it back").click();
    await count(3);
    expect((await kept()).map(({ digest: key }) => key)).toEqual(
      expect.arrayContaining([A.digest, B.digest]),
    );
    await expect.element(button("Put it back")).not.toBeInTheDocument();
  });

  test("does not bring back what was deleted when the next experiment begins", async () => {
    await open();
    await count(1);
    const [first] = await kept();
    await button(/^Delete/).click();
    await count(0);
    const terms = page.getByRole("slider", { name: "Payment terms", exact: true });
    (terms.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    await count(1);
    await expect.poll(async () => (await kept()).length).toBe(1);
    expect((await kept()).map(({ digest: key }) => key)).not.toContain(first?.digest);
  });

  test("shows the parameters of a curve that is chosen, and opens its scenario in one step", async () => {
    await open("?preset=classroom&view=runs&changes=%7B%22trade.terms%22%3A90%7D");
    await count(1);
    await fill(A);
    await count(2);
    await expect.poll(() => document.querySelectorAll(".run-hit").length).toBe(4);
    const label = [...document.querySelectorAll(".run-label")].find((g) =>
      g.textContent.startsWith("B First try"),
    );
    if (!label) throw new Error("no label at the end of the curve");
    await userEvent.click(page.elementLocator(label));
    await expect
      .element(page.getByRole("heading", { name: "“First try”", exact: true }))
      .toBeVisible();
    await expect.element(page.getByText(/^All \d+ values are the same/)).toBeVisible();
    await button("Open this scenario in Compare").click();
    await expect.poll(() => location.search).toContain("seed=1");
    expect(location.search).toContain("view=compare");
    expect(location.search).not.toContain("trade.terms");
    expect(document.activeElement?.id).toBe("results");
    await button(/^Undo: /).click();
    await expect.poll(() => location.search).toContain("trade.terms");
    expect(location.search).toContain("seed=7");
  });

  test("is saved as one file, from which runs come back once", async () => {
    await fill(A, B);
    await open();
    await count(3);
    let saved: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved = blob as Blob;
      return "#";
    });
    await button("Save all as a file").click();
    await expect.element(page.getByText("Saved 3 runs as daybook-runs.json.")).toBeVisible();
    const text = (await saved?.text()) ?? "";
    const read = await readShelf(new TextEncoder().encode(text));
    expect(read.ok && read.runs.length).toBe(3);
    await button("Delete “First try”").click();
    await count(2);
    await page.getByLabelText("File of runs to add").upload(new File([text], "mine.json"));
    await expect.element(page.getByText("mine.json: 1 added, 2 there already.")).toBeVisible();
    await count(3);
  });

  test("says what a bad file is, and takes what is good of a half good one", async () => {
    await open();
    await count(1);
    const picker = page.getByLabelText("File of runs to add");
    await picker.upload(new File(["{"], "a.json"));
    await expect.element(page.getByText(/^a.json is not a JSON file/)).toBeVisible();
    await picker.upload(new File(["[]"], "b.json"));
    await expect.element(page.getByText(/^b.json holds no runs/)).toBeVisible();
    const half = writeShelf([A, { ...B, seed: -1 }]);
    await picker.upload(new File([half], "c.json"));
    await expect
      .element(
        page.getByText(/^c.json: 1 added, 0 there already. 1 cannot be used.*entry 2 \(seed\)/),
      )
      .toBeVisible();
    await count(2);
  });

  test("agrees with the shelf of another tab", async () => {
    await open();
    await count(1);
    await fill(A); // another connection, as of another tab
    await count(2);
    const shelf = openShelf();
    await shelf.rename(A.digest, "Renamed elsewhere");
    await expect.element(button("Delete “Renamed elsewhere”")).toBeVisible();
    await shelf.remove(A.digest);
    await count(1);
    shelf.close();
  });

  test("is done without where there is no database: the page works on and says so", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await open("?preset=classroom");
    await expect.element(page.getByText(/does not let the page keep runs/)).toBeVisible();
    await expect.element(headline()).toHaveTextContent(/days instead of/);
    await button("OK").click();
    await expect.element(page.getByText(/does not let the page keep runs/)).not.toBeInTheDocument();
    await page.getByRole("link", { name: "Runs" }).click();
    await count(1);
    await expect.element(page.getByRole("alert")).toHaveTextContent(/1 run is in this page only/);
    await expect.element(headline()).toHaveTextContent(/^One run is here, in this page only: in/);
    await expect.element(page.getByText(/is kept in this browser/)).not.toBeInTheDocument();
    await expect.element(page.getByText("in this page only", { exact: true })).toBeVisible();
    vi.unstubAllGlobals();
    await button("Try again").click();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    await expect.element(headline()).toHaveTextContent(/^One run is kept: in/);
    expect(await kept()).toHaveLength(1);
  });

  test("loses no run where there is no room, and keeps it once there is", async () => {
    await open();
    await count(1);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await button("Throw a new seed").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/no room left/);
    await count(2);
    expect(await kept()).toHaveLength(1);
    put.mockRestore();
    await button("Throw a new seed").click();
    await count(3);
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    expect(await kept()).toHaveLength(3);
  });

  test("says what of its address cannot be read, and what is gone", async () => {
    await open("?preset=classroom&view=runs&ask.runs=nonsense");
    await expect.element(page.getByText(/What the address asks of this view/)).toBeVisible();
    dispose();
    await open("?preset=classroom&view=runs&ask.runs=baseline:0123456789ab");
    await expect.element(page.getByText(/no longer on the shelf/)).toBeVisible();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ])("has no axe violations in %s at %i", async (theme, width) => {
    await page.viewport(width, 844);
    await fill(A, B, C);
    await open(`?preset=classroom&view=runs&theme=${theme}`);
    await count(4);
    await button("Compare with “First try”").click();
    await expect.poll(() => document.querySelectorAll(".run-hit").length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
