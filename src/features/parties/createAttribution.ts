import { createSignal } from "solid-js";
import { coalitionsOf, type Attribution, type Scenario } from "../../../sims/index.ts";
import { createStudy } from "../../state/createStudy.ts";
import type { PageEngine } from "../../state/engine.ts";

export interface AttributionRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly replications: number;
}

export interface AttributionAnswer {
  readonly request: AttributionRequest;
  readonly found: Attribution;
  /** SHA-256 of what was found. */
  readonly digest: string;
}

/** The difference shared out among mechanisms, on demand; an answer stays until the next. */
export function createAttribution(engine: Pick<PageEngine, "attribute">) {
  const study = createStudy();
  const [done, setDone] = createSignal(0);
  const [answer, setAnswer] = createSignal<AttributionAnswer>();

  function ask(request: AttributionRequest): void {
    setDone(0);
    void study.run(async (signal) => {
      const { attribution, digest } = await engine.attribute(
        { ...request, arms: coalitionsOf(request.scenario) },
        {
          onProgress: (replications) => {
            if (!signal.aborted) setDone(replications);
          },
          signal,
        },
      );
      if (!signal.aborted) setAnswer({ request, found: attribution, digest });
    });
  }

  return { ...study, done, answer, ask };
}

export type AttributionStore = ReturnType<typeof createAttribution>;
