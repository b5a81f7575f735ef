import {
  durationFinding,
  guessQuestions,
  lastDay,
  ledgerFindings,
  shareFinding,
  workFindings,
  type CaseLog,
  type DurationQuestion,
  type Finding,
  type Hours,
  type Ledger,
  type ShareQuestion,
} from "../../sims/fit.ts";
import type { BadRows } from "./BadRows.ts";
import type { ByteSource } from "./ByteSource.ts";
import { undecidedDates } from "./Cells.ts";
import { dateOf, isoDay } from "./dates.ts";
import type { Mapping } from "./Mapping.ts";
import { openRows } from "./openRows.ts";
import { readLedger } from "./readLedger.ts";
import { readCases, readEvents } from "./readLog.ts";
import type { RowSource } from "./Rows.ts";
import type { Survey } from "./Survey.ts";
import { surveyRows } from "./surveyRows.ts";
import { NOT_UTF8 } from "./textPieces.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** What was read of a file under a mapping. */
export interface DataRead {
  /** Rows, or cases, that were kept. */
  readonly kept: number;
  readonly bad: BadRows;
  /** The steps of a log, by how often they are done. */
  readonly steps: readonly {
    readonly name: string;
    readonly timed: boolean;
    readonly cases: number;
  }[];
  /** The day up to which the file tells, in ISO. */
  readonly asOf: string;
  /** What is asked of a log unless somebody asks otherwise; nothing of a ledger. */
  readonly durations: readonly DurationQuestion[];
  readonly shares: readonly ShareQuestion[];
}

export interface Questions {
  readonly hours: Hours;
  readonly durations: readonly DurationQuestion[];
  readonly shares: readonly ShareQuestion[];
}

/** Told how many bytes have been read, of how many in all. */
export type OnBytes = (bytes: number) => void;

/**
 * One file of a user's: looked through, read under a mapping, and asked. What was read is kept, so that
 * asking again does not read again. All methods throw UnreadableFile with a reason that goes on from
 * the name of the file.
 */
export class DataSession {
  #rows: RowSource | undefined;
  #survey: Survey | undefined;
  #ledger: Ledger | undefined;
  #asOf = NaN;
  #log: CaseLog | undefined;
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Goes through the whole file and says what is in it. */
  async survey(onBytes?: OnBytes): Promise<Survey> {
    this.#rows = await openRows(this.#source);
    try {
      this.#survey = await surveyRows(this.#source.name, this.#rows, onBytes);
    } catch (error) {
      // A name with an accent, far behind the beginning, that is no UTF-8.
      if (!(error instanceof UnreadableFile) || error.message !== NOT_UTF8) throw error;
      this.#rows = await openRows(this.#source, "windows-1252");
      this.#survey = await surveyRows(this.#source.name, this.#rows, onBytes);
    }
    return this.#survey;
  }

  /** Reads all rows under a mapping. */
  async read(mapping: Mapping, onBytes?: OnBytes): Promise<DataRead> {
    if (!this.#rows || !this.#survey)
      throw new Error("read before survey; expected the other way round");
    const survey = this.#survey;
    const undecided = undecidedDates(survey, mapping);
    if (undecided.length > 0) {
      throw new UnreadableFile(
        `has dates in ${undecided.join(", ")} that can be read day first or month first, and none that tells which; say which`,
      );
    }
    this.#ledger = this.#log = undefined;
    if (mapping.kind === "ledger") {
      const { ledger, bad } = await readLedger(this.#rows, survey, mapping, onBytes);
      const kept = ledger.invoice.length;
      if (kept === 0) throw noRows(bad);
      this.#ledger = ledger;
      this.#asOf = dayOf(mapping.asOf) ?? lastDay(ledger);
      return { kept, bad, steps: [], asOf: isoDay(this.#asOf), durations: [], shares: [] };
    }
    const reader = mapping.kind === "events" ? readEvents : readCases;
    const { log, bad } = await reader(this.#rows, survey, mapping, onBytes);
    if (log.cases === 0) throw noRows(bad);
    this.#log = log;
    const steps = log.steps.map(({ name, first, counts }) => ({
      name,
      timed: first.some((t) => t === t),
      cases: counts.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
    }));
    return { kept: log.cases, bad, steps, asOf: isoDay(log.end), ...guessQuestions(log) };
  }

  /** What the file tells. A question that it cannot answer has no finding. */
  ask({ hours, durations, shares }: Questions): readonly Finding[] {
    if (this.#ledger) return ledgerFindings(this.#ledger, this.#asOf);
    const log = this.#log;
    if (!log) throw new Error("asked before it was read; expected the other way round");
    return [
      ...durations.map((question) => durationFinding(log, question, hours)),
      ...shares.map((question) => shareFinding(log, question)),
      ...workFindings(log),
    ].filter((finding) => finding !== undefined);
  }
}

/** A day in ISO; undefined where none is said. */
function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? dateOf(text, "dmy") : undefined;
  if (!date)
    throw new UnreadableFile(`cannot be counted up to ${text}; expected a day such as 2024-03-31`);
  return date.instant;
}

function noRows({ count, first }: BadRows): UnreadableFile {
  const why = first[0] ? `; line ${first[0].line}: ${first[0].reason}` : "";
  return new UnreadableFile(`has no row that can be used of ${count}${why}`);
}
