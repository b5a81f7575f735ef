import { createSignal, onCleanup } from "solid-js";
import { coalitionsOf, type Attribution, type Scenario } from "../../../sims/index.ts";
import type { PageEngine } from "../../state/engine.ts";

export interface AttributionRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly replications: number;
}

export interface AttributionAnswer {
  readonly request: AttributionRequest;
  readonly name: string;
  readonly found: Attribution;
}

type State = "idle" | "running" | "done" | "cancelled" | "failed";

/** The difference shared out among mechanisms, on demand; an answer stays until the next. */
export function createAttribution(engine: Pick<PageEngine, "attribute">) {
  const [state, setState] = createSignal<State>("idle");
  const [done, setDone] = createSignal(0);
  const [seconds, setSeconds] = createSignal(0);
  const [reason, setReason] = createSignal("");
  const [answer, setAnswer] = createSignal<AttributionAnswer>();
  let controller: AbortController | undefined;

  async function ask(request: AttributionRequest, name: string): Promise<void> {
    controller?.abort();
    const own = (controller = new AbortController());
    const start = performance.now();
    setDone(0);
    setState("running");
    try {
      const { attribution } = await engine.attribute(
        { ...request, arms: coalitionsOf(request.scenario) },
        { onProgress: setDone, signal: own.signal },
      );
      if (own !== controller) return;
      setAnswer({ request, name, found: attribution });
      setSeconds((performance.now() - start) / 1000);
      setState("done");
    } catch (error) {
      if (own !== controller) return; // another question has taken its place
      setReason(error instanceof Error ? error.message : String(error));
      setState(own.signal.aborted ? "cancelled" : "failed");
    }
  }

  const cancel = (): void => controller?.abort();
  onCleanup(cancel);
  return { state, done, seconds, reason, answer, ask, cancel };
}

export type AttributionStore = ReturnType<typeof createAttribution>;
