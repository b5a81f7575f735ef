import { createSignal } from "solid-js";
import {
  openShelf,
  type IsSpared,
  type Kept,
  type Shelf,
  type ShelfListeners,
} from "../../storage/shelf/openShelf.ts";
import { withName, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { troubleOf, type ShelfTrouble } from "../../storage/shelf/ShelfTrouble.ts";

/** Milliseconds in which changes of another tab are read together. */
const TOGETHER = 150;

/** How many runs of a file were new, there already, or found no room. */
export type Brought = Readonly<Record<Kept["as"], number>>;

/**
 * The shelf as this page sees it. What the browser cannot keep stays in the page until it can, so
 * that nothing is lost and everything else works on. Nothing here rejects.
 */
export function createLiveShelf(
  isSpared: IsSpared = () => false,
  open: (listeners: ShelfListeners) => Shelf = openShelf,
) {
  const [stored, setStored] = createSignal<readonly ShelvedRun[]>([]);
  /** Runs that the browser could not keep. */
  const [held, setHeld] = createSignal<readonly ShelvedRun[]>([]);
  /** Of these, the ones named in this page since: their names are still to be written. */
  const renamed = new Set<string>();
  const [removed, setRemoved] = createSignal<readonly ShelvedRun[]>([]);
  const [trouble, setTrouble] = createSignal<ShelfTrouble>();
  const [unreadable, setUnreadable] = createSignal(0);
  const [left, setLeft] = createSignal(0);
  const [loaded, setLoaded] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const shelf = open({
    onChange: () => {
      if (!loaded()) return;
      clearTimeout(timer);
      timer = setTimeout(() => void load(), TOGETHER);
    },
    onTaken: () => setTrouble("newer"),
  });

  /** One after the other, so that no answer overtakes a later question. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<A>(what: () => Promise<A>): Promise<A> {
    const next = last.then(what);
    last = next.catch(() => undefined);
    return next;
  }

  const includes = (runs: readonly ShelvedRun[], digest: string) =>
    runs.some((run) => run.digest === digest);
  const without = (runs: readonly ShelvedRun[], digest: string) =>
    runs.filter((run) => run.digest !== digest);

  async function store(run: ShelvedRun, mayStay: IsSpared = isSpared): Promise<Kept> {
    const kept = await shelf.keep(run, mayStay);
    const known = kept.as === "known";
    // It may have been written though the browser did not say so in time, under the name of then.
    const toName = known && renamed.has(run.digest);
    if (toName) await shelf.rename(run.digest, run.name);
    renamed.delete(run.digest);
    const gone = new Set(kept.left.map(({ digest }) => digest));
    setLeft(left() + gone.size);
    setHeld(without(held(), run.digest));
    // Before the shelf is read there is nothing to add to.
    if (!known || toName || (loaded() && !includes(stored(), run.digest))) {
      const others = without(stored(), run.digest).filter(({ digest }) => !gone.has(digest));
      setStored(kept.as === "crowded" ? others : [...others, run]);
    }
    return kept;
  }

  /** Tries again to keep what could not be kept; rejects with the first that fails. */
  async function storeHeld(): Promise<void> {
    for (const run of held()) await store(run);
    setTrouble(undefined);
  }

  /** Keeps in the page what the browser has not, and says why. */
  function hold(run: ShelvedRun, error: unknown): void {
    if (renamed.has(run.digest) || !includes(stored(), run.digest)) {
      setHeld([...without(held(), run.digest), run]);
    }
    setTrouble(troubleOf(error));
  }

  async function attempt(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }

  /** Reads the shelf anew. */
  const load = () =>
    inTurn(() =>
      attempt(async () => {
        try {
          const contents = await shelf.all();
          setStored(contents.runs);
          setUnreadable(contents.unreadable);
          await storeHeld();
        } finally {
          setLoaded(true);
        }
      }),
    );

  return {
    /** Every run, the newest first. */
    runs: (): readonly ShelvedRun[] => {
      const onShelf = stored();
      const here = held().filter(({ digest }) => renamed.has(digest) || !includes(onShelf, digest));
      const all = [...onShelf.filter(({ digest }) => !includes(here, digest)), ...here];
      return all.sort((a, b) => b.at - a.at || (a.digest < b.digest ? -1 : 1));
    },
    /** Whether the run is in this page alone. */
    isHeld: (digest: string) => includes(held(), digest),
    heldCount: () => held().length,
    trouble,
    /** Records that are on the shelf and cannot be read. */
    unreadable,
    /** Runs that have left to make room since the page was opened. */
    left,
    loaded,
    /** What was removed and can be put back, the last last. */
    removed,
    load,
    keep: (run: ShelvedRun) =>
      inTurn(async () => {
        // The same experiment again: what is held of it may have a name.
        const own = held().find(({ digest }) => digest === run.digest) ?? run;
        try {
          await store(own);
        } catch (error) {
          hold(own, error);
          return;
        }
        await attempt(storeHeld); // each run for itself: this one is kept
      }),
    /** Names a run; an empty name takes its name away. */
    rename: (run: ShelvedRun, to: string) =>
      inTurn(async () => {
        const named = withName(run, to || undefined);
        if (includes(held(), run.digest)) {
          renamed.add(run.digest);
          setHeld(held().map((other) => (other.digest === run.digest ? named : other)));
          return;
        }
        try {
          const found = await shelf.rename(run.digest, named.name);
          if (!found)
            await store(named); // removed in another tab, and now asked for again
          else setStored([...without(stored(), run.digest), named]);
        } catch (error) {
          renamed.add(run.digest);
          hold(named, error);
        }
      }),
    remove: (run: ShelvedRun) =>
      inTurn(() =>
        attempt(async () => {
          if (includes(stored(), run.digest)) await shelf.remove(run.digest);
          renamed.delete(run.digest);
          setStored(without(stored(), run.digest));
          setHeld(without(held(), run.digest));
          setRemoved([...removed(), run]);
          if (held().length > 0) await storeHeld(); // there may be room now
        }),
      ),
    /** Puts the run back that was removed last. */
    putBack: () =>
      inTurn(async () => {
        const run = removed().at(-1);
        if (!run) return;
        setRemoved(removed().slice(0, -1));
        try {
          await store(run, (digest) => digest === run.digest || isSpared(digest));
        } catch (error) {
          hold(run, error);
        }
      }),
    /** Takes the runs of a file in. */
    bring: (runs: readonly ShelvedRun[]): Promise<Brought> =>
      inTurn(async () => {
        const counts = { new: 0, known: 0, crowded: 0 };
        for (const run of runs) {
          try {
            counts[(await store(run)).as]++;
          } catch (error) {
            hold(run, error);
            counts[includes(stored(), run.digest) ? "known" : "new"]++;
          }
        }
        return counts;
      }),
    close(): void {
      clearTimeout(timer);
      shelf.close();
    },
  };
}

export type LiveShelf = ReturnType<typeof createLiveShelf>;
