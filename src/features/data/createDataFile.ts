import { batch, createSignal } from "solid-js";
import type { DurationQuestion, Finding, Hours, ShareQuestion } from "../../../sims/fit.ts";
import type { DataRead } from "../../../workers/data/DataSession.ts";
import { guessMapping } from "../../../workers/data/guessMapping.ts";
import type { Mapping } from "../../../workers/data/Mapping.ts";
import type { Survey } from "../../../workers/data/Survey.ts";
import type { DataFile } from "../../../workers/dataProtocol.ts";
import { createSaid } from "../../controls/createSaid.ts";
import { d } from "../../i18n/data.ts";
import { mappingOf, mappingText } from "./mappingText.ts";

/** How far a file has come. */
export type Phase = "none" | "survey" | "read" | "ask" | "ready" | "failed" | "cancelled";

/** The file that the user has opened: one at a time, looked through, read and asked on a worker. */
export function createDataFile(openFile: (file: File) => DataFile) {
  const [file, setFile] = createSignal<File>();
  const [phase, setPhase] = createSignal<Phase>("none");
  const [bytes, setBytes] = createSignal(0);
  const reason = createSaid();
  const [survey, setSurvey] = createSignal<Survey>();
  const [mapping, setMapping] = createSignal<Mapping>();
  const [read, setRead] = createSignal<DataRead>();
  const [durations, setDurations] = createSignal<readonly DurationQuestion[]>([]);
  const [shares, setShares] = createSignal<readonly ShareQuestion[]>([]);
  const [findings, setFindings] = createSignal<readonly Finding[]>([]);
  let worker: DataFile | undefined;
  let hours: Hours | undefined;
  /** The newest piece of work: an older one that comes in late is nobody's any more. */
  let turn = 0;

  async function step(next: Phase, work: (mine: () => boolean) => Promise<void>): Promise<void> {
    const own = ++turn;
    const mine = () => own === turn;
    batch(() => {
      setPhase(next);
      setBytes(0);
    });
    try {
      await work(mine);
    } catch (error) {
      if (!mine()) return;
      const name = error instanceof Error ? error.name : "";
      if (name === "AbortError") return;
      // What was known is of another mapping than the one that is shown now.
      batch(() => {
        reason.say(reasonOf(error));
        setRead(undefined);
        setFindings([]);
        setPhase("failed");
      });
    }
  }

  /** Opens a file; `asked` is how one like it was read before, if it has the same columns. */
  function open(next: File, clock: Hours, asked?: string): void {
    worker?.close();
    worker = openFile(next);
    hours = clock;
    batch(() => {
      setFile(next);
      setSurvey(undefined);
      setMapping(undefined);
      setRead(undefined);
      setFindings([]);
    });
    void step("survey", async (mine) => {
      const found = await worker?.survey(setBytes);
      if (!found || !mine()) return;
      const guess = (asked && mappingOf(asked, found)) || guessMapping(found);
      batch(() => {
        setSurvey(found);
        setMapping(guess);
      });
      readAs(guess);
    });
  }

  function readAs(next: Mapping): void {
    setMapping(next);
    void step("read", async (mine) => {
      const found = await worker?.read(next, setBytes);
      if (!found || !mine()) return;
      batch(() => {
        setRead(found);
        setDurations(found.durations);
        setShares(found.shares);
      });
      ask();
    });
  }

  function ask(): void {
    void step("ask", async (mine) => {
      if (!hours) return;
      const found = await worker?.ask({ hours, durations: durations(), shares: shares() });
      if (!found || !mine()) return;
      batch(() => {
        setFindings(found);
        setPhase("ready");
      });
    });
  }

  /** Asks with other questions or hours. What is being read is asked afterwards, with all that is set then. */
  function askAgain(): void {
    if (phase() === "ask" || phase() === "ready") ask();
  }

  function close(): void {
    turn++;
    worker?.close();
    worker = undefined;
    batch(() => {
      setFile(undefined);
      setPhase("none");
      setSurvey(undefined);
      setMapping(undefined);
      setRead(undefined);
      setFindings([]);
    });
  }

  return {
    file,
    phase,
    bytes,
    reason: reason.said,
    survey,
    mapping,
    read,
    durations,
    findings,
    open,
    readAs,
    close,
    /** Stops whatever is going on. */
    cancel(): void {
      close();
      setPhase("cancelled");
    },
    /** Reads the file as a text of the address says, or as it guesses; nothing where that is how it is read. */
    readAsAsked(asked: string | undefined): void {
      const found = survey();
      const now = mapping();
      if (!found || !now) return;
      const next = (asked && mappingOf(asked, found)) || guessMapping(found);
      if (mappingText(next) !== mappingText(now)) readAs(next);
    },
    /** The opening hours on which working times are told; asks again where they are others. */
    setHours(next: Hours): void {
      const others = hours && JSON.stringify(hours) !== JSON.stringify(next);
      hours = next;
      if (others) askAgain();
    },
    addDuration(question: DurationQuestion): void {
      setDurations((all) => [
        question,
        ...all.filter(
          ({ from, to, without }) =>
            from !== question.from || to !== question.to || without !== question.without,
        ),
      ]);
      askAgain();
    },
    /** What a finding of a log stands for; undefined for nothing. */
    setMeaning({ topic, names }: Finding, as: DurationQuestion["as"]): void {
      if (topic === "duration") {
        setDurations((all) =>
          all.map((q) =>
            q.from === names.from && q.to === names.to && q.without === names.without
              ? { ...q, as }
              : q,
          ),
        );
      } else {
        setShares((all) =>
          all.map((q) => (q.step === names.step && q.of === names.to ? { ...q, as } : q)),
        );
      }
      askAgain();
    },
  };
}

export type DataFileStore = ReturnType<typeof createDataFile>;

function reasonOf(error: unknown): () => string {
  if (!(error instanceof Error)) return () => String(error);
  // The browser's own word for a file that was moved or changed since.
  return error.name === "NotReadableError" || error.name === "NotFoundError"
    ? () => d("unreadable")
    : () => error.message;
}
