import {
  CATALOGUE,
  isParameterId,
  parameter,
  type ParameterId,
} from "../scenario/catalogue/catalogue.ts";
import { runsAtBanks } from "../scenario/runsAtBanks.ts";
import { Calendar, ROUND_THE_CLOCK, type OpeningHours } from "../world/Calendar.ts";
import { countedShare } from "../summary/countedShare.ts";
import type { CaseLog, LoggedStep } from "./CaseLog.ts";
import type { Finding } from "./Finding.ts";
import { fitSpread } from "./fitSpread.ts";

/** How long it takes from the first time of one step to the last of another. */
export interface DurationQuestion {
  readonly from: string;
  readonly to: string;
  /** Only cases in which this step was never done. */
  readonly without?: string | undefined;
  /** The duration it stands for, which says on whose hours it runs; undefined for days of 24 hours. */
  readonly as?: ParameterId | undefined;
}

/** In which share of cases a step was done. */
export interface ShareQuestion {
  readonly step: string;
  /** Of those cases only in which this one was done. */
  readonly of?: string | undefined;
  readonly as?: ParameterId | undefined;
}

/** Whose clock a duration can run on. */
export interface Hours {
  readonly office: OpeningHours;
  readonly bank: OpeningHours;
}

/** Durations of a scenario that a log can tell. */
export const DURATIONS: readonly ParameterId[] = CATALOGUE.filter(
  ({ kind, unit }) => kind === "distribution" && unit !== "currency",
).map(({ id }) => id);

/** Shares of a scenario that a log can tell. */
export const SHARES: readonly ParameterId[] = CATALOGUE.filter(({ kind }) => kind === "share").map(
  ({ id }) => id,
);

/** A duration in a log. Undefined where one of its steps is not there, or none came from one to the other. */
export function durationFinding(
  log: CaseLog,
  { from, to, without, as }: DurationQuestion,
  hours: Hours,
): Finding | undefined {
  const [start, end] = [stepOf(log, from), stepOf(log, to)];
  const never = without === undefined ? undefined : stepOf(log, without);
  if (!start || !end || (without !== undefined && !never)) return undefined;
  const working = as !== undefined && isParameterId(as) && parameter(as).clock === "working";
  const calendar = working
    ? new Calendar(runsAtBanks(as) ? hours.bank : hours.office, [])
    : ROUND_THE_CLOCK;
  const days: number[] = [];
  let asked = 0;
  for (let i = 0; i < log.cases; i++) {
    if (never && never.counts[i]! > 0) continue;
    const begun = start.first[i]!;
    if (begun !== begun) continue;
    asked++;
    const done = end.last[i]!;
    if (!(done >= begun)) continue;
    const offset = working ? log.offsets[i]! : 0;
    days.push(Math.max(0, calendar.elapsed(done + offset) - calendar.elapsed(begun + offset)));
  }
  const spread = fitSpread(days);
  if (!spread) return undefined;
  return {
    id: durationId({ from, to, without }),
    topic: "duration",
    names: { from, to, ...(without !== undefined && { without }) },
    rows: days.length,
    left: asked - days.length,
    spread,
    unit: working ? "working days" : "days",
    targets: as === undefined ? [] : [as],
    sure: false,
  };
}

/** The id of the finding that answers a question. */
export function durationId({ from, to, without }: DurationQuestion): string {
  return `duration:${from}>${to}${without === undefined ? "" : `-${without}`}`;
}

/** A share in a log. Undefined where a step is not there. */
export function shareFinding(log: CaseLog, { step, of, as }: ShareQuestion): Finding | undefined {
  const asked = stepOf(log, step);
  const among = of === undefined ? undefined : stepOf(log, of);
  if (!asked || (of !== undefined && !among)) return undefined;
  let [part, whole] = [0, 0];
  for (let i = 0; i < log.cases; i++) {
    if (among && !(among.counts[i]! > 0)) continue;
    whole++;
    if (asked.counts[i]! > 0) part++;
  }
  if (whole === 0) return undefined;
  return {
    id: `share:${step}${of === undefined ? "" : `/${of}`}`,
    topic: "share",
    names: { step, ...(of !== undefined && { to: of }) },
    rows: whole,
    left: log.cases - whole,
    share: countedShare(part, whole),
    unit: "none",
    targets: as === undefined ? [] : [as],
    sure: false,
  };
}

/** Hands-on minutes in a log. */
export function workFindings(log: CaseLog): readonly Finding[] {
  return log.work.flatMap(({ name, minutes }) => {
    const said = minutes.filter((value) => value > 0);
    const spread = fitSpread(said);
    if (!spread) return [];
    const left = minutes.length - said.length;
    return [
      {
        id: `work:${name}`,
        topic: "work" as const,
        names: { step: name },
        rows: said.length,
        left,
        spread,
        unit: "minutes" as const,
        targets: ["bank.check" as const],
        sure: false,
      },
    ];
  });
}

function stepOf(log: CaseLog, name: string): LoggedStep | undefined {
  return log.steps.find((step) => step.name === name);
}
