import type { Distribution } from "../random/distributions/Distribution.ts";
import type { Changes } from "../scenario/changes.ts";
import type { WorkingDays } from "../units.ts";
import { Calendar } from "../world/Calendar.ts";
import { decidedFiles, type DecidedFile } from "./bankFacts.ts";
import type { Application } from "./BankLog.ts";
import { shareOf } from "./CaseFacts.ts";
import { openingHours } from "./openingHours.ts";
import { quantileSpread } from "./quantileSpread.ts";
import { sampleQuantile, sortedSample, type Sample } from "./sample.ts";

/** Share of decisions that the bank's hours hold: the rest is work out of hours. */
const IN_HOURS = 0.94;
/** Share of a week's files that are decided sooner than what lay before them explains. */
const OUT_OF_TURN = 0.05;
/** Files that never were incomplete, at least, for a week to tell what lay before them. */
const FEWEST_IN_A_WEEK = 20;

/**
 * The values of a bank that its log shows, each from what it is about and none from how well all of
 * them fit together: hours from time stamps of decisions, minutes and shares by counting, what lay
 * before a file from the weeks of those that never were incomplete, and the time of correcting
 * from how much longer the others took. Durations are in working days of the hours found.
 */
export function fitBank(applications: readonly Application[]): Changes {
  const files = decidedFiles(applications);
  const hours = openingHours(
    files.map((file) => file.decided),
    IN_HOURS,
  );
  const calendar = new Calendar(hours, []);
  const worked = (file: DecidedFile): WorkingDays =>
    calendar.elapsed(file.decided) - calendar.elapsed(file.returned);

  const straight = files.filter((file) => file.incomplete === 0);
  const weeks = byWeek(straight, worked);
  const minutes = sortedSample(files.map((file) => file.minutes / file.checks));
  const check = sampleQuantile(minutes, 0.5) / 60 / calendar.hoursPerDay;
  const own = straight.flatMap((file) => {
    const backlog = weeks.get(weekOf(file));
    return backlog === undefined ? [] : [positive(worked(file) - backlog.before - check)];
  });
  const overall = sampleQuantile(sortedSample(straight.map(worked)), 0.5);
  const extra = files
    .filter((file) => file.incomplete > 0)
    .map((file) => {
      const usual = weeks.get(weekOf(file))?.median ?? overall;
      return positive((worked(file) - usual) / file.incomplete - check);
    });

  const returned = files.length;
  const incompleteOnce = returned - straight.length;
  const returns = files.reduce((sum, file) => sum + file.incomplete, 0);
  const first = shareOf(incompleteOnce, returned);
  return {
    "calendar.bank.opens": hours.opens,
    "calendar.bank.closes": hours.closes,
    "calendar.bank.weekdays": hours.weekdays,
    "bank.check": quantileSpread(minutes, "minutes"),
    "bank.incomplete": first,
    // Checks after the first are as many as returns: each return leads to one.
    "desk.incompleteAgain":
      first === 0
        ? 1
        : Math.round((shareOf(returns - incompleteOnce, returns) / first) * 100) / 100,
    "desk.backlog": backlogSpread(weeks),
    "bank.analyse": quantileSpread(sortedSample(own)),
    "sme.correct": quantileSpread(sortedSample(extra)),
    "bank.decline": shareOf(files.filter((file) => file.outcome === "declined").length, returned),
  };
}

interface Week {
  readonly files: number;
  readonly before: WorkingDays;
  readonly median: WorkingDays;
}

function byWeek(
  files: readonly DecidedFile[],
  worked: (file: DecidedFile) => WorkingDays,
): ReadonlyMap<number, Week> {
  const samples = new Map<number, number[]>();
  for (const file of files) {
    const week = weekOf(file);
    samples.set(week, [...(samples.get(week) ?? []), worked(file)]);
  }
  return new Map(
    [...samples]
      .filter(([, values]) => values.length >= FEWEST_IN_A_WEEK)
      .map(([week, values]) => [week, describe(sortedSample(values))]),
  );
}

function describe(sample: Sample): Week {
  return {
    files: sample.length,
    before: sampleQuantile(sample, OUT_OF_TURN),
    median: sampleQuantile(sample, 0.5),
  };
}

/** Weeks as they were, each as likely as it had files. */
function backlogSpread(weeks: ReadonlyMap<number, Week>): Distribution {
  const each = [...weeks.values()].flatMap(({ before, files }) =>
    new Array<number>(files).fill(before),
  );
  return quantileSpread(sortedSample(each));
}

function weekOf(file: DecidedFile): number {
  return Math.floor(file.returned / 7);
}

function positive(days: WorkingDays): WorkingDays {
  return Math.max(0, days);
}
