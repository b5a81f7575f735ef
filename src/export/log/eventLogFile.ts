import {
  digestOf,
  type Arm,
  logAsXes,
  MODEL_VERSION,
  MOST_LOG_EVENTS,
  sampleAsCsv,
  sampleLog,
  type SampledLog,
  type SampleRequest,
} from "../../../sims/index.ts";
import type { LogCase } from "../../../sims/trace/sampleLog.ts";
import { RECORD_FORMAT, type ReproductionRecord } from "../record/ReproductionRecord.ts";

/** Which log: of an arm that can be compared. */
export interface LogFileRequest extends SampleRequest {
  readonly arm: Arm;
}

/** The formats of event logs. */
export const LOG_FORMATS = ["csv", "xes"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export interface LogFile {
  /** With its ending. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export type LogFileResult =
  | { readonly ok: true; readonly file: LogFile }
  /** What is wrong, and what would be right; `upTo` is the replication in which events became too many. */
  | { readonly ok: false; readonly reason: string; readonly upTo: number };

/**
 * The event log of some replications as a file: CSV, or XES, which carries what it takes to make it again. A
 * log of too many events is refused. Whoever has run the sample already, on a worker, hands it over.
 */
export function eventLogFile(
  request: LogFileRequest,
  format: LogFormat,
  log: SampledLog = sampleLog(request),
): LogFileResult {
  if (!log.ok) return { ok: false, reason: tooManyEvents(request, log.upTo), upTo: log.upTo };
  const { scenario, arm, seed, first, last } = request;
  const runs = first === last ? String(first) : `${first}-${last}`;
  const name = `${scenario.id}-${arm}-seed${seed}-run${runs}.${format}`;
  if (format === "csv") {
    return { ok: true, file: { name, type: "text/csv", text: sampleAsCsv(log.cases) } };
  }
  const about = {
    name: `${scenario.title}, arm ${arm}, seed ${seed}, run ${runs}`,
    currency: scenario.currency,
    record: recordOf(request, log.cases),
  };
  return { ok: true, file: { name, type: "application/xml", text: logAsXes(log.cases, about) } };
}

/** What it takes to make the log again, as JSON, of which the log takes out what XML cannot hold. */
function recordOf(
  { scenario, arm, seed, first, last, every }: LogFileRequest,
  cases: readonly LogCase[],
): string {
  const record: ReproductionRecord = {
    daybook: RECORD_FORMAT,
    model: MODEL_VERSION,
    experiment: { kind: "log", seed, arm, first, last, every },
    scenario,
    digest: digestOfLog(cases),
  };
  return JSON.stringify(record);
}

/** The SHA-256 of all events (canonical JSON), in hexadecimal. */
export function digestOfLog(cases: readonly LogCase[]): string {
  return digestOf(cases.map(({ id, rows }) => ({ id, rows })));
}

/** Why a log is refused: what is wrong, and what would be right. */
export function tooManyEvents({ first, every }: SampleRequest, upTo: number): string {
  const most = `the log has more than ${MOST_LOG_EVENTS} events`;
  if (upTo === first) {
    return `${most} in replication ${first} alone; expected a sample of every ${every * 2} invoices or more`;
  }
  return `${most} up to replication ${upTo}; expected replications up to ${upTo - 1} at most, or a sample of fewer invoices`;
}
