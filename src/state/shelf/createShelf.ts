import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { t } from "../../i18n/t.ts";
import type { FinishedAnswer } from "../createExperiment.ts";
import type { LiveShelf } from "./createLiveShelf.ts";
import type { runOf } from "./runOf.ts";

export interface ShelfInput {
  /** The experiment that has just run to its end. */
  readonly finished: Accessor<FinishedAnswer | undefined>;
  readonly nameOf: (scenario: Scenario) => string;
  /** Whether a run stays on the shelf whatever its age. */
  readonly isSpared: (digest: string) => boolean;
}

/**
 * Keeps every finished experiment. The database and all that knows it are loaded after the first
 * experiment, or when the shelf is asked for.
 */
export function createShelf({ finished, nameOf, isSpared }: ShelfInput) {
  const [notice, setNotice] = createSignal<() => string>();
  /** Finished, and not yet handed to the shelf. */
  let waiting: { answer: FinishedAnswer; title: string; at: number }[] = [];
  let live: Promise<Loaded> | undefined;
  let dismissed: string | undefined;

  function say(text: (() => string) | undefined): void {
    setNotice(() => (text?.() === dismissed ? undefined : text));
  }

  async function open(): Promise<Loaded> {
    const loaded = await import("./loadedShelf.ts");
    return { shelf: loaded.createWatchedShelf(isSpared, say), runOf: loaded.runOf };
  }

  async function load(): Promise<Loaded> {
    live ??= open();
    try {
      const loaded = await live;
      for (const { answer, title, at } of waiting.splice(0)) {
        const run = loaded.runOf(answer, title, at);
        if (run) void loaded.shelf.keep(run);
      }
      return loaded;
    } catch (error) {
      live = undefined;
      say(() => t("shelf.unavailable"));
      throw error;
    }
  }

  createEffect(
    on(finished, (answer) => {
      // Without a digest nothing tells an experiment from another.
      if (!answer || answer.digest === "") return;
      waiting.push({ answer, title: nameOf(answer.request.scenario), at: Date.now() });
      load().catch(() => undefined); // said, and tried again after the next experiment
    }),
  );
  onCleanup(() => {
    waiting = [];
    live?.then(({ shelf }) => shelf.close()).catch(() => undefined);
  });

  return {
    /** The shelf, once it is loaded; rejects if it cannot be. */
    live: async (): Promise<LiveShelf> => (await load()).shelf,
    /** What the user should know of the shelf. */
    notice: (): string | undefined => notice()?.(),
    dismiss(): void {
      dismissed = notice()?.();
      setNotice(undefined);
    },
  };
}

interface Loaded {
  readonly shelf: LiveShelf;
  readonly runOf: typeof runOf;
}

export type ShelfStore = ReturnType<typeof createShelf>;
