import { createSignal } from "solid-js";
import type {
  AskSensitivity,
  SensitivityAnswer,
  SensitivityQuestion,
} from "../../workers/sensitivity/SensitivityQuestion.ts";
import { createStudy } from "./createStudy.ts";

/** What was asked of which scenario, and what has been found so far. */
export interface SensitivityFinding {
  readonly question: SensitivityQuestion;
  readonly found: SensitivityAnswer;
  /** Whether that is all there is to find. */
  readonly whole: boolean;
}

export interface SensitivityProgress {
  readonly part: "alone" | "together";
  readonly done: number;
  readonly total: number;
}

const NOT_BEGUN: SensitivityProgress = { part: "alone", done: 0, total: 0 };

/** What a difference depends on, on demand; an answer stays until there is another. */
export function createSensitivity(ask: AskSensitivity) {
  const study = createStudy();
  const [progress, setProgress] = createSignal(NOT_BEGUN);
  const [answer, setAnswer] = createSignal<SensitivityFinding>();

  function start(question: SensitivityQuestion): void {
    setProgress(NOT_BEGUN);
    void study.run(async (signal) => {
      await ask(question, {
        signal,
        onProgress: (part, done, total) => {
          if (!signal.aborted) setProgress({ part, done, total });
        },
        onAnswer: (found) => {
          if (!signal.aborted) setAnswer({ question, found, whole: false });
        },
      });
      if (!signal.aborted)
        setAnswer((of) => (of?.question === question ? { ...of, whole: true } : of));
    });
  }

  return { ...study, progress, answer, start };
}

export type SensitivityStore = ReturnType<typeof createSensitivity>;
