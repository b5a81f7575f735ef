import { createSignal, onCleanup } from "solid-js";

/** How a study stands. */
export type StudyState = "idle" | "running" | "done" | "cancelled" | "failed";

/** One long question at a time, with its clock; given up when whoever asked it goes away. */
export function createStudy() {
  const [state, setState] = createSignal<StudyState>("idle");
  const [reason, setReason] = createSignal("");
  const [seconds, setSeconds] = createSignal(0);
  let controller: AbortController | undefined;

  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    controller?.abort();
    const own = (controller = new AbortController());
    const start = performance.now();
    setState("running");
    try {
      await work(own.signal);
      if (own !== controller) return; // another question has taken its place
      if (own.signal.aborted) return void setState("cancelled");
      setSeconds((performance.now() - start) / 1000);
      setState("done");
    } catch (error) {
      if (own !== controller) return;
      if (own.signal.aborted) return void setState("cancelled");
      setReason(error instanceof Error ? error.message : String(error));
      setState("failed");
    }
  }

  const cancel = (): void => controller?.abort();
  onCleanup(cancel);
  return { state, reason, seconds, run, cancel };
}
