import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { presetById, serialiseScenario } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { App } from "../../src/App.tsx";
import { writeShelf } from "../../src/storage/shelf/shelfFile.ts";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import { inventedLedger } from "../workers/data/invented.ts";
import { emptyShelf } from "./fixtures/emptyShelf.ts";
import { fakeEngine } from "./fixtures/fakeEngine.ts";
import { expectNoMarkup, HOSTILE } from "./fixtures/hostile.ts";
import { shelvedRun } from "./fixtures/shelvedRun.ts";

const home = location.href;
const failures: string[] = [];
let dispose = () => {};

const hear = (event: ErrorEvent | PromiseRejectionEvent) =>
  failures.push(String("reason" in event ? event.reason : event.message));

async function open(search: string): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByRole("contentinfo")).toBeInTheDocument();
}

beforeEach(async () => {
  await page.viewport(1280, 720);
  localStorage.clear();
  sessionStorage.clear();
  await emptyShelf();
  failures.length = 0;
  addEventListener("error", hear);
  addEventListener("unhandledrejection", hear);
});
afterEach(() => {
  removeEventListener("error", hear);
  removeEventListener("unhandledrejection", hear);
  dispose();
  vi.restoreAllMocks();
  history.replaceState(null, "", home);
  localStorage.clear();
  sessionStorage.clear();
});

function expectUnharmed(): void {
  expectNoMarkup();
  expect(failures).toEqual([]);
}

function drop(file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  const options = { dataTransfer: data, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new DragEvent("dragenter", options));
  document.body.dispatchEvent(new DragEvent("drop", options));
}

/** The input for files that a view has, once it is there. */
const picker = (selector: string) =>
  vi.waitUntil(() => document.querySelector<HTMLInputElement>(selector), { timeout: 30_000 });

const plainSpace = (text: string) => text.replaceAll(/\s+/g, " ").trim();

describe("what comes from outside is text and never becomes markup", () => {
  const base = presetById("classroom")?.scenario as Scenario;

  test("is what the check asks: it sees handlers, elements and addresses that a stranger has made", () => {
    for (const text of HOSTILE.slice(0, 5)) {
      const made = document.createElement("div");
      made.innerHTML = text.startsWith("'")
        ? `<b a='${text}'></b>`
        : text.replaceAll("hacked", "seen");
      document.body.append(made);
      expect(expectNoMarkup, text).toThrow();
      made.remove();
    }
    expectNoMarkup();
  });

  test("title, note, sources and file name of a scenario file", async () => {
    await open("?preset=classroom");
    for (const text of HOSTILE) {
      // Half a character is refused with a reason (parseScenario), and shown nowhere.
      const cut = (most: number) => text.slice(0, most).replace(/\p{Surrogate}/gu, "");
      const own = { ...base, id: "own", title: cut(80), note: cut(300) };
      const sources = { "bank.rate": { evidence: "measured" as const, source: cut(300) } };
      drop(new File([serialiseScenario({ ...own, sources })], `${text.slice(0, 60)}.json`));
      // eslint-disable-next-line no-control-regex -- what is shown as U+FFFD
      const unseen = /[\u202e\u2066\0\x07\x1b]/g;
      const shown = plainSpace(own.title.replaceAll(unseen, "\ufffd"));
      await expect
        .poll(() => plainSpace(document.querySelector(".scenario-name")?.textContent ?? ""))
        .toContain(shown.slice(0, 60));
      expectUnharmed();
    }
  });

  test("a scenario file with keys of a prototype, in any of its parts", async () => {
    await open("?preset=classroom");
    const whole = serialiseScenario({ ...base, id: "own", title: "Mine" });
    for (const key of ["__proto__", "constructor", "prototype"]) {
      for (const spoilt of [
        whole.replace("{", `{"${key}":{"hacked":1},`),
        whole.replace(/("bank":\s*\{)/, `$1"${key}":{"hacked":1},`),
        whole.replace(/("sources":\s*\{)/, `$1"${key}":{"evidence":"measured","source":"x"},`),
      ]) {
        expect(spoilt).not.toBe(whole);
        drop(new File([spoilt], "a.json"));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expectUnharmed();
        document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
      }
    }
  });

  test("every parameter of a link, in both languages", async () => {
    const names =
      "preset changes title view runs seed arms auto theme lang hide fix only lock story present until luck what-if matters follow".split(
        " ",
      );
    for (const text of HOSTILE) {
      for (const language of ["en", "zh"]) {
        const query = new URLSearchParams(names.map((name) => [name, text]));
        query.set("lang", language);
        query.set(text.slice(0, 100), text);
        await open(`?${query}`);
        expectUnharmed();
        dispose();
      }
    }
    const changes = [
      '{"__proto__":{"hacked":1}}',
      '{"constructor":1}',
      '{"bank.rate":{"__proto__":1}}',
    ];
    for (const value of changes) {
      await open(`?preset=classroom&changes=${encodeURIComponent(value)}`);
      expectUnharmed();
      dispose();
    }
  });

  test("what was kept in the browser, whoever has changed it", async () => {
    for (const text of HOSTILE) {
      const visit = {
        address: `?${text}`,
        own: { title: text, note: text, sources: text, [text]: 1 },
      };
      const kept = {
        format: 1,
        ...visit,
        asides: [visit, text, { ...visit, own: text }],
        back: visit,
      };
      localStorage.setItem("daybook.visit", JSON.stringify(kept));
      sessionStorage.setItem("daybook.openGroups", JSON.stringify([text]));
      await open("");
      expectUnharmed();
      dispose();
      sessionStorage.clear();
    }
  });

  test("names and titles of runs, typed or out of a file", async () => {
    await open("?view=runs&preset=classroom");
    const input = await picker(".shelf-bar input[type=file]");
    const runs = HOSTILE.map((text, i) => ({
      ...shelvedRun(1000 + i, { seed: i + 1 }, text.slice(0, 80)),
      title: text.slice(0, 200),
    }));
    const file = new File([writeShelf(runs)], `${HOSTILE[0]}.json`);
    await userEvent.upload(input, file);
    const shown = () =>
      [...document.querySelectorAll("input")].reduce(
        (text, { value }) => text + value,
        document.body.textContent,
      );
    const plain = HOSTILE.filter((text) => /^[\x20-\x7e]+$/.test(text));
    for (const text of plain) await expect.poll(shown).toContain(text.slice(0, 80));
    expectUnharmed();
  });

  test("names of columns, cells, and attributes of event logs in files of data", async () => {
    await open("?view=data&preset=classroom");
    const input = await picker("main.data input[type=file]");
    // A file with a zero byte is no text, and refused.
    const quoted = (text: string) => `"${text.replaceAll("\0", "").replaceAll('"', '""')}"`;
    const [head = "", ...rows] = inventedLedger(60, {}).split(/\r?\n/);
    const delimiter = head.includes(";") ? ";" : ",";
    const cells = HOSTILE.map((text) => quoted(text.slice(0, 300)));
    const added = (line: string, i: number) =>
      line && [line, ...cells.slice(i % 16), ...cells.slice(0, i % 16)].join(delimiter);
    const csv = [[head, ...cells].join(delimiter), ...rows.map(added)].join("\r\n");
    await userEvent.upload(input, new File([csv], `${HOSTILE[0]}.csv`));
    await expect
      .poll(() => document.querySelector("main.data")?.textContent, { timeout: 15_000 })
      .toContain("Close the file");
    await expect.poll(() => document.body.textContent).toContain(HOSTILE[0]);
    expectUnharmed();
    await page.getByRole("button", { name: "Close the file" }).click();

    const xml = (text: string) =>
      text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll('"', "&quot;")
        // eslint-disable-next-line no-control-regex -- what XML cannot hold
        .replaceAll(/[\0\x07\x1b\ud800]/gu, "");
    const events = HOSTILE.map(
      (text, i) =>
        `<event><string key="concept:name" value="${xml(text.slice(0, 200))}"/><string key="${xml(text.slice(0, 200))}" value="${xml(text)}"/><date key="time:timestamp" value="2024-03-0${1 + (i % 9)}T10:00:00Z"/></event>`,
    ).join("");
    const traces = [1, 2, 3].map(
      (n) => `<trace><string key="concept:name" value="case ${n}"/>${events}</trace>`,
    );
    const xes = `<?xml version="1.0"?><log xes.version="1.0">${traces.join("")}</log>`;
    await userEvent.upload(await picker("main.data input[type=file]"), new File([xes], "log.xes"));
    await expect.poll(() => document.querySelectorAll("select option").length).toBeGreaterThan(3);
    await expect.poll(() => document.body.textContent).toContain("onerror");
    expectUnharmed();
  });
});
