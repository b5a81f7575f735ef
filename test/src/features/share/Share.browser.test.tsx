import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { MODEL_VERSION } from "../../../../sims/index.ts";
import { App } from "../../../../src/App.tsx";
import { EmbedFrame } from "../../../../src/embed/EmbedFrame.tsx";
import { embedHeight } from "../../../../src/features/share/embedAddress.ts";
import { earlierValues } from "../../../../src/state/earlierValues.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import "../../../../src/theme/present.css";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

async function open(search: string, isEmbedded = false): Promise<void> {
  history.replaceState(null, "", `${location.pathname}${search}`);
  const earlier = await earlierValues(search);
  const frame = isEmbedded ? EmbedFrame : undefined;
  dispose = render(
    () => <App engine={fakeEngine()} earlier={earlier} frame={frame} />,
    document.body,
  );
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const dialog = () => page.getByRole("dialog");
const field = (name: string) => dialog().getByRole("textbox", { name });
const valueOf = (name: string) => (field(name).element() as HTMLInputElement).value;

async function share(): Promise<void> {
  await page.getByRole("button", { name: "Share: link, QR code, embed" }).click();
  await expect.element(dialog()).toBeVisible();
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body);
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(() => {
  vi.restoreAllMocks();
  dispose();
  history.replaceState(null, "", home);
});

describe("the dialog that shares the page", () => {
  test("has the link with versions and without what is personal, and its QR code", async () => {
    await open("?preset=classroom&seed=99&theme=dark&lang=en&locks=trade.terms");
    await share();
    const link = new URL(valueOf("The link"));
    expect(Object.fromEntries(link.searchParams)).toEqual({
      view: "compare",
      preset: "classroom.1",
      seed: "99",
      model: MODEL_VERSION,
    });
    const code = dialog().getByRole("img", { name: "QR code of the link" });
    await expect.element(code).toBeVisible();
    const { fill } = getComputedStyle(code.element().querySelector("rect")!);
    expect(fill).toBe("rgb(255, 255, 255)"); // in the dark theme, too
    await expectNoViolations();
  });

  test("copies where the browser lets it, and marks the text where it does not", async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    await open("?preset=classroom");
    await share();
    await dialog().getByRole("button", { name: "Copy the link" }).click();
    await expect.element(dialog().getByText("Copied.")).toBeVisible();
    expect(written).toEqual([valueOf("The link")]);

    vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as never); // as on plain http
    await dialog().getByRole("button", { name: "Copy the link" }).click();
    await expect.element(dialog().getByText(/the text is marked, press (Ctrl\+|⌘)C/)).toBeVisible();
    const input = field("The link").element() as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length]);
  });

  test("has code for another page, that follows the newest or is frozen", async () => {
    await open("?preset=classroom&seed=99&changes=%7B%22trade.terms%22%3A30%7D");
    await share();
    await dialog().getByRole("tab", { name: "Embed" }).click();
    expect(valueOf("The code")).toContain("&amp;embed=1");
    expect(valueOf("The code")).not.toMatch(/seed=|model=|classroom\.1/);
    await dialog().getByRole("radio", { name: "The time curve alone" }).click();
    await dialog()
      .getByRole("radio", { name: /^Frozen: version 1/ })
      .click();
    expect(valueOf("The code")).toMatch(/preset=classroom\.1&amp;.*seed=99&amp;.*embed=time/);
    expect(valueOf("The code")).toContain(`model=${MODEL_VERSION}`);
    await expectNoViolations();
  });

  test("has no code for what only this browser holds", async () => {
    await open("?preset=classroom&view=runs");
    await share();
    await dialog().getByRole("tab", { name: "Embed" }).click();
    await expect.element(dialog().getByText(/only your browser holds/)).toBeVisible();
  });

  test("begins before a room with the code, as large as it goes", async () => {
    await open("?preset=classroom&present=1");
    await share();
    const code = dialog().getByRole("img", { name: "QR code of the link" });
    await expect.element(code).toBeVisible();
    const { width, height } = code.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThan(450);
    await dialog().getByRole("button", { name: "Link and more" }).click();
    await expect.element(field("The link")).toBeVisible();
  });
});

describe("a link that was made with other versions", () => {
  test("opens, and says what the model has changed since", async () => {
    await open("?preset=classroom.1&model=0.3.1&seed=9");
    await expect.element(dialog()).toHaveTextContent(/made with model 0\.3\.1; this page/);
    const items = dialog().getByRole("listitem").elements();
    expect(items.map((item) => item.textContent?.slice(0, 18))).toEqual([
      "What finance costs",
      "“Days beyond terms",
    ]);
    await expectNoViolations();
    await dialog().getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => location.search).toContain(`model=${MODEL_VERSION}`);
  });

  test("of a newer model opens, too", async () => {
    await open("?preset=classroom.1&model=99.4.0");
    await expect.element(dialog()).toHaveTextContent(/newer model \(99\.4\.0\) than this page/);
  });

  test("has the values of its version of the preset, and the present ones by a button", async () => {
    await open("?preset=china-2018.1&model=0.3.0");
    await expect.element(dialog()).toHaveTextContent(/100 % in version 1, 80 % in version 2/);
    await expect.poll(() => location.search).toContain("receivables.advance");
    await dialog().getByRole("button", { name: "Use those of version 2" }).click();
    await expect.poll(() => location.search).not.toContain("receivables.advance");
    await dialog().getByRole("button", { name: "Use those of version 1" }).click();
    await expect.poll(() => location.search).toContain("receivables.advance");
  });

  test("of a preset that is newer than the page's says so", async () => {
    await open("?preset=china-2018.9");
    await expect.element(dialog()).toHaveTextContent(/version 9 of .* newer than/);
  });
});

describe("a page within another page", () => {
  test("is the answer with its charts and the way to the page, and keeps nothing", async () => {
    const search = "?preset=classroom.1&model=0.3.1&embed=1";
    await open(search, true);
    await expect.element(page.getByRole("img", { name: /turned into cash/ })).toBeVisible();
    for (const role of ["banner", "complementary", "dialog", "slider", "combobox"] as const) {
      expect(page.getByRole(role).elements(), role).toEqual([]);
    }
    await expect.element(page.getByText(/^Made with model 0\.3\.1/)).toBeVisible();
    const link = page.getByRole("link", { name: "Open in Daybook" }).element() as HTMLAnchorElement;
    expect(new URL(link.href).search).toBe("?preset=classroom.1&model=0.3.1");
    expect([link.target, link.rel]).toEqual(["_blank", "noopener"]);
    await expectNoViolations();
    await new Promise((resolve) => setTimeout(resolve, 500)); // when a page would have kept itself
    expect(location.search).toBe(search);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  const way = () => page.getByRole("link", { name: "Open in Daybook" }).element();

  test.each(["1", "time", "cost"] as const)(
    "fits the frame that its code asks for, without room left for another chart: %s",
    async (show) => {
      const height = embedHeight("compare", show);
      for (const width of [390, 680, 960]) {
        await page.viewport(width, height);
        await open(`?preset=classroom&embed=${show}`, true);
        const chart = show === "time" ? /turned into cash/ : /Cost of getting paid/;
        await expect.element(page.getByRole("img", { name: chart })).toBeVisible();
        await expect
          .poll(() => document.querySelectorAll(".figure svg text").length > 5)
          .toBe(true);
        const { bottom } = way().getBoundingClientRect();
        expect([width, bottom <= height, bottom > height - 250]).toEqual([width, true, true]);
        expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
        dispose();
      }
    },
  );

  test("has the way to the page right beneath it in a high frame, and in sight in a low one", async () => {
    await page.viewport(900, 1900);
    await open("?preset=classroom&embed=1", true);
    await expect.element(page.getByRole("img", { name: /turned into cash/ })).toBeVisible();
    const apart = () =>
      way().getBoundingClientRect().top -
      (document.querySelector("main")?.getBoundingClientRect().bottom ?? 0);
    await expect.poll(apart).toBeLessThan(24);
    expect(apart()).toBeGreaterThan(0);
    await page.viewport(900, 400);
    await expect.poll(() => way().getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
    expect(document.documentElement.scrollHeight).toBeGreaterThan(400);
  });

  test("can be one chart alone", async () => {
    await open("?preset=classroom&embed=cost", true);
    await expect.element(page.getByRole("img", { name: /Cost of getting paid/ })).toBeVisible();
    await expect
      .element(page.getByRole("img", { name: /turned into cash/ }))
      .not.toBeInTheDocument();
  });
});
