import { askSensitivity } from "../../workers/sensitivity/askSensitivity.ts";
import type {
  SensitivityAnswer,
  SensitivityQuestion,
} from "../../workers/sensitivity/SensitivityQuestion.ts";
import { withEngine } from "./withEngine.ts";

const PARTS = { alone: "one input at a time", together: "all inputs together" } as const;

/** Asks on all threads and shows progress on a terminal's stderr. */
export function runSensitivity(
  question: SensitivityQuestion,
  threads: number,
): Promise<SensitivityAnswer> {
  const { isTTY } = process.stderr;
  return withEngine(threads, 0, (engine) =>
    askSensitivity(engine, question, {
      onProgress(part, done, total) {
        if (isTTY)
          process.stderr.write(`\r${PARTS[part]}: ${done} of ${total} replications\u001b[K`);
      },
    }),
  );
}
