import { createSignal } from "solid-js";

/**
 * Whether what the page keeps may be cleared by the browser when the disk runs short: `open` where it may
 * and was not asked not to, `granted` and `declined` after it was asked here, `settled` where there is
 * nothing to ask.
 */
export type Permanence = "settled" | "open" | "granted" | "declined";

/** The part of `StorageManager` that is needed. */
type Manager = Partial<Pick<StorageManager, "persist" | "persisted">>;

/** Asks the browser only when the user wants it to: some show a question of their own. */
export function createPermanence(manager: Manager | undefined = navigator.storage) {
  const [state, setState] = createSignal<Permanence>("settled");

  async function look(): Promise<void> {
    if (!manager?.persist || !manager.persisted) return;
    if (!(await manager.persisted())) setState("open");
  }
  look().catch(() => undefined); // a frame or a setting that has no storage of its own

  return {
    state,
    async ask(): Promise<void> {
      const granted = await manager?.persist?.().catch(() => false);
      setState(granted ? "granted" : "declined");
    },
  };
}
