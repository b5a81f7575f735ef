import { countedShare } from "../summary/countedShare.ts";
import type { Finding } from "./Finding.ts";
import { fitSpread } from "./fitSpread.ts";
import { kaplanMeier } from "./kaplanMeier.ts";
import type { Ledger } from "./Ledger.ts";
import { lifetimesOf } from "./Lifetimes.ts";
import type { Estimated } from "./SpreadFit.ts";
import type { Days } from "../units.ts";

/** Days in a year, on average. */
const YEAR = 365.25;
/** A weekday on which fewer payments leave has no payment run of its own. */
const FEWEST_ON_A_DAY = 0.02;

/**
 * What a ledger tells: terms, who pays late and by how much, amounts, disputes, invoices a year and
 * weekdays of payment. An invoice without a payment by `asOf` is open: it lasts so long at least.
 */
export function ledgerFindings(ledger: Ledger, asOf: Days): readonly Finding[] {
  return [
    terms(ledger),
    ...lateness(ledger, asOf),
    toPayment(ledger, asOf),
    amount(ledger),
    disputed(ledger),
    volume(ledger),
    weekdays(ledger),
  ].filter((finding) => finding !== undefined);
}

function pairs(from: Float64Array, to: Float64Array): number[] {
  const days: number[] = [];
  for (let i = 0; i < from.length; i++) {
    const length = to[i]! - from[i]!;
    if (length === length) days.push(length);
  }
  return days;
}

const NONE = { names: {}, sure: true } as const;

function terms({ invoice, due }: Ledger): Finding | undefined {
  const days = pairs(invoice, due);
  const spread = fitSpread(days);
  if (!spread) return undefined;
  const left = invoice.length - days.length;
  return {
    ...NONE,
    id: "terms",
    topic: "terms",
    rows: days.length,
    left,
    spread,
    unit: "days",
    targets: ["trade.terms"],
  };
}

/** Lengths from one date to payment: of what was paid, and of what is open so far. */
function toPaid(from: Float64Array, { invoice, paid }: Ledger, asOf: Days) {
  const ended: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < from.length; i++) {
    const start = from[i]!;
    if (start !== start || invoice[i]! > asOf) continue;
    // What was paid after the date of the count was open on it.
    if (paid[i]! <= asOf) ended.push(paid[i]! - start);
    else open.push(asOf - start);
  }
  return { ended, open };
}

/**
 * The share paid after the due date, and how late these are. Open invoices count up to where they have
 * come: days from the due date, which are negative before it, as one product-limit curve. Its value at
 * the due date is the share that is late; those at risk behind it tell the days late.
 */
function lateness(ledger: Ledger, asOf: Days): readonly Finding[] {
  const { ended, open } = toPaid(ledger.due, ledger, asOf);
  const rows = ended.length + open.length;
  if (ended.length === 0) return [];
  const { times, survival, lo, hi } = kaplanMeier(lifetimesOf(ended, open));
  let at = -1;
  while (at + 1 < times.length && times[at + 1]! <= 0) at++;
  // Where nobody has paid by then, only those whose due date has passed tell anything.
  const told = ended.length + open.filter((days) => days > 0).length;
  const share: Estimated =
    at < 0
      ? countedShare(told, told)
      : open.length === 0
        ? countedShare(ended.filter((days) => days > 0).length, rows)
        : { value: survival[at]!, ci95: [lo[at]!, hi[at]!] };
  const left = ledger.due.length - rows;
  const late = fitSpread(
    ended.filter((days) => days > 0),
    open.filter((days) => days > 0),
  );
  const paidLate: Finding = {
    ...NONE,
    id: "paidLate",
    topic: "paidLate",
    rows,
    left,
    share,
    unit: "none",
    targets: ["core.paidLate"],
  };
  if (!late) return [paidLate];
  const lateRows = late.ended + late.open;
  return [
    paidLate,
    {
      ...NONE,
      id: "lateDays",
      topic: "lateDays",
      rows: lateRows,
      left: 0,
      spread: late,
      unit: "days",
      targets: ["core.lateDays"],
    },
  ];
}

function toPayment(ledger: Ledger, asOf: Days): Finding | undefined {
  const { ended, open } = toPaid(ledger.invoice, ledger, asOf);
  const spread = fitSpread(ended, open);
  if (!spread) return undefined;
  const rows = ended.length + open.length;
  const left = ledger.invoice.length - rows;
  return {
    ...NONE,
    id: "toPayment",
    topic: "toPayment",
    rows,
    left,
    spread,
    unit: "days",
    targets: [],
  };
}

function amount({ amount }: Ledger): Finding | undefined {
  const faces = amount.filter((face) => face > 0);
  const spread = fitSpread(faces);
  if (!spread) return undefined;
  const left = amount.length - faces.length;
  return {
    ...NONE,
    id: "amount",
    topic: "amount",
    rows: faces.length,
    left,
    spread,
    unit: "money",
    targets: ["trade.face"],
    sure: false,
  };
}

function disputed({ disputed }: Ledger): Finding | undefined {
  const said = disputed.filter((flag) => flag === flag);
  if (said.length === 0) return undefined;
  const share = countedShare(said.filter((flag) => flag === 1).length, said.length);
  const left = disputed.length - said.length;
  return {
    ...NONE,
    id: "disputed",
    topic: "disputed",
    rows: said.length,
    left,
    share,
    unit: "none",
    targets: ["core.exceptions", "receivables.disputed"],
    sure: false,
  };
}

function volume({ invoice }: Ledger): Finding | undefined {
  let [first, last, rows] = [Infinity, -Infinity, 0];
  for (const day of invoice) {
    if (day !== day) continue;
    rows++;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (!(last - first >= 30)) return undefined;
  const value = Math.max(1, Math.round((rows * YEAR) / (last - first + 1)));
  return {
    ...NONE,
    id: "volume",
    topic: "volume",
    rows,
    left: invoice.length - rows,
    value,
    unit: "none",
    targets: ["trade.volume"],
    sure: false,
  };
}

function weekdays({ paid }: Ledger): Finding | undefined {
  const counts = new Array<number>(7).fill(0);
  let rows = 0;
  for (const day of paid) {
    if (day !== day) continue;
    rows++;
    counts[Math.floor(day) % 7]!++;
  }
  if (rows < 50) return undefined;
  const value = [1, 2, 3, 4, 5, 6, 7].filter((day) => counts[day - 1]! >= FEWEST_ON_A_DAY * rows);
  return {
    ...NONE,
    id: "weekdays",
    topic: "weekdays",
    rows,
    left: paid.length - rows,
    value,
    unit: "none",
    targets: ["core.paymentRun.weekdays"],
    sure: false,
  };
}
