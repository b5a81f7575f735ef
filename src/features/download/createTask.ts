import { createSignal } from "solid-js";
import { pb } from "../../i18n/publish.ts";

/** One piece of work at a time that takes a moment: whether it is under way, and how it went, in words. */
export function createTask() {
  const [said, setSaid] = createSignal("");
  const [busy, setBusy] = createSignal(false);

  /** Does it, and says what it gives; or why `name` could not be made. */
  async function during(name: string, work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setSaid(pb("working"));
    try {
      setSaid(await work());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(pb("failed", { name, reason }));
    } finally {
      setBusy(false);
    }
  }
  return { said, busy, during };
}
