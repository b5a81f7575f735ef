import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { createKeeper } from "../../../src/state/createKeeper.ts";
import { readLastVisit } from "../../../src/state/lastVisit.ts";
import { openDrawer } from "../../../src/storage/Drawer.ts";

const NAME = "keeper-test";
const home = location.href;
let dispose = () => {};
afterEach(() => {
  dispose();
  vi.restoreAllMocks();
  for (const storage of [localStorage, sessionStorage]) storage.removeItem(NAME);
  history.replaceState(null, "", home);
});

const tab = openDrawer(() => sessionStorage, NAME);
const shared = openDrawer(() => localStorage, NAME);
const visit = (preset: string) => ({ address: `?preset=${preset}`, own: undefined });

function keeper(state: () => { address: string; own: unknown }) {
  return createRoot((end) => {
    dispose = end;
    return createKeeper(tab, shared, () => ({ visit: state(), back: undefined, changed: true }), {
      asides: [],
      unreadable: false,
    });
  });
}

const kept = () => readLastVisit("", tab, shared).visit?.address;

test("work is kept where the browser refuses to change the address", async () => {
  vi.spyOn(history, "replaceState").mockImplementation(() => {
    throw new DOMException("100 times in 30 seconds", "SecurityError");
  });
  keeper(() => visit("a")).touch();
  await expect.poll(kept).toBe("?preset=a");
});

test("a full disk and forbidden storage are told, each in its own words, until it works again", async () => {
  let now = visit("a");
  const keep = keeper(() => now);
  for (const [name, trouble] of [
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
  ] as const) {
    const refused = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("mocked", name);
    });
    now = visit(trouble);
    keep.touch();
    await expect.poll(keep.trouble).toBe(trouble);
    expect(location.search).toBe(now.address); // the address has it still
    refused.mockRestore();
    keep.touch();
    await expect.poll(keep.trouble).toBeUndefined();
    expect(kept()).toBe(now.address);
  }
});

test("what was changed in the last moment before the page goes is kept", () => {
  const keep = keeper(() => visit("last"));
  keep.touch();
  dispatchEvent(new Event("pagehide"));
  expect(kept()).toBe("?preset=last");
});

test("what was damaged in the meantime is left out, and the page begins afresh", () => {
  for (const text of ["", "{", "null", "[1]", '{"format":1,"address":7}', '{"format":9}']) {
    localStorage.setItem(NAME, text);
    expect(readLastVisit("", tab, shared)).toMatchObject({ visit: undefined, unreadable: true });
  }
});
