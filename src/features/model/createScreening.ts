import { createSignal } from "solid-js";
import { screeningSteps, type Screening, type ScreeningRequest } from "../../../sims/index.ts";
import type { Studies } from "../../../workers/Studies.ts";
import { createStudy } from "./createStudy.ts";

/** What was asked and what was found. */
export interface ScreeningAnswer {
  readonly request: ScreeningRequest;
  readonly name: string;
  readonly found: Screening;
}

/** The screening of a scenario's inputs, on demand; an answer stays until the next. */
export function createScreening(studies: Studies) {
  const study = createStudy();
  const [done, setDone] = createSignal(0);
  const [total, setTotal] = createSignal(0);
  const [answer, setAnswer] = createSignal<ScreeningAnswer>();

  function ask(request: ScreeningRequest, name: string): void {
    setDone(0);
    setTotal(screeningSteps(request));
    void study.run(async (signal) => {
      const found = await studies.screen(request, setDone, signal);
      setAnswer({ request, name, found });
    });
  }

  return { ...study, done, total, answer, ask };
}

export type ScreeningStore = ReturnType<typeof createScreening>;
