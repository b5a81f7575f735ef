import axe from "axe-core";
import { createSignal, Show } from "solid-js";
import { Dynamic, render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { CostCurve } from "../../../../src/charts/cost/CostCurve.tsx";
import { TimeCurve } from "../../../../src/charts/time/TimeCurve.tsx";
import { TakeAwayContext, type Wanted } from "../../../../src/charts/frame/takeAway.ts";
import * as keeper from "../../../../src/controls/downloadFile.ts";
import type { Look } from "../../../../src/export/paint/Look.ts";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import { DownloadDialog } from "../../../../src/features/download/DownloadDialog.tsx";
import { oneTier } from "../../../gallery/data/results.ts";

vi.mock("../../../../src/controls/downloadFile.ts", { spy: true });

let dispose = () => {};
let look: Look = "light";
let chart: "time" | "cost" = "time";
let saved: keeper.ReadyFile[] = [];

beforeEach(async () => {
  await page.viewport(1280, 720);
  saved = [];
  look = "light";
  chart = "time";
  vi.mocked(keeper.downloadFile).mockImplementation((file) => void saved.push(file));
  dispose = render(() => <Chart />, document.body);
  await expect.element(page.getByRole("button", { name: /Download/ })).toBeVisible();
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

/** A chart, and the dialog that it asks for. */
function Chart() {
  const [wanted, setWanted] = createSignal<Wanted>();
  return (
    <main>
      <TakeAwayContext.Provider value={setWanted}>
        <div style={{ width: "620px" }}>
          <Dynamic
            component={chart === "time" ? TimeCurve : CostCurve}
            result={oneTier()}
            lastDay={120}
            footer="Daybook"
            height={() => 380}
          />
        </div>
      </TakeAwayContext.Provider>
      <Show when={wanted()}>
        {(it) => (
          <DownloadDialog
            wanted={it()}
            look={look}
            address="?preset=classroom"
            engine={{ rows: () => Promise.reject(new Error("the workers are gone")) }}
            onClose={() => setWanted(undefined)}
          />
        )}
      </Show>
    </main>
  );
}

async function open(): Promise<void> {
  await page.getByRole("button", { name: /Download/ }).click();
  await expect
    .element(page.getByRole("img", { name: /the picture as it will be saved/ }))
    .toBeVisible();
}

const image = () =>
  document.querySelector<HTMLImageElement>(".download-preview img") ?? new Image();

/** Whether an element's edges are in sight, with nothing over them. */
function isOnTop(element: Element | null): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
}

/** Saves in a format, and gives the file. */
async function save(name: string): Promise<keeper.ReadyFile> {
  await page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect.element(page.getByText(/^Saved: /)).toBeVisible();
  const file = saved.at(-1);
  if (!file) throw new Error("nothing saved");
  return file;
}

describe("the download dialog", () => {
  test.each(["PNG", "SVG", "PDF"])(
    "saves the chart as %s, with a record that can be read",
    async (format) => {
      await open();
      const { name, bytes } = await save(format);
      const file = format === "PNG" ? "seed-7-2x.png" : `seed-7.${format.toLowerCase()}`;
      expect(name).toBe(`daybook-time-classroom-${file}`);
      const read = readRecord(bytes);
      if (!read.ok) throw new Error(read.reason);
      expect(read.record.scenario).toEqual(oneTier().scenario);
      expect(read.record.address).toBe("?preset=classroom");
    },
  );

  test("shows the very picture that it saves, in the size and colours that are wished", async () => {
    await open();
    await page.getByLabelText("Size").selectOptions("Slide, 16:9");
    await page.getByLabelText("Colours").selectOptions("Dark");
    await expect.poll(() => image().width / image().height).toBeCloseTo(16 / 9, 1);
    const { bytes } = await save("SVG");
    const svg = new TextDecoder().decode(bytes);
    expect(svg).toContain('viewBox="0 0 1280 720"');
    expect(svg).toContain('fill="#111111"');
    expect(await (await fetch(image().src)).text()).toBe(svg);
  });

  test("begins with the colours of the page", async () => {
    look = "dark";
    await open();
    await expect.element(page.getByLabelText("Colours")).toHaveDisplayValue("Dark");
    const { name, bytes } = await save("SVG");
    expect(name).toBe("daybook-time-classroom-seed-7-dark.svg");
    expect(new TextDecoder().decode(bytes)).toContain('fill="#111111"');
  });

  test.each<[what: string, width: number, height: number]>([
    ["a phone", 390, 844],
    ["a phone on its side", 844, 390],
    ["a small phone", 320, 568],
    ["a laptop", 1280, 720],
  ])("keeps the ways out in reach on %s, and covers no choice with them", async (_, ...size) => {
    await page.viewport(...size);
    await open();
    const ways = () => [...document.querySelectorAll<HTMLElement>(".download-ways .button")];
    expect(ways().map((way) => way.textContent)).toEqual(["PNG", "SVG", "PDF", "Copy"]);
    expect(ways().filter((way) => !isOnTop(way))).toEqual([]);
    const stops = document.querySelectorAll<HTMLElement>(
      "dialog select, dialog input, dialog .button",
    );
    for (const stop of stops) {
      stop.focus();
      // As Tab does it, which a script's focus need not.
      stop.scrollIntoView({ block: "nearest" });
      expect([stop.textContent, isOnTop(stop)]).toEqual([stop.textContent, true]);
    }
  });

  test("keeps no more than a line free for what was saved, and moves nothing when it says it", async () => {
    await open();
    const edges = () => {
      const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
      return [
        box(".download-ways")?.bottom ?? NaN,
        box(".download-chart > .note")?.top ?? NaN,
      ] as const;
    };
    const [foot, note] = edges();
    expect(note - foot).toBeLessThanOrEqual(40);
    await save("PNG");
    expect(isOnTop(document.querySelector(".download-said"))).toBe(true);
    expect(edges()).toEqual([foot, note]);
  });

  test("says what was saved where it can be seen on a phone", async () => {
    await page.viewport(390, 844);
    await open();
    await save("PNG");
    expect(isOnTop(document.querySelector(".download-said"))).toBe(true);
  });

  test("prints definitions and parameters where they are wished, and not where they are not", async () => {
    await open();
    await page.getByLabelText("Definitions of terms").click();
    const told = new TextDecoder().decode((await save("SVG")).bytes);
    expect(told).toContain("Confidence");
    expect(told).toContain("Parameters: ");
    await page.getByLabelText("Definitions of terms").click();
    await page.getByLabelText("Parameters").click();
    await expect
      .poll(async () => {
        const bare = new TextDecoder().decode((await save("SVG")).bytes);
        return bare.includes(">Parameters: ") || bare.includes("simulated year with luck");
      })
      .toBe(false);
  });

  test("opens by D in the chart and gives the focus back when it is closed", async () => {
    const chart = document.querySelector<SVGElement>(".figure svg");
    chart?.focus();
    await userEvent.keyboard("d");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    expect(document.activeElement).toBe(chart);
  });

  test("cites first, then offers what is shown and all runs with how many rows they have", async () => {
    await open();
    await page.getByRole("tab", { name: "Data" }).click();
    const heads = [...document.querySelectorAll(".download-data h3")].map(
      (head) => head.textContent,
    );
    expect(heads[0]).toBe("How to cite");
    expect(heads[1]).toMatch(/^What the chart shows: \d/);
    expect(heads[2]).toMatch(/^All runs, one by one: 80 rows$/);
    const { name, bytes } = await save("CSV");
    expect(name).toBe("classroom-time-curve.csv");
    expect(new TextDecoder().decode(bytes)).toMatch(/^tier,arm,day,share_paid,/);
  });

  test("reads the table of the very chart out of a file with all tables", async () => {
    chart = "cost";
    dispose();
    document.body.replaceChildren();
    dispose = render(() => <Chart />, document.body);
    await open();
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByLabelText("File", { exact: true }).selectOptions("JSON");
    const code = () => document.querySelector(".download-code")?.textContent ?? "";
    await expect.poll(code).toContain('$tables[["cost-curve"]]$data');
    const { bytes } = await save("JSON");
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { tables: object };
    expect(Object.keys(file.tables)).toContain("cost-curve");
  });

  test("says why a file could not be made, and goes on", async () => {
    await open();
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByRole("button", { name: /^CSV/ }).nth(1).click();
    await expect.element(page.getByText(/could not be made: the workers are gone/)).toBeVisible();
    expect((await save("JSON")).name).toBe("classroom-time-curve.json");
  });

  test("breaks no rule that a program can tell, on either tab, nor on a phone", async () => {
    await page.viewport(390, 844);
    await open();
    for (const tab of ["Data", "Chart"]) {
      await page.getByRole("tab", { name: tab }).click();
      const { violations } = await axe.run(document.querySelector("dialog") ?? document);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(620 + 16);
    }
  });
});
