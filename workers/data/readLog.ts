import type { CaseLog } from "../../sims/fit/CaseLog.ts";
import type { BadRows } from "./BadRows.ts";
import { shownCell } from "./BadRows.ts";
import { BadCell, column, columnFor } from "./Cells.ts";
import type { Mapping } from "./Mapping.ts";
import { NumberList } from "./NumberList.ts";
import { isNothing } from "./numbers.ts";
import { readMapped } from "./readMapped.ts";
import type { RowSource } from "./Rows.ts";
import { DAYS_IN, unitOfName } from "./stepUnit.ts";
import type { Survey } from "./Survey.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Different steps, at most: more, and the column holds something else than activities. */
const MOST_STEPS = 200;

interface Read {
  readonly log: CaseLog;
  readonly bad: BadRows;
}

class LogBuilder {
  readonly offsets = new NumberList();
  readonly steps = new Map<string, { first: NumberList; last: NumberList; counts: NumberList }>();
  readonly work = new Map<string, NumberList>();
  end = -Infinity;
  readonly #column: string;
  readonly #inOrder: boolean;

  constructor(column: string, inOrder: boolean) {
    this.#column = column;
    this.#inOrder = inOrder;
  }

  addCase(offset: number): number {
    this.offsets.push(offset);
    return this.offsets.length - 1;
  }

  /** A step of a case so many times; an instant may be unknown. */
  addStep(of: number, name: string, instant: number, times = 1): void {
    let step = this.steps.get(name);
    if (!step) {
      if (this.steps.size >= MOST_STEPS) {
        throw new UnreadableFile(
          `has more than ${MOST_STEPS} different activities in ${this.#column}; expected the names of a few`,
        );
      }
      step = { first: new NumberList(), last: new NumberList(), counts: new NumberList() };
      this.steps.set(name, step);
    }
    fill(step.first, of + 1, NaN);
    fill(step.last, of + 1, NaN);
    fill(step.counts, of + 1, 0);
    const { first, last, counts } = step;
    counts.set(of, counts.at(of) + times);
    if (Number.isNaN(instant)) return;
    if (!(first.at(of) <= instant)) first.set(of, instant);
    if (!(last.at(of) >= instant)) last.set(of, instant);
    if (instant > this.end) this.end = instant;
  }

  build(): CaseLog {
    const cases = this.offsets.length;
    return {
      cases,
      offsets: this.offsets.values,
      end: this.end,
      inOrder: this.#inOrder,
      steps: [...this.steps].map(([name, { first, last, counts }]) => {
        fill(first, cases, NaN);
        fill(last, cases, NaN);
        fill(counts, cases, 0);
        return { name, first: first.values, last: last.values, counts: counts.values };
      }),
      work: [...this.work].map(([name, minutes]) => ({ name, minutes: minutes.values })),
    };
  }
}

function fill(list: NumberList, length: number, value: number): void {
  while (list.length < length) list.push(value);
}

/** Events, one a row, gathered by case. Rows that cannot be used are listed and left out. Throws UnreadableFile. */
export async function readEvents(
  rows: RowSource,
  survey: Survey,
  mapping: Mapping,
  onBytes?: (bytes: number) => void,
): Promise<Read> {
  const of = columnFor(survey, mapping, "case");
  const activity = columnFor(survey, mapping, "activity");
  const time = columnFor(survey, mapping, "time");
  if (!of || !activity || !time) {
    throw new UnreadableFile("needs the columns case, activity and time stamp to be told");
  }
  const builder = new LogBuilder(activity.name, false);
  const cases = new Map<string, number>();
  const bad = await readMapped(
    rows,
    survey,
    (cells) => {
      const name = of.text(cells);
      const step = activity.text(cells);
      if (name === "") throw new BadCell(`${of.name} is empty; expected the number of a case`);
      if (step === "") throw new BadCell(`${activity.name} is empty; expected what was done`);
      const { instant, offset } = time.date(cells);
      let at = cases.get(name);
      if (at === undefined) {
        at = builder.addCase(offset);
        cases.set(name, at);
      }
      builder.addStep(at, step, instant);
    },
    onBytes,
  );
  return { log: builder.build(), bad };
}

/** Cases, one a row: a start, and steps as instants or as time since the start. Throws UnreadableFile. */
export async function readCases(
  rows: RowSource,
  survey: Survey,
  mapping: Mapping,
  onBytes?: (bytes: number) => void,
): Promise<Read> {
  const start = columnFor(survey, mapping, "start");
  const many = (role: "step" | "count" | "work") =>
    (mapping.columns[role] ?? []).map((name) => column(survey, mapping, name));
  const steps = many("step").map((step) => {
    const found = survey.columns[step.index];
    const isDate = found?.kind === "date" || (found?.maybeDates ?? false);
    const unit = isDate ? undefined : DAYS_IN[unitOfName(step.name) ?? "days"];
    return { ...step, unit };
  });
  const [counts, work] = [many("count"), many("work")];
  const outcome = columnFor(survey, mapping, "outcome");
  if (!start || steps.length + counts.length + work.length === 0) {
    throw new UnreadableFile(
      "needs the column with each case's start, and one step or more, to be told",
    );
  }
  const builder = new LogBuilder("step", true);
  for (const { name } of work) builder.work.set(name, new NumberList());
  const bad = await readMapped(
    rows,
    survey,
    (cells) => {
      const { instant, offset } = start.date(cells);
      // All of a row is read before anything of it is kept.
      const instants = steps.map((step) => {
        if (isNothing(step.text(cells))) return NaN;
        if (step.unit === undefined) return step.date(cells).instant;
        const length = step.number(cells);
        if (length < 0)
          throw new BadCell(`${step.name} is ${shownCell(step.text(cells))}; expected 0 or more`);
        return instant + length * step.unit;
      });
      const times = counts.map((count) => {
        if (isNothing(count.text(cells))) return 0;
        const n = count.number(cells);
        if (!Number.isInteger(n) || n < 0) {
          throw new BadCell(
            `${count.name} is ${shownCell(count.text(cells))}; expected how many times, a whole number`,
          );
        }
        return n;
      });
      const minutes = work.map((one) => {
        const length = isNothing(one.text(cells)) ? NaN : one.number(cells);
        if (length < 0)
          throw new BadCell(`${one.name} is ${shownCell(one.text(cells))}; expected 0 or more`);
        return length;
      });
      const at = builder.addCase(offset);
      builder.addStep(at, start.name, instant);
      steps.forEach(({ name }, i) => {
        const when = instants[i] ?? NaN;
        if (!Number.isNaN(when)) builder.addStep(at, name, when);
      });
      counts.forEach(({ name }, i) => builder.addStep(at, name, NaN, times[i]));
      work.forEach(({ name }, i) => builder.work.get(name)?.push(minutes[i] ?? NaN));
      const ended = outcome?.text(cells) ?? "";
      if (ended !== "") builder.addStep(at, `${outcome?.name}: ${ended}`, NaN);
    },
    onBytes,
  );
  return { log: builder.build(), bad };
}
