import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWatchedShelf } from "../../../../src/state/shelf/loadedShelf.ts";
import type { LiveShelf } from "../../../../src/state/shelf/createLiveShelf.ts";
import { emptyShelf } from "../../fixtures/emptyShelf.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

let shelf: LiveShelf | undefined;
beforeEach(emptyShelf);
afterEach(() => {
  shelf?.close();
  vi.restoreAllMocks();
});

/** Whether the browser would ask before this page goes. */
function isAsked(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

function fails(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("mocked", name);
  });
}

test("a full disk is told, and the page is not left with runs that are in it alone; with room again they are kept", async () => {
  const told: (string | undefined)[] = [];
  shelf = createWatchedShelf(
    () => false,
    (text) => told.push(text?.()),
  );
  await shelf.load();
  const put = fails("QuotaExceededError");
  await shelf.keep(shelvedRun(1));
  expect(told.at(-1)).toContain("no room left");
  expect(shelf.isHeld(shelvedRun(1).digest)).toBe(true);
  expect(isAsked()).toBe(true);
  put.mockRestore();
  await shelf.load();
  expect(told.at(-1)).toBeUndefined();
  expect(isAsked()).toBe(false);
  expect(shelf.runs().map(({ digest }) => digest)).toEqual([shelvedRun(1).digest]);
});

test("where the browser forbids all keeping it is told once, and nobody is held back", async () => {
  const told: (string | undefined)[] = [];
  shelf = createWatchedShelf(
    () => false,
    (text) => told.push(text?.()),
  );
  await shelf.load();
  fails("SecurityError");
  await shelf.keep(shelvedRun(1));
  expect(told.at(-1)).toContain("does not let the page keep runs");
  expect(isAsked()).toBe(false);
});
