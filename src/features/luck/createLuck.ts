import { createSignal } from "solid-js";
import { createStudy } from "../../state/createStudy.ts";
import type { PointsEngine } from "../../state/engine.ts";
import { runLuck, type LuckAnswer, type LuckRequest } from "./luckStudy.ts";

/** Both kinds of luck on demand; an answer stays until the next. */
export function createLuck(engine: () => PointsEngine) {
  const study = createStudy();
  const [progress, setProgress] = createSignal({ done: 0, total: 1 });
  const [answer, setAnswer] = createSignal<{
    readonly found: LuckAnswer;
    readonly name: string;
  }>();

  function ask(request: LuckRequest, name: string): void {
    setProgress({ done: 0, total: 1 });
    void study.run(async (signal) => {
      const found = await runLuck(engine(), request, {
        onProgress: (done, total) => {
          if (!signal.aborted) setProgress({ done, total });
        },
        signal,
      });
      if (!signal.aborted) setAnswer({ found, name });
    });
  }

  return {
    ...study,
    done: () => progress().done,
    total: () => progress().total,
    answer,
    ask,
  };
}
