import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { App } from "../../../src/App.tsx";
import { fakeEngine } from "../fixtures/fakeEngine.ts";

let dispose = () => {};
const home = location.href;
const button = (name: string | RegExp) => page.getByRole("button", { name });
const asked = () => new URLSearchParams(location.search).get("ask.follow") ?? "";

beforeEach(async () => {
  await page.viewport(1280, 720);
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
});

test("a stop of the clock stands in the address and is no step to undo; another invoice is one", async () => {
  const small = `preset=classroom&changes=${encodeURIComponent('{"trade.volume":60}')}`;
  history.replaceState(null, "", `${location.pathname}?view=follow&${small}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect.element(button("Step to the next event"), { timeout: 50_000 }).toBeVisible();
  await button("Step to the next event").click();
  await expect.poll(asked).toMatch(/day=/);
  await expect.element(button("Nothing to undo")).toBeVisible();
  await page.getByRole("combobox", { name: "Invoice" }).selectOptions("slowest");
  await expect.poll(asked).toMatch(/^slowest/);
  await expect.element(button(/^Undo: /)).toBeVisible();
});
