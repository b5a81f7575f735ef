import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../../src/App.tsx";
import { setLetterKeys } from "../../../../src/keys/letterKeys.ts";
import { closeHelp } from "../../../../src/state/helpDoor.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  setLetterKeys(true);
  await page.viewport(1280, 720);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(page.getByText("Rates and costs")).toBeInTheDocument();
});
afterEach(() => {
  vi.unstubAllGlobals();
  closeHelp();
  dispose();
  history.replaceState(null, "", home);
});

const dialog = () => page.getByRole("dialog", { name: "Help" });

describe("the help", () => {
  test("opens by ?, lists the keys there are in groups, and gives the focus back", async () => {
    const button = page.getByRole("button", { name: "Help and keys" });
    button.element().focus();
    await userEvent.keyboard("?");
    await expect.element(dialog()).toBeVisible();
    for (const text of ["Undo the last change", "Search the values of the scenario", "A fine step"])
      await expect.element(dialog().getByText(text)).toBeVisible();
    await expect.element(dialog().getByRole("heading", { name: "Page" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
  });

  test("opens by its button, and has no axe violations", async () => {
    await page.getByRole("button", { name: "Help and keys" }).click();
    await expect.element(dialog()).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("switches single characters off, and says which those are", async () => {
    await page.getByRole("button", { name: "Help and keys" }).click();
    await dialog()
      .getByRole("checkbox", { name: /single character/ })
      .click();
    await expect.element(dialog().getByText("Help and keys (off)")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("?");
    await expect.element(dialog()).not.toBeInTheDocument();
    await page.getByRole("button", { name: "Help and keys" }).click();
    await dialog()
      .getByRole("checkbox", { name: /single character/ })
      .click();
  });

  test("shows the licences, each with its packages and words, from the foot of the page", async () => {
    const named = (name: string) => ({ name, version: "1.0.0", licence: "MIT" });
    const many = ["a", "b", "c", "d", "e", "f"].map(named);
    const texts = [
      { packages: [named("daybook")], text: "MIT License" },
      { packages: many, text: "Permission is hereby granted" },
    ];
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json(texts)));
    await page.getByRole("contentinfo").getByRole("button", { name: "Licences" }).click();
    await dialog().getByText("a, b, c, d and 2 more").click();
    await expect.element(dialog().getByText("f 1.0.0 (MIT)")).toBeVisible();
    await expect.element(dialog().getByText("Permission is hereby granted")).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });

  test("says that the licences could not be loaded, and what to do", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    await page.getByRole("contentinfo").getByRole("button", { name: "Licences" }).click();
    await expect.element(dialog().getByText(/could not be loaded\. Check/)).toBeVisible();
  });
});
