import { createMemo, type Accessor } from "solid-js";
import { keyOfRun } from "../../state/shelf/keyOfRun.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import {
  DEFAULT_RUNS_QUESTION,
  MOST_LINES,
  readRunsQuestion,
  writeRunsQuestion,
  type RunsQuestion,
} from "./runsQuestion.ts";

const LETTERS = "ABCDEFGH";
/** Curves drawn before any is ticked. */
const FIRST_LINES = 3;

/** What the view was asked, told of the runs that there are. */
export function createRunsQuestion(
  runs: Accessor<readonly ShelvedRun[]>,
  asked: Accessor<string | undefined>,
  onAsk: (text: string | undefined) => void,
) {
  const read = createMemo(() => readRunsQuestion(asked()));
  const question = createMemo(() => read() ?? DEFAULT_RUNS_QUESTION);
  const byKey = createMemo(() => new Map(runs().map((run) => [keyOfRun(run), run])));
  const runAt = (key: string | undefined) => (key === undefined ? undefined : byKey().get(key));
  const baseline = createMemo(() => runAt(question().baseline));
  const chosen = createMemo(
    () => runAt(question().chosen) ?? runs().find((run) => run !== baseline()) ?? baseline(),
  );
  const lines = createMemo((): readonly ShelvedRun[] => {
    const wanted = question().lines;
    if (wanted) return wanted.flatMap((key) => runAt(key) ?? []);
    const first = [baseline(), chosen(), ...runs()].flatMap((run) => run ?? []);
    return [...new Set(first)].slice(0, FIRST_LINES);
  });

  function change(part: Partial<RunsQuestion>): void {
    onAsk(writeRunsQuestion({ ...question(), ...part }));
  }
  /** The lines with a run's among them, where there is room. */
  function withLine(run: ShelvedRun): Pick<RunsQuestion, "lines"> {
    const now = lines();
    if (!question().lines || now.includes(run) || now.length >= MOST_LINES) return {};
    return { lines: [...now, run].map(keyOfRun) };
  }
  function choose(run: ShelvedRun): void {
    change({ chosen: keyOfRun(run), ...withLine(run) });
  }

  return {
    question,
    change,
    /** Whether the text that was asked cannot be read. */
    unreadable: () => read() === undefined,
    /** Whether a baseline was asked for that is not there. */
    gone: () => question().baseline !== undefined && baseline() === undefined,
    baseline,
    chosen,
    lines,
    letterOf: (run: ShelvedRun): string | undefined => {
      const i = lines().findIndex(({ digest }) => digest === run.digest);
      return i < 0 ? undefined : LETTERS[i];
    },
    roomForLine: () => lines().length < MOST_LINES,
    toggleLine(run: ShelvedRun): void {
      const now = lines();
      const others = now.filter(({ digest }) => digest !== run.digest);
      change({ lines: (others.length < now.length ? others : [...now, run]).map(keyOfRun) });
    },
    choose,
    /** Shows the run with this digest in full. */
    pick(digest: string): void {
      const run = runs().find((one) => one.digest === digest);
      if (run) choose(run);
    },
    /** Compares every run with this one; if they are already, with none. */
    compareWith(run: ShelvedRun): void {
      const { baseline: now, ...rest } = question();
      if (now === keyOfRun(run)) onAsk(writeRunsQuestion(rest));
      else change({ baseline: keyOfRun(run), ...withLine(run) });
    },
  };
}
