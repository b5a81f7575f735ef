import { GUARDS } from "../machines/names.ts";
import type { QuantileTable } from "../random/QuantileTable.ts";
import { attempt, plainTerms, type PlainDelay } from "../rules/plainDelays.ts";
import type { PlainGuard } from "../rules/plainGuards.ts";
import { settle } from "../rules/settled.ts";
import type { Calendar } from "../world/Calendar.ts";
import type { Mechanisms } from "../world/mechanisms.ts";
import type { Setting } from "../world/Setting.ts";
import type { Cells } from "./Cells.ts";
import type { MacroSteps } from "./MacroSteps.ts";
import { ASKED, CONSTANT, ROW_BITS } from "./plainRows.ts";
import { programsFor } from "./programs.ts";
import { DELAY_NAMES } from "./readCharts.ts";

/** How the worlds of a setting run in an arm: programs, and what these ask, by number of the name. */
export interface Plan {
  readonly steps: MacroSteps;
  readonly delayRows: Int32Array;
  /** Of each delay, and of the terms behind them, its table and the other; and their values where they are constant, else 0. */
  readonly tables: readonly (QuantileTable | undefined)[];
  readonly values: Float64Array;
  readonly calendars: readonly (Calendar | undefined)[];
  readonly guardRows: Int32Array;
  /** Of each guard its share and the other, times 2^32, as words of the generator are. */
  readonly shares: Float64Array;
}

/** Reads once what the loop asks many million times. */
export function planFor(
  setting: Setting,
  mechanisms: Mechanisms,
  hasJournal: boolean,
  reports: boolean,
  cells: Cells,
): Plan {
  const settled = settle(setting, mechanisms, hasJournal);
  const plain = [...DELAY_NAMES.map((name) => settled.plain[name]), plainTerms(setting)];
  const guards = GUARDS.map((name) => settled.plainGuards[name]);
  const tables = plain.flatMap((delay) => [delay?.table, delay?.otherTable]);
  const shares = guards.flatMap((guard) => [guard?.share ?? 0, guard?.otherShare ?? 0]);
  return {
    steps: programsFor(settled, reports),
    delayRows: rowsOf(plain.map((delay) => (delay ? delayRow(delay, cells) : []))),
    tables,
    values: Float64Array.from(tables, (table) => table?.value ?? 0),
    calendars: plain.map((delay) => delay?.calendar),
    guardRows: rowsOf(guards.map((guard) => (guard ? guardRow(guard) : []))),
    shares: Float64Array.from(shares, (share) => share * 2 ** 32),
  };
}

function delayRow(delay: PlainDelay, cells: Cells): readonly number[] {
  const nodes = (table: QuantileTable): number =>
    table.kind === 0 ? CONSTANT : table.kind === 1 ? cells.place(table) : ASKED;
  return [
    ...drawRow(delay, delay.otherFlag),
    nodes(delay.table),
    nodes(delay.otherTable),
    delay.calendar.isAlwaysOpen ? 1 : 0,
  ];
}

function guardRow(guard: PlainGuard): readonly number[] {
  return [...drawRow(guard, guard.flag), guard.before];
}

function drawRow(of: PlainDelay | PlainGuard, flag: number): readonly number[] {
  const withBank = of.attempt === attempt.none ? 0 : -1;
  const withPass = of.attempt === attempt.pass ? -1 : 0;
  return [of.purpose, withBank, withPass, flag];
}

function rowsOf(rows: readonly (readonly number[])[]): Int32Array {
  const all = new Int32Array(rows.length << ROW_BITS);
  rows.forEach((row, i) => all.set(row, i << ROW_BITS));
  return all;
}
