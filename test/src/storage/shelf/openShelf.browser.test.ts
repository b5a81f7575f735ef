import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  openShelf,
  type Shelf,
  type ShelfListeners,
  type ShelfSettings,
} from "../../../../src/storage/shelf/openShelf.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

let name = "";
let count = 0;
let opened: Shelf[] = [];
let connections: { close(): void }[] = [];

/** A real connection to a database of this test alone. */
function open(settings: ShelfSettings = {}, listeners: ShelfListeners = {}): Shelf {
  const shelf = openShelf(listeners, { name, ...settings });
  opened.push(shelf);
  return shelf;
}

beforeEach(() => {
  name = `shelf-test-${Date.now()}-${count++}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const connection of [...opened, ...connections]) connection.close();
  [opened, connections] = [[], []];
  indexedDB.deleteDatabase(name);
});

const digests = async (shelf: Shelf) => (await shelf.all()).runs.map(({ digest }) => digest).sort();
const run = (at: number, named?: string) => shelvedRun(at, { seed: at }, named);

describe("the shelf", () => {
  it("keeps a run exactly, once, and over the end of a connection", async () => {
    const first = open();
    expect(await first.keep(run(1))).toEqual({ as: "new", left: [] });
    expect(await first.keep({ ...run(1), at: 99 })).toEqual({ as: "known", left: [] });
    first.close();
    expect(await open().all()).toEqual({ runs: [run(1)], unreadable: 0 });
  });

  it("lets the oldest without a name leave when there are too many, and says which", async () => {
    const shelf = open({ most: 3 });
    await shelf.keep(run(1, "mine"));
    for (const at of [2, 3]) await shelf.keep(run(at));
    expect(await shelf.keep(run(4))).toEqual({ as: "new", left: [run(2)] });
    const spared = run(3).digest;
    const kept = await shelf.keep(run(5), (digest) => digest === spared);
    expect(kept).toEqual({ as: "new", left: [run(4)] });
    expect(await digests(shelf)).toEqual([run(1), run(3), run(5)].map((r) => r.digest).sort());
  });

  it("keeps none without a name where all that are kept have one", async () => {
    const shelf = open({ most: 2 });
    for (const at of [1, 2]) await shelf.keep(run(at, `run ${at}`));
    expect(await shelf.keep(run(3))).toEqual({ as: "crowded", left: [] });
    expect(await digests(shelf)).toHaveLength(2);
  });

  it("renames, takes a name away, and removes", async () => {
    const shelf = open();
    await shelf.keep(run(1));
    expect(await shelf.rename(run(1).digest, "mine")).toBe(true);
    expect((await shelf.all()).runs).toEqual([run(1, "mine")]);
    expect(await shelf.rename(run(1).digest, undefined)).toBe(true);
    expect((await shelf.all()).runs).toEqual([run(1)]);
    await shelf.remove(run(1).digest);
    expect((await shelf.all()).runs).toEqual([]);
    expect(await shelf.rename(run(1).digest, "gone")).toBe(false);
  });

  it("leaves out records that cannot be read, counts them, and does not touch them", async () => {
    const shelf = open();
    await shelf.keep(run(1));
    const raw = await openDB(name);
    connections.push(raw);
    await raw.put("runs", { digest: "nonsense", at: 1 });
    await raw.put("runs", { ...run(2), curves: null });
    expect(await shelf.all()).toEqual({ runs: [run(1)], unreadable: 2 });
    expect(await raw.count("runs")).toBe(3);
  });

  it("shows two connections the same, tells each of the other's changes, and doubles nothing", async () => {
    const told = vi.fn();
    const [a, b] = [open(), open({}, { onChange: told })];
    await Promise.all([a.keep(run(1)), b.keep(run(1)), a.keep(run(2)), b.keep(run(3))]);
    expect(await digests(a)).toHaveLength(3);
    expect(await digests(b)).toEqual(await digests(a));
    await expect.poll(() => told.mock.calls.length).toBe(2);
  });
});

describe("what can be wrong with the shelf", () => {
  const trouble = (of: Promise<unknown>) =>
    of.then(
      () => "none",
      (error: { trouble?: string }) => error.trouble,
    );

  it("is said: no database in this browser", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await trouble(open().all())).toBe("forbidden");
  });

  it("is said: the browser forbids it", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(await trouble(open().keep(run(1)))).toBe("forbidden");
  });

  it("is said: no room, and what was there stays; with room again it goes on", async () => {
    const shelf = open();
    await shelf.keep(run(1));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await trouble(shelf.keep(run(2)))).toBe("full");
    put.mockRestore();
    expect(await digests(shelf)).toEqual([run(1).digest]);
    expect(await trouble(shelf.keep(run(2)))).toBe("none");
  });

  it("is said: no room as Chromium tells it, by ending the transaction", async () => {
    const shelf = open();
    await shelf.keep(run(1));
    const original = IDBObjectStore.prototype.put;
    const error = new DOMException("full", "QuotaExceededError");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = original.call(this, value);
      Object.defineProperty(this.transaction, "error", { get: () => error });
      this.transaction.abort();
      return request;
    });
    expect(await trouble(shelf.keep(run(2)))).toBe("full");
    put.mockRestore();
    expect(await digests(shelf)).toEqual([run(1).digest]);
  });

  it("is said: the database is damaged", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    expect(await trouble(open().all())).toBe("broken");
  });

  it("is said: it does not answer", async () => {
    const shelf = open({ patience: 200 });
    await shelf.keep(run(1));
    const raw = await openDB(name);
    connections.push(raw);
    // Holds the store for as long as it goes on asking.
    const tx = raw.transaction("runs", "readwrite");
    let holding = true;
    const held = (async () => {
      while (holding) await tx.store.count();
    })();
    expect(await trouble(shelf.keep(run(2)))).toBe("locked");
    holding = false;
    await held;
    expect(await trouble(shelf.keep(run(3)))).toBe("none");
  });

  it("begins anew when the database vanishes under it, as when the user clears this site's data", async () => {
    const [taken, changed] = [vi.fn(), vi.fn()];
    const shelf = open({}, { onTaken: taken, onChange: changed });
    await shelf.keep(run(1));
    await deleteDB(name);
    expect(taken).not.toHaveBeenCalled(); // no newer page has done that
    expect(changed).toHaveBeenCalledOnce();
    expect(await digests(shelf)).toEqual([]);
    expect(await shelf.keep(run(2))).toEqual({ as: "new", left: [] });
  });

  it("opens a connection anew that the browser has closed", async () => {
    const shelf = open();
    await shelf.keep(run(1));
    const original = IDBDatabase.prototype.transaction;
    const closed = vi.spyOn(IDBDatabase.prototype, "transaction");
    closed.mockImplementationOnce(() => {
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    closed.mockImplementation(function (this: IDBDatabase, ...args) {
      return original.apply(this, args);
    });
    expect(await trouble(shelf.keep(run(2)))).toBe("none");
    expect(await digests(shelf)).toEqual([run(1), run(2)].map((r) => r.digest).sort());
  });

  it("is said: another tab holds an older version and lets not go, until it does", async () => {
    const older = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("runs", { keyPath: "digest" }).createIndex("at", "at");
      },
    });
    const shelf = open({ version: 2, patience: 200 });
    expect(await trouble(shelf.keep(run(1)))).toBe("blocked");
    older.close();
    await expect.poll(() => trouble(shelf.keep(run(2)))).toBe("none");
  });

  it("is said: a newer page has taken it over, and the old one let go at once", async () => {
    const taken = vi.fn();
    const old = open({}, { onTaken: taken });
    await old.keep(run(1));
    const newer = open({ version: 2 });
    expect(await digests(newer)).toEqual([run(1).digest]);
    expect(taken).toHaveBeenCalledOnce();
    expect(await trouble(old.keep(run(2)))).toBe("newer");
    expect(await trouble(open().all())).toBe("newer");
  });
});
