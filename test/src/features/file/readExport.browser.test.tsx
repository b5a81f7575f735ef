import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { applyChanges, presetById } from "../../../../sims/index.ts";
import type { Scenario } from "../../../../sims/scenario/Scenario.ts";
import { eventLogFile } from "../../../../src/export/log/eventLogFile.ts";
import { App } from "../../../../src/App.tsx";
import type { ReproductionRecord } from "../../../../src/export/record/ReproductionRecord.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { CONTAINERS, plainPng } from "../../export/record/containers.ts";
import { recordWith } from "../../export/record/records.ts";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

async function open(search = "?preset=europe-measured"): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
}

function classroomWith(changes: Readonly<Record<string, unknown>>): Scenario {
  const changed = applyChanges(presetById("classroom")!.scenario, changes);
  if (!changed.ok) throw new Error("expected changes that can be used");
  return changed.scenario;
}

function drop(name: string, bytes: BlobPart): void {
  const data = new DataTransfer();
  data.items.add(new File([bytes], name));
  const options = { dataTransfer: data, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new DragEvent("dragenter", options));
  document.body.dispatchEvent(new DragEvent("drop", options));
}

const record: ReproductionRecord = {
  ...recordWith(),
  scenario: classroomWith({ "trade.terms": { family: "constant", value: 33 } }),
  experiment: { kind: "compare", seed: 41, replications: 55, arms: ["D", "L"], luck: "own" },
  address: "?view=what-if&ask.what-if=trade.terms%3A10%3A90%3A9&preset=china-import.1&seed=9",
};

beforeEach(async () => {
  await page.viewport(1280, 720);
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
  localStorage.clear();
  sessionStorage.clear();
});

describe("an exported result that is dropped on the page", () => {
  test.each(Object.entries(CONTAINERS))(
    "opens its scenario, seed, replications, arms, luck and view again: %s",
    async (_, write) => {
      await open();
      drop("renamed.txt", write(record));
      await expect.poll(() => location.search).toContain("preset=classroom");
      const query = new URLSearchParams(location.search);
      expect(Object.fromEntries(query)).toMatchObject({
        view: "what-if",
        "ask.what-if": "trade.terms:10:90:9",
        changes: '{"trade.terms":33}',
        arms: "D,L",
        seed: "41",
        luck: "own",
        runs: "55",
      });
      await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    },
  );

  test("is the preset that it was made with, with no title of its own in the address", async () => {
    await open("?preset=classroom");
    const { scenario } = presetById("europe-measured")!;
    drop("chart.svg", CONTAINERS["SVG"]!({ ...recordWith(), scenario }));
    await expect.poll(() => location.search).toContain("preset=europe-measured");
    expect(new URLSearchParams(location.search).get("title")).toBeNull();
  });

  test("can be picked from the file menu, and undone in one step", async () => {
    await open();
    const picker = document.querySelector<HTMLInputElement>("input[type=file]");
    await userEvent.upload(
      picker as HTMLElement,
      new File([CONTAINERS["PNG"]!(recordWith())], "chart.png"),
    );
    await expect.poll(() => location.search).toContain("view=compare&preset=classroom");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => location.search).toContain("preset=europe-measured");
  });

  test("asks What if again what a sweep of the command line asked", async () => {
    await open();
    const experiment = {
      kind: "sweep",
      seed: 3,
      replications: 20,
      arms: ["T", "L"],
      luck: "own",
      measures: ["timeToCash", "allInRate"],
      param: { id: "adoption.banks", from: 0.2, to: 0.8, values: [0.2, 0.8] },
      sought: [],
    } as const;
    drop("sweep.json", CONTAINERS["JSON"]!({ ...recordWith(), experiment }));
    await expect.poll(() => location.search).toContain("view=what-if");
    const query = new URLSearchParams(location.search);
    expect(query.get("ask.what-if")).toBe(
      "x=adoption.banks:0.2:0.8;show=timeToCash,allInRate;luck=own",
    );
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });

  test("follows an invoice of the replication that an event log in XES begins with", async () => {
    await open();
    const { scenario } = recordWith();
    const asked = { scenario, seed: 41, arm: "C", first: 2, last: 2, every: 50 } as const;
    const made = eventLogFile({ ...asked, runtime: "kernel" }, "xes");
    drop("log.xes", new TextEncoder().encode(made.ok ? made.file.text : ""));
    await expect.poll(() => location.search).toContain("view=follow");
    const query = new URLSearchParams(location.search);
    expect(query.get("ask.follow")).toBe("typical;world=2");
    expect(query.get("seed")).toBe("41");
    expect(query.get("arms")).toBe("T,C");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });

  test("says that figures may differ where another model made it, with no axe violations", async () => {
    await open();
    drop("chart.svg", CONTAINERS["SVG"]!({ ...record, model: "0.0.1" }));
    const dialog = page.getByRole("dialog");
    await expect
      .element(dialog)
      .toHaveTextContent(
        /chart\.svg was made with model 0\.0\.1; this is .*: figures may differ\./,
      );
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => v.id)).toEqual([]);
    await page.getByRole("button", { name: "OK" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => location.search).toContain("seed=41");
  });

  test("says what this page does not run of it", async () => {
    await open();
    const experiment = {
      kind: "compare",
      seed: 1,
      replications: 30_000,
      arms: ["T", "C", "L"],
    } as const;
    drop("chart.pdf", CONTAINERS["PDF"]!({ ...record, experiment }));
    const dialog = page.getByRole("dialog");
    await expect
      .element(dialog)
      .toHaveTextContent(/about the arms T, C, L; this page compares two, T, L/);
    await expect
      .element(dialog)
      .toHaveTextContent(/has 30,000 replications; this page runs 20,000/);
    await expect.poll(() => location.search).toContain("runs=20000");
  });

  test("never becomes markup, whatever its name and title hold", async () => {
    await open();
    const title = '<img src=x onerror="document.title=1">]]></script>';
    const scenario = { ...record.scenario, title, id: "img" };
    drop("<b>chart</b>.html", CONTAINERS["HTML"]!({ ...record, scenario, model: "0.0.1" }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("<b>chart</b>.html was made");
    await expect.element(page.getByText(title, { exact: true }).first()).toBeInTheDocument();
    expect(document.querySelector("img, dialog b")).toBeNull();
  });
});

describe("a picture or document without a record", () => {
  test.each<[what: string, bytes: BlobPart, words: RegExp]>([
    ["a picture", plainPng(), /a\.file is PNG without a reproduction record; expected/],
    ["a damaged archive", Uint8Array.of(0x50, 0x4b, 3, 4, 9), /a\.file is damaged/],
  ])("is refused with the reason: %s", async (_, bytes, words) => {
    await open();
    drop("a.file", bytes);
    await expect.element(page.getByRole("dialog")).toHaveTextContent(words);
    expect(location.search).toContain("preset=europe-measured");
  });
});
