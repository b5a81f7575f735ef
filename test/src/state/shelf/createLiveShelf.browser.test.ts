import { afterEach, describe, expect, test } from "vitest";
import { createLiveShelf, type LiveShelf } from "../../../../src/state/shelf/createLiveShelf.ts";
import { withName, type ShelvedRun } from "../../../../src/storage/shelf/ShelvedRun.ts";
import type { Shelf } from "../../../../src/storage/shelf/openShelf.ts";
import { ShelfError } from "../../../../src/storage/shelf/ShelfTrouble.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

const A = shelvedRun(1, { seed: 1 });
const B = shelvedRun(2, { seed: 2 });
const C = shelvedRun(3, { seed: 3 });

/** A database in memory, whose questions about some runs fail, before or after they were carried out. */
function memoryShelf() {
  const records = new Map<string, ShelvedRun>();
  const failing = { before: new Set<string>(), after: new Set<string>() };
  const asked: string[] = [];
  async function write<T>(digest: string, what: () => T): Promise<T> {
    await Promise.resolve();
    asked.push(digest);
    if (failing.before.has(digest)) throw new ShelfError("full");
    const answer = what();
    if (failing.after.has(digest)) throw new ShelfError("locked");
    return answer;
  }
  const shelf: Shelf = {
    all: () => Promise.resolve({ runs: [...records.values()], unreadable: 0 }),
    keep: (run) =>
      write(run.digest, () => {
        if (records.has(run.digest)) return { as: "known" as const, left: [] };
        records.set(run.digest, run);
        return { as: "new" as const, left: [] };
      }),
    rename: (digest, name) =>
      write(digest, () => {
        const kept = records.get(digest);
        if (!kept) return false;
        records.set(digest, withName(kept, name));
        return true;
      }),
    remove: (digest) => write(digest, () => void records.delete(digest)),
    close: () => {},
  };
  return { shelf, records, failing, asked };
}

let live: LiveShelf | undefined;
afterEach(() => live?.close());

async function open() {
  const memory = memoryShelf();
  live = createLiveShelf(undefined, () => memory.shelf);
  await live.load();
  return { ...memory, live };
}

const digests = (runs: readonly ShelvedRun[]) => runs.map(({ digest }) => digest);

describe("the shelf as the page sees it", () => {
  test("goes on showing a run that was written although the browser did not say so in time", async () => {
    const { live: page, failing, records } = await open();
    failing.after.add(A.digest);
    await page.keep(A);
    expect(page.isHeld(A.digest)).toBe(true);
    await page.rename(A, "Mine");
    failing.after.clear();
    await page.keep(B);
    expect(digests(page.runs())).toEqual([B.digest, A.digest]);
    expect(page.heldCount()).toBe(0);
    expect(page.trouble()).toBeUndefined();
    expect(page.runs()[1]?.name).toBe("Mine");
    expect(records.get(A.digest)?.name).toBe("Mine");
  });

  test("shows what another tab has kept meanwhile, under its name there", async () => {
    const { live: page, failing, records } = await open();
    failing.before.add(A.digest);
    await page.keep(A);
    records.set(A.digest, withName(A, "Theirs"));
    failing.before.clear();
    await page.keep(B);
    expect(digests(page.runs())).toEqual([B.digest, A.digest]);
    expect(records.get(A.digest)?.name).toBe("Theirs");
    await page.load();
    expect(page.runs()[1]?.name).toBe("Theirs");
  });

  test("holds only what the browser has not kept", async () => {
    const { live: page, failing, records } = await open();
    failing.before.add(A.digest);
    await page.keep(A);
    await page.keep(B);
    expect(records.has(B.digest)).toBe(true);
    expect([A, B, C].map(({ digest }) => page.isHeld(digest))).toEqual([true, false, false]);
    expect(page.heldCount()).toBe(1);
    expect(page.trouble()).toBe("full");
  });

  test("keeps the name that was typed, though the browser does not", async () => {
    const { live: page, failing, records } = await open();
    await page.keep(A);
    failing.before.add(A.digest);
    await page.rename(A, "Mine");
    expect(page.runs().map(({ name }) => name)).toEqual(["Mine"]);
    expect(page.isHeld(A.digest)).toBe(true);
    expect(page.trouble()).toBe("full");
    failing.before.clear();
    await page.keep(B);
    expect(records.get(A.digest)?.name).toBe("Mine");
    expect(page.runs().map(({ name }) => name)).toEqual([undefined, "Mine"]);
    expect(page.heldCount()).toBe(0);
  });

  test("takes a name away too once the browser lets it", async () => {
    const { live: page, failing, records } = await open();
    const named = withName(A, "Mine");
    await page.keep(named);
    failing.before.add(A.digest);
    await page.rename(named, "");
    failing.before.clear();
    await page.keep(B);
    expect(records.get(A.digest)?.name).toBeUndefined();
    expect(page.runs().map(({ name }) => name)).toEqual([undefined, undefined]);
  });
});
