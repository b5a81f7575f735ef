import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CATALOGUE } from "../../../sims/index.ts";
import { App } from "../../../src/App.tsx";
import { setLanguage } from "../../../src/i18n/pageLanguage.ts";
import "../../../src/theme/theme.css";
import "../../../src/theme/page.css";
import { fakeEngine } from "../fixtures/fakeEngine.ts";
import { latinWords } from "./latinWords.ts";

let dispose = () => {};
const home = location.href;

async function open(search: string): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByText("利率与成本")).toBeInTheDocument();
}

/** What is left of Latin words, other than names and what is marked as being in its own language. */
function latinIn(selector: string): readonly string[] {
  const places = [...document.querySelectorAll(selector)];
  expect(places.length).toBeGreaterThan(0);
  const texts = places.flatMap((place) => {
    const copy = place.cloneNode(true) as Element;
    copy.querySelectorAll('[lang="en"]').forEach((own) => own.remove());
    return [copy, ...copy.querySelectorAll("[aria-label], [title]")].flatMap((element) => [
      element === copy ? (copy.textContent ?? "") : "",
      element.getAttribute("aria-label") ?? "",
      element.getAttribute("title") ?? "",
    ]);
  });
  return [...new Set(texts.flatMap(latinWords))].filter((word) => !NAMES.has(word));
}

/** Names that stay what they are, and signs of formulas. */
const NAMES: ReadonlySet<string> = new Set(
  "TReDS,eTradeConnect,Ciw,simmer,LGD,fund,min,max,arcsin".split(","),
);

async function part(name: string, found: string): Promise<void> {
  const tabs = document.querySelectorAll<HTMLElement>('.model [role="tab"]');
  tabs[["how", "assumptions", "exact", "claims"].indexOf(name)]?.click();
  await expect
    .poll(() => document.querySelectorAll(found).length, { timeout: 30_000 })
    .toBeGreaterThan(5);
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(async () => {
  dispose();
  history.replaceState(null, "", home);
  await setLanguage("en");
});

describe("what the model says, on a page in Chinese", () => {
  test("leaves no English in names, notes and units of the panel's values", async () => {
    await open("?preset=china-2018&lang=zh");
    const toggles = [...document.querySelectorAll<HTMLElement>(".group-toggle")];
    toggles.forEach((toggle) => toggle.click());
    const rows = () => document.querySelectorAll(".parameter").length;
    await expect.poll(rows, { timeout: 30_000 }).toBeGreaterThan(CATALOGUE.length / 2);
    expect(latinIn(".scenario").filter((word) => word !== "CNY")).toEqual([]);

    document
      .querySelector<HTMLElement>('.evidence[aria-label*="账期"]:not([aria-label*="起算"])')
      ?.click();
    const note = page.getByRole("note").filter({ hasText: "伽马分布" });
    await expect.element(note).toHaveTextContent("均值 86 天");
  });

  test("is found by Chinese and by English words", async () => {
    await open("?preset=classroom&lang=zh");
    await userEvent.keyboard("/");
    await userEvent.keyboard("officers");
    await expect
      .element(page.getByRole("slider", { name: "每家银行的经办员", exact: true }))
      .toBeVisible();
    const box = document.querySelector<HTMLInputElement>(".search-box")!;
    await userEvent.fill(box, "确权");
    await expect.element(page.getByText("债务确权", { exact: true })).toBeVisible();
    await expect
      .element(page.getByText("每家银行的经办员", { exact: true }))
      .not.toBeInTheDocument();
  });

  test("changes with the language while the page runs", async () => {
    await open("?preset=classroom&lang=zh");
    await expect.element(page.getByText("账期", { exact: true })).toBeVisible();
    await setLanguage("en");
    await expect.element(page.getByText("Payment terms", { exact: true })).toBeVisible();
  });

  test("leaves a title of the user's own as it is", async () => {
    const own = encodeURIComponent("My own scenario");
    await open(`?preset=classroom&lang=zh&title=${own}`);
    await expect.element(page.getByText("My own scenario").first()).toBeInTheDocument();
    await expect.element(page.getByRole("option", { name: "课堂" })).toBeInTheDocument();
  });

  test("says what is wrong with a link", async () => {
    const changes = encodeURIComponent(
      '{"bank.officers":0,"trade.termsFrom":"never","bank.ofice":1}',
    );
    await open(`?preset=classroom&lang=zh&changes=${changes}`);
    const problems = page.getByRole("dialog").getByRole("list");
    await expect.element(problems).toHaveTextContent("1 至 1000 之间的整数（人）");
    await expect.element(problems).toHaveTextContent("下列之一：");
  });

  test("leaves no English in statecharts, inputs, claims and proofs", async () => {
    await open("?preset=classroom&view=model&lang=zh");
    await expect
      .poll(() => document.querySelectorAll(".states li").length, { timeout: 30_000 })
      .toBeGreaterThan(10);
    expect(latinIn(".page")).toEqual([]);
    expect(document.querySelector(".states")?.textContent).toContain("等待确权");
    await part("assumptions", ".evidence-cell");
    expect(latinIn(".page")).toEqual([]);
    expect(document.querySelectorAll(".source").length).toBeGreaterThan(10);
    await part("claims", ".claim");
    expect(latinIn(".page")).toEqual([]);
    await part("exact", ".proof");
    expect(latinIn(".page")).toEqual([]);
  });
});
