import { GUARDS } from "../machines/names.ts";
import type { QuantileTable } from "../random/QuantileTable.ts";
import { attempt, plainTerms, type PlainDelay } from "../rules/plainDelays.ts";
import type { PlainGuard } from "../rules/plainGuards.ts";
import { settle } from "../rules/settled.ts";
import type { Calendar } from "../world/Calendar.ts";
import type { Mechanisms } from "../world/mechanisms.ts";
import type { Setting } from "../world/Setting.ts";
import type { MacroSteps } from "./MacroSteps.ts";
import { place } from "./nodes.ts";
import {
  ALWAYS,
  CALENDAR_MASK,
  CALENDAR_SHIFT,
  CONSTANT,
  MOST_ROWS,
  NOT_LAST,
  PURPOSE_MASK,
  ROW_BITS,
  SHARE,
  WITH_BANK,
  WITH_PASS,
} from "./layout/plainRow.ts";
import { programsFor } from "./programs.ts";
import { DELAY_NAMES } from "./readCharts.ts";

/** The words that the generator can give. */
const WORDS = 4294967296;

/** How the worlds of a setting run in an arm: programs, and what these ask, by number of the name. */
export interface Plan {
  readonly steps: MacroSteps;
  /** Of delays, of the terms, of guards. */
  readonly plainRows: Int32Array;
  /** Of each delay, and of the terms behind them, its table and the other. */
  readonly tables: readonly (QuantileTable | undefined)[];
  /**
   * The values of these where they are constant, else 0; then of each guard its share and the other,
   * times 2^32, as words of the generator are.
   */
  readonly values: Float64Array;
  readonly calendars: readonly (Calendar | undefined)[];
  /** Those of them that keep hours; a row has their number, from 1. */
  readonly openingHours: readonly Calendar[];
  /** The rows of what most cases ask, once that is known: they are drawn before a world runs. */
  drawnAhead?: readonly number[];
}

/** Reads once what the loop asks many million times. */
export function planFor(
  setting: Setting,
  mechanisms: Mechanisms,
  hasJournal: boolean,
  reports: boolean,
): Plan {
  const settled = settle(setting, mechanisms, hasJournal);
  const plain = [...DELAY_NAMES.map((name) => settled.plain[name]), plainTerms(setting)];
  const guards = GUARDS.map((name) => settled.plainGuards[name]);
  const tables = plain.flatMap((delay) => [delay?.table, delay?.otherTable]);
  const shares = guards.flatMap((guard) => (guard ? sharesOf(guard) : [0, 0]));
  const calendars = plain.map((delay) => delay?.calendar);
  const openingHours = [...new Set(calendars)].filter(
    (calendar) => calendar !== undefined && !calendar.isAlwaysOpen,
  ) as Calendar[];
  const rows = [
    ...plain.map((delay) => (delay ? delayRow(delay, openingHours) : [])),
    ...guards.map((guard) => (guard ? guardRow(guard) : [])),
  ];
  return {
    steps: programsFor(settled, reports),
    plainRows: rowsOf(rows),
    tables,
    values: Float64Array.of(
      ...tables.map((table) => table?.value ?? 0),
      ...shares.map((share) => share * WORDS),
    ),
    calendars,
    openingHours,
  };
}

function delayRow(delay: PlainDelay, openingHours: readonly Calendar[]): readonly number[] {
  const number = openingHours.indexOf(delay.calendar) + 1;
  const hours = number === 0 ? ALWAYS : number <= CALENDAR_MASK ? number << CALENDAR_SHIFT : 0;
  return [nameOf(delay) | hours, delay.otherFlag, place(delay.table), place(delay.otherTable)];
}

/** One that asks for a flag holds for all who have it, without a draw. */
function sharesOf({ purpose, share, otherShare }: PlainGuard): readonly number[] {
  return purpose < 0 ? [0, 1] : [share, otherShare];
}

function guardRow(guard: PlainGuard): readonly number[] {
  const isDrawn = (share: number): number => (guard.purpose >= 0 && share > 0 ? SHARE : CONSTANT);
  const bits = ALWAYS | (guard.notInLastPass ? NOT_LAST : 0);
  return [nameOf(guard) | bits, guard.flag, isDrawn(guard.share), isDrawn(guard.otherShare)];
}

function nameOf({ purpose, attempt: of }: PlainDelay | PlainGuard): number {
  const bits = of === attempt.none ? 0 : of === attempt.bank ? WITH_BANK : WITH_BANK | WITH_PASS;
  return (purpose & PURPOSE_MASK) | bits;
}

function rowsOf(rows: readonly (readonly number[])[]): Int32Array {
  if (rows.length > MOST_ROWS) {
    throw new Error(`${rows.length} delays and guards; expected at most ${MOST_ROWS}`);
  }
  const all = new Int32Array(rows.length << ROW_BITS);
  rows.forEach((row, i) => all.set(row, i << ROW_BITS));
  return all;
}
