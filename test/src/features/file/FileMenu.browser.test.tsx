import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { parseScenario, presetById, serialiseScenario } from "../../../../sims/index.ts";
import type { Scenario } from "../../../../sims/scenario/Scenario.ts";
import { App } from "../../../../src/App.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;
const downloads: { name: string; text: Promise<string> }[] = [];

async function open(search = ""): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

function preset(id: string): Scenario {
  const found = presetById(id);
  if (!found) throw new Error(`expected the preset ${id}`);
  return found.scenario;
}

/** A scenario of one's own: values, title, note, currency and a source that no preset has. */
const own: Scenario = {
  ...preset("classroom"),
  id: "my-bank",
  title: "My bank",
  note: "From our own files.",
  currency: "USD",
  bank: { ...preset("classroom").bank, rate: 0.08, officers: 5 },
  sources: { "bank.rate": { evidence: "measured", source: "Our loan book, 2025." } },
};

function drop(...files: File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  const options = { dataTransfer: data, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new DragEvent("dragenter", options));
  document.body.dispatchEvent(new DragEvent("drop", options));
}

function fileOf(scenario: Scenario, name = "a.daybook.json"): File {
  return new File([serialiseScenario(scenario)], name);
}

const named = (title: string) => page.getByText(title, { exact: true }).first();

beforeEach(async () => {
  await page.viewport(1280, 720);
  localStorage.clear();
  sessionStorage.clear();
  downloads.length = 0;
  // The browser would save the file in some folder of this machine.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const text = fetch(this.href).then((answer) => answer.text());
    downloads.push({ name: this.download, text });
  });
});
afterEach(() => {
  dispose();
  vi.restoreAllMocks();
  history.replaceState(null, "", home);
  localStorage.clear();
  sessionStorage.clear();
});

async function saved(): Promise<Scenario> {
  await expect.poll(() => downloads.length).toBe(1);
  const text = await downloads[0]?.text;
  const parsed = parseScenario(JSON.parse(text ?? ""));
  if (!parsed.ok) throw new Error("expected a file that can be opened");
  return parsed.scenario;
}

describe("a scenario file", () => {
  test("that was opened is saved again as exactly the same scenario", async () => {
    await open();
    drop(fileOf(own));
    await expect.element(named("My bank")).toBeVisible();
    await expect.poll(() => location.search).toContain("title=My+bank");
    await userEvent.keyboard("{Control>}s{/Control}");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    expect(await saved()).toEqual(own);
    expect(downloads[0]?.name).toBe("my-bank.daybook.json");
  });

  test("keeps the evidence of its values over a reload", async () => {
    await open();
    drop(fileOf(own));
    await expect.poll(() => location.search).toContain("title=My+bank");
    const { search } = location;
    dispose();
    await open(search);
    await userEvent.keyboard("{Control>}s{/Control}{Enter}");
    expect(await saved()).toEqual(own);
  });

  test("of an edited preset asks for a title, and names file and page after it", async () => {
    await open("?preset=classroom&changes=%7B%22trade.terms%22%3A30%7D");
    await page.getByRole("button", { name: "Save" }).click();
    const title = page.getByRole("textbox", { name: "Title" });
    await expect.element(title).toHaveValue("Classroom, edited");
    await title.fill("Thirty days, façade");
    await userEvent.keyboard("{Enter}");
    const scenario = await saved();
    expect(scenario).toMatchObject({ title: "Thirty days, façade", id: "thirty-days-facade" });
    expect(downloads[0]?.name).toBe("thirty-days-facade.daybook.json");
    await expect.element(named("Thirty days, façade")).toBeVisible();
    expect(scenario.sources["trade.terms"]?.source).toBe("Set by hand.");
  });

  test("is saved on the phone too, with no axe violations and nothing sticking out", async () => {
    await page.viewport(390, 844);
    await open("?preset=classroom");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    expect(downloads).toEqual([]);
  });

  test("needs a title", async () => {
    await open("?preset=classroom");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill("   ");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(downloads).toEqual([]);
  });

  test("can be picked", async () => {
    await open();
    const picker = document.querySelector<HTMLInputElement>("input[type=file]");
    await userEvent.upload(picker as HTMLElement, fileOf(own));
    await expect.element(named("My bank")).toBeVisible();
  });
});

describe("a bad file", () => {
  const classroom = JSON.parse(serialiseScenario(preset("classroom"))) as Record<string, unknown>;

  test.each<[what: string, file: File, words: RegExp]>([
    [
      "that is not JSON",
      new File(["{\n oops }"], "a.json"),
      /a\.json is not JSON: line 2, column 2/,
    ],
    ["that is empty", new File([], "a.json"), /a\.json is not JSON: line 1, column 1/],
    [
      "of 10 MB",
      new File([`{"${"x".repeat(10_000_000)}"`], "a.json"),
      /has 10\.1 MB; a scenario file may have 5 MB at most/,
    ],
    [
      "of 20,000 brackets",
      new File(["[".repeat(20_000)], "a.json"),
      /is nested too deep: line 1, column 65/,
    ],
    ["of bytes", new File([Uint8Array.of(255, 254, 0)], "a.png"), /is not a text file in UTF-8/],
    [
      "with a byte order mark and nothing else in it",
      new File(['\uFEFF{"format":1}'], "a.json"),
      /has \d+ problems\. Nothing was changed/,
    ],
    [
      "with keys named after prototypes",
      new File(
        [JSON.stringify(classroom).replace("{", '{"__proto__":{},"constructor":1,')],
        "a.json",
      ),
      /has 2 problems/,
    ],
  ])("%s is refused in a dialog, and nothing changes", async (_, file, words) => {
    await open("?preset=classroom");
    drop(file);
    await expect.element(page.getByRole("dialog")).toHaveTextContent(words);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(named("Classroom")).toBeVisible();
  });

  const OPENS =
    /is none of the files that open here: scenarios \(JSON\), and exported results as SVG, PNG, PDF, HTML, XLSX, Parquet, JSON, ZIP or XES.*opened in the view “Your data”/;
  test.each<[what: string, file: File]>([
    ["a table", new File(["case;start;end\n1;2;3\n"], "ledger.csv")],
    ["a table with quotes", new File(['"case","start"\n"1","2"\n'], "ledger.csv")],
    ["a large table", new File(["1,2,3,4,5,6,7\n".repeat(500_000)], "ledger.csv")],
    ["a photograph", new File([Uint8Array.of(255, 216, 255, 224, 0)], "a.jpg")],
  ])("that is %s is told which files open here, and where data are opened", async (_, file) => {
    await open("?preset=classroom");
    drop(file);
    await expect.element(page.getByRole("dialog")).toHaveTextContent(OPENS);
    await expect.element(named("Classroom")).toBeVisible();
  });

  test("that may be a workbook or log of the user's own says where those are opened", async () => {
    await open("?preset=classroom");
    drop(new File(["<log><trace/></log>"], "ours.xes"));
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/without a reproduction record/);
    await expect.element(dialog).toHaveTextContent(/opened in the view “Your data”/);
    drop(new File(["%PDF-1.7"], "a.pdf"));
    await expect.element(dialog).toHaveTextContent(/^This file cannot be openeda\.pdf/);
    await expect.element(dialog).not.toHaveTextContent(/Your data/);
  });

  test("has each problem listed with path, value and what would be right, 200 at most", async () => {
    await open("?preset=classroom");
    const extra = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`key${i}`, i]));
    const core = { ...(classroom["core"] as object), paidLate: 1.5 };
    drop(new File([JSON.stringify({ ...classroom, core, ...extra })], "a.json"));
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/a\.json has 301 problems/);
    await expect.element(dialog.getByText("and 101 more")).toBeInTheDocument();
    expect(dialog.getByRole("listitem").elements().length).toBe(201);
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => v.id)).toEqual([]);
  });

  test("is one of several: they are not opened", async () => {
    await open();
    drop(fileOf(own), fileOf(own));
    await expect.element(page.getByRole("dialog")).toHaveTextContent(/more than one file/);
  });
});

describe("a file dropped while it is said why another cannot be opened", () => {
  test("takes its place, whether it can be opened or not", async () => {
    await open("?preset=classroom");
    const dialog = page.getByRole("dialog");
    drop(new File(["{ oops }"], "a.json"));
    await expect.element(dialog).toHaveTextContent(/^This file.*a\.json is not JSON/);
    drop(new File(["{]"], "b.json"));
    await expect.element(dialog).toHaveTextContent(/^This file.*b\.json is not JSON/);
    expect(dialog.elements()).toHaveLength(1);
    drop(fileOf(own));
    await expect.element(named("My bank")).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test("takes the place of whatever is wrong with a link, too", async () => {
    await open("?preset=mars");
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/^Some of this link/);
    drop(new File(["{ oops }"], "a.json"));
    await expect.element(dialog).toHaveTextContent(/^This file.*a\.json is not JSON/);
    expect(dialog.elements()).toHaveLength(1);
  });

  test("counts if it was the last, however long those before are read", async () => {
    await open("?preset=classroom");
    const slow = fileOf({ ...own, title: "Slow bank" }, "slow.json");
    const bytes = slow.arrayBuffer.bind(slow);
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    vi.spyOn(File.prototype, "arrayBuffer").mockImplementationOnce(async () => {
      await held;
      return bytes();
    });
    drop(slow);
    drop(fileOf(own));
    await expect.element(named("My bank")).toBeVisible();
    answer();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(named("My bank")).toBeVisible();
    await expect.element(named("Slow bank")).not.toBeInTheDocument();
  });

  test("waits for a dialog that asks something", async () => {
    await open("?preset=classroom");
    await userEvent.keyboard("{Control>}s{/Control}");
    await expect.element(page.getByRole("dialog")).toHaveTextContent(/^Save this scenario/);
    drop(fileOf(own));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(page.getByRole("dialog")).toHaveTextContent(/^Save this scenario/);
    await expect.element(named("My bank")).not.toBeInTheDocument();
  });
});

describe("what the browser keeps", () => {
  test("is taken up again when the page is opened without a query", async () => {
    await open("?preset=classroom");
    drop(fileOf(own));
    await expect.poll(() => localStorage.getItem("daybook.visit")).toContain("My bank");
    dispose();
    sessionStorage.clear();
    await open();
    await expect.element(named("My bank")).toBeVisible();
  });

  test("is not touched by a link that is only looked at, nor lost by one that is changed", async () => {
    await open();
    drop(fileOf(own));
    await expect.poll(() => localStorage.getItem("daybook.visit")).toContain("My bank");
    const before = localStorage.getItem("daybook.visit");
    dispose();
    sessionStorage.clear();

    await open("?preset=classroom.1&seed=3");
    await expect.element(page.getByText(/Your own scenario “My bank” is kept/)).toBeVisible();
    await expect.poll(() => location.search).toContain("view=compare"); // it has been written
    expect(localStorage.getItem("daybook.visit")).toBe(before);

    await page.getByRole("button", { name: "Throw a new seed" }).click();
    await expect.poll(() => localStorage.getItem("daybook.visit")).not.toBe(before);
    dispose();
    await open();
    await page.getByRole("button", { name: "Go to it" }).click();
    await expect.element(named("My bank")).toBeVisible();
    await userEvent.keyboard("{Control>}s{/Control}{Enter}");
    expect(await saved()).toEqual(own);
  });

  test.each([
    ["forbidden", new DOMException("no", "SecurityError"), /does not let the page keep anything/],
    ["full", new DOMException("no", "QuotaExceededError"), /storage is full/],
  ])("is said, once, when storage is %s", async (_, error, words) => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw error;
    });
    await open("?preset=classroom");
    await page.getByRole("button", { name: "Throw a new seed" }).click();
    await expect.element(page.getByText(words)).toBeVisible();
    await page.getByRole("button", { name: "OK" }).click();
    const { search } = location;
    await page.getByRole("button", { name: "Throw a new seed" }).click();
    await expect.poll(() => location.search).not.toBe(search);
    await expect.element(page.getByText(words)).not.toBeInTheDocument();
  });

  test("may be nothing at all: the page works", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    await open();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("21.4 days");
  });

  test.each(["{", "[]", '{"format":99}', '{"format":1,"address":7}'])(
    "is left alone, and said so, when it reads %s",
    async (text) => {
      localStorage.setItem("daybook.visit", text);
      await open();
      await expect
        .element(page.getByText(/cannot be read, so the page starts afresh/))
        .toBeVisible();
      await expect.element(named("Europe, as measured")).toBeVisible();
    },
  );
});
