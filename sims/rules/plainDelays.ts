import type { DelayName } from "../machines/names.ts";
import { buildQuantileTable, type QuantileTable } from "../random/QuantileTable.ts";
import { purpose } from "../random/purposes.ts";
import { ROUND_THE_CLOCK, type Calendar } from "../world/Calendar.ts";
import { flag } from "../world/flags.ts";
import type { Mechanisms } from "../world/mechanisms.ts";
import type { Setting } from "../world/Setting.ts";
import type { Loads } from "../world/together.ts";

/**
 * A draw of a case has no attempt, that of its bank (its number × 8), or that plus the pass at the bank:
 * `bankAttempt` in attempt.ts.
 */
export const attempt = { none: 0, bank: 1, pass: 2 } as const;

const NO_TIME = buildQuantileTable({ family: "constant", value: 0 });

/** Delays that may end at an instant which the case knows, and which. */
export const INSTANT_OF = {
  invoicing: "issued",
  untilDue: "due",
} as const satisfies Partial<Record<DelayName, string>>;

/** A delay that is one draw of working time from now. */
export interface PlainDelay {
  readonly calendar: Calendar;
  readonly table: QuantileTable;
  /** The table for cases with this flag; the same table where there are none. */
  readonly otherTable: QuantileTable;
  readonly otherFlag: number;
  readonly purpose: number;
  readonly attempt: 0 | 1 | 2;
  /** True if it ends where it begins. */
  readonly isInstant: boolean;
}

/** The plain delays of a setting in an arm; what the functions of the same names give. */
export function plainDelays(
  setting: Setting,
  { digital, network }: Mechanisms,
): Readonly<Partial<Record<DelayName, PlainDelay>>> {
  const plain =
    (calendar: Calendar) =>
    (
      table: QuantileTable,
      what: number,
      of: PlainDelay["attempt"] = attempt.none,
      other = table,
      otherFlag: number = flag.onLedger,
    ): PlainDelay => {
      const isOn =
        otherFlag === flag.onLedger ? network !== undefined : otherFlag !== flag.digital || digital;
      const otherTable = isOn ? other : table;
      const isInstant = calendar.isAlwaysOpen && isZero(table) && isZero(otherTable);
      return { calendar, table, otherTable, otherFlag, purpose: what, attempt: of, isInstant };
    };
  const office = plain(setting.office);
  const banking = plain(setting.banking);
  const elapsing = plain(ROUND_THE_CLOCK);
  const { bank, pass, none } = attempt;
  const s = setting;
  // What rises together takes further draws; what is always as long does not.
  const isOwn = (loads: Loads, ...tables: readonly QuantileTable[]): boolean =>
    !loads.isShared || tables.every(({ kind }) => kind === 0);
  const isObligors = (...tables: readonly QuantileTable[]): boolean =>
    isOwn(s.together.obligor, ...tables);
  return {
    // What differs from tier to tier is no single draw.
    ...(s.tiers === 1 && {
      ...(isObligors(s.approvals[0]!, s.approvalDigital) && {
        approval: office(s.approvals[0]!, purpose.approval, none, s.approvalDigital, flag.digital),
      }),
      ...(isObligors(s.ledgerIssue) && { issue: office(s.ledgerIssue, purpose.issue) }),
    }),
    // Payment runs have days and hours of their own; disputes, write-offs and an operator that has closed
    // make a payment come later still.
    ...(s.tiers === 1 &&
      s.runDays.length === 0 &&
      !s.receivables.isOn &&
      s.windDown === "never" &&
      isObligors(s.lateDays[0]!) && {
        payment: elapsing(NO_TIME, purpose.lateDays, none, s.lateDays[0], flag.late),
      }),
    ...(isObligors(s.exceptionFix) && {
      exceptionFix: office(s.exceptionFix, purpose.exceptionFix),
    }),
    ...(isObligors(s.confirm) && { confirm: office(s.confirm, purpose.confirm) }),
    prepare: office(s.prepare, purpose.prepare),
    correct: office(s.correct, purpose.correct, pass, s.ledgerCorrect),
    retry: office(s.retry, purpose.retry, bank, s.ledgerRetry),
    check: banking(s.check, purpose.check, pass, s.ledgerCheck),
    // Two draws unless nobody verifies.
    ...(isZero(s.verify) &&
      isOwn(s.together.file, s.analyse) && {
        analyse: banking(s.analyse, purpose.analyse, bank),
      }),
    ...(isOwn(s.together.file, s.ledgerDecide) && {
      decide: banking(s.ledgerDecide, purpose.decide, bank),
    }),
    disburse: banking(s.disburse, purpose.disburse, bank, s.ledgerDisburse),
    settle: banking(s.settle, purpose.settle),
  };
}

/** Terms of payment, which begin with an action. */
export function plainTerms(setting: Setting): PlainDelay {
  const { terms } = setting;
  return {
    calendar: ROUND_THE_CLOCK,
    table: terms,
    otherTable: terms,
    otherFlag: 0,
    purpose: purpose.terms,
    attempt: attempt.none,
    isInstant: false,
  };
}

/** Those that in this setting do, and not before now. */
export function plainInstants(setting: Setting): readonly DelayName[] {
  // A supplier that owes may be waiting for a payable to take the place of its debt.
  return setting.tiers === 1 ? ["invoicing", "untilDue"] : ["invoicing"];
}

export function isZero(table: QuantileTable): boolean {
  return table.kind === 0 && table.value === 0;
}
