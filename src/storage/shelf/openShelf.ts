import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { readRun, withName, type ShelvedRun } from "./ShelvedRun.ts";
import { ShelfError, troubleOf } from "./ShelfTrouble.ts";

/** Runs that are kept; one more, and the oldest without a name leaves. */
export const MOST_RUNS = 200;
/** Raised when records are kept in another way. */
export const SHELF_VERSION = 1;
export const SHELF_NAME = "daybook.shelf";
/** Milliseconds after which a database that has not answered is taken to be locked. */
const PATIENCE = 8000;

interface Schema extends DBSchema {
  runs: { key: string; value: ShelvedRun; indexes: { at: number } };
}

/** What has become of a run that was to be kept. */
export interface Kept {
  /** `known`: it was there already. `crowded`: there is room for runs with a name only. */
  readonly as: "new" | "known" | "crowded";
  /** The runs that left to make room. */
  readonly left: readonly ShelvedRun[];
}

export interface ShelfContents {
  /** In no order. */
  readonly runs: readonly ShelvedRun[];
  /** Records that are there and cannot be read; they are left alone. */
  readonly unreadable: number;
}

/** Whether the run with this digest stays, whatever its age. */
export type IsSpared = (digest: string) => boolean;

/** The runs kept in the browser's database. What fails rejects with a `ShelfError`. */
export interface Shelf {
  all(): Promise<ShelfContents>;
  /** Keeps a run unless it is there; what `isSpared` never leaves to make room. */
  keep(run: ShelvedRun, isSpared?: IsSpared): Promise<Kept>;
  /** Gives a run a name, or takes it away; false if the run is no longer there. */
  rename(digest: string, name: string | undefined): Promise<boolean>;
  remove(digest: string): Promise<void>;
  close(): void;
}

export interface ShelfListeners {
  /** Another tab has changed the shelf. */
  readonly onChange?: () => void;
  /** Another tab with a newer page has taken the shelf over: nothing more is kept from here. */
  readonly onTaken?: () => void;
}

export interface ShelfSettings {
  readonly name?: string;
  readonly version?: number;
  readonly patience?: number;
  readonly most?: number;
}

/** The shelf of this browser. Nothing is opened before it is asked for something. */
export function openShelf(listeners: ShelfListeners = {}, settings: ShelfSettings = {}): Shelf {
  const { name = SHELF_NAME, version = SHELF_VERSION } = settings;
  const { patience = PATIENCE, most = MOST_RUNS } = settings;
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(name) : undefined;
  if (channel) channel.onmessage = () => listeners.onChange?.();
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  let blocked = false;
  let taken = false;

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (taken) return Promise.reject(new ShelfError("newer"));
    connection ??= open().catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  }

  async function open(): Promise<IDBPDatabase<Schema>> {
    blocked = false;
    if (typeof indexedDB === "undefined") throw new ShelfError("forbidden");
    const db = await openDB<Schema>(name, version, {
      upgrade(db) {
        if (db.objectStoreNames.contains("runs")) return;
        db.createObjectStore("runs", { keyPath: "digest" }).createIndex("at", "at");
      },
      blocked: () => (blocked = true),
      blocking(_, newer) {
        db.close();
        connection = undefined;
        // Without a newer version it is being deleted, as when the user clears this site's data.
        if (newer === null) return listeners.onChange?.();
        taken = true;
        listeners.onTaken?.();
      },
      terminated: () => (connection = undefined),
    });
    blocked = false;
    return db;
  }

  /** What the database answers; a connection that has gone in the meantime is made anew, once. */
  async function answerOf<A>(question: (db: IDBPDatabase<Schema>) => Promise<A>): Promise<A> {
    const db = await connect();
    try {
      return await question(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      connection = undefined;
      return question(await connect());
    }
  }

  /** Asks the database, for as long as there is patience. */
  async function ask<A>(question: (db: IDBPDatabase<Schema>) => Promise<A>): Promise<A> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const give = () => reject(new ShelfError(blocked ? "blocked" : "locked"));
      timer = setTimeout(give, patience);
    });
    try {
      return await Promise.race([answerOf(question), late]);
    } catch (error) {
      throw error instanceof ShelfError ? error : new ShelfError(troubleOf(error), error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Changes the runs, all of it or nothing, and tells the other tabs. */
  async function change<A>(what: (store: Runs) => Promise<A>): Promise<A> {
    const answer = await ask(async (db) => {
      const tx = db.transaction("runs", "readwrite");
      // Where there is no room the requests may never answer: the transaction says so.
      const done = tx.done.then(
        () => undefined,
        (error: unknown) => {
          throw tx.error ?? error;
        },
      );
      const [result] = await Promise.all([what(tx.store), done]).catch((error: unknown) => {
        throw tx.error ?? error;
      });
      return result;
    });
    channel?.postMessage("changed");
    return answer;
  }

  return {
    async all() {
      const digests = await ask((db) => db.getAllKeys("runs"));
      const runs: ShelvedRun[] = [];
      let unreadable = 0;
      for (const digest of digests) {
        // Each by itself: one that is damaged takes none with it.
        const kept = await ask((db) => db.get("runs", digest)).catch((error: unknown) => {
          if (troubleOf(error) === "broken") return null;
          throw error;
        });
        if (kept === undefined) continue; // removed in the meantime
        const read = readRun(kept);
        if (read.ok) runs.push(read.run);
        else unreadable++;
      }
      return { runs, unreadable };
    },
    keep: (run, isSpared = () => false) =>
      change(async (store) => {
        if ((await store.getKey(run.digest)) !== undefined) return { as: "known", left: [] };
        await store.put(run);
        const left = await makeRoom(store, most, isSpared);
        const crowded = left.some(({ digest }) => digest === run.digest);
        const others = left.filter(({ digest }) => digest !== run.digest);
        return { as: crowded ? "crowded" : "new", left: others };
      }),
    rename: (digest, to) =>
      change(async (store) => {
        const kept = await store.get(digest);
        if (!kept) return false;
        await store.put(withName(kept, to));
        return true;
      }),
    remove: (digest) => change((store) => store.delete(digest)),
    close() {
      channel?.close();
      connection?.then((db) => db.close()).catch(() => undefined);
    },
  };
}

type Runs = IDBPTransaction<Schema, ["runs"], "readwrite">["store"];

/** Lets the oldest runs without a name go until `most` are left, and gives back what went. */
async function makeRoom(
  store: Runs,
  most: number,
  isSpared: IsSpared,
): Promise<readonly ShelvedRun[]> {
  let over = (await store.count()) - most;
  const left: ShelvedRun[] = [];
  let cursor = over > 0 ? await store.index("at").openCursor() : null;
  while (cursor && over > 0) {
    const run = cursor.value;
    if (run.name === undefined && !isSpared(run.digest)) {
      await cursor.delete();
      left.push(run);
      over--;
    }
    cursor = await cursor.continue();
  }
  return left;
}
