import type { World } from "../world/World.ts";
import type { StateChange } from "../trace/LogRow.ts";
import { LAST_DAY } from "../measures/grids.ts";
import { flag, has } from "../world/flags.ts";
import type { Days } from "../units.ts";
import { cashOf } from "./cashOf.ts";

/** By what an invoice can be chosen, besides its number. */
export const INVOICE_KINDS = ["typical", "slowest", "gain", "refused", "duplicate"] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];
/** A kind, or the number of an invoice to the core enterprise, from 0 as in the event log. */
export type InvoiceChoice = InvoiceKind | number;

/** Why there is no such invoice. */
export type NoInvoiceReason =
  | "noTier"
  | "noInvoices"
  | "noNumber"
  | "afterDefault"
  | "noGain"
  | "notRefused"
  | "fraudOff"
  | "noDuplicate";

/** One arm of a replication, as the kernel has run it. */
export interface ArmRun {
  readonly world: World;
  readonly log: readonly StateChange[];
}

export interface ChosenInvoice {
  /** Number of the chain's first invoice, from 0. */
  readonly invoice: number;
  /** Invoices of this tier that are counted, and the medians of their days in both arms. */
  readonly invoices: number;
  readonly medians: readonly [Days, Days];
  /** Its own: days from the invoice to the cash for its supplier's own share, restricted to 365. */
  readonly days: readonly [Days, Days];
  /** No invoice at all is near both medians: they belong to different ones. */
  readonly isFar: boolean;
}

export type Choosing =
  | { readonly found: true; readonly chosen: ChosenInvoice }
  | { readonly found: false; readonly reason: NoInvoiceReason };

/** Assumed: beyond half a standard deviation an invoice is not near a median. */
const FAR = 0.5;

interface Candidate {
  readonly invoice: number;
  readonly days: readonly [Days, Days];
}

/**
 * The invoice of a tier (from 1) that a replication has to show, from what the kernel made of it in two
 * arms. Of kinds other than a number only counted invoices are chosen; of equals the first.
 */
export function chooseInvoice(
  runs: readonly [ArmRun, ArmRun],
  tier: number,
  choice: InvoiceChoice,
): Choosing {
  const [{ world: a }] = runs;
  if (tier > a.tiers) return none("noTier");
  const first = (tier - 1) * a.roots;
  const [inA, inB] = runs.map((run) => daysIn(run, first));
  const daysOf = (root: number): readonly [Days, Days] => [inA![root]!, inB![root]!];
  const all: Candidate[] = [];
  for (let root = 0; root < a.roots; root++) {
    if (has(a, first + root, flag.counted)) all.push({ invoice: root, days: daysOf(root) });
  }
  const { medians, distance, nearest } = middleOf(all);
  const found = (candidate: Candidate): Choosing => ({
    found: true,
    chosen: {
      ...candidate,
      invoices: all.length,
      medians,
      isFar: nearest !== undefined && distance(nearest) > FAR,
    },
  });
  if (typeof choice === "number") {
    if (!Number.isInteger(choice) || choice < 0 || choice >= a.roots) return none("noNumber");
    const begins = tier === 1 ? a.delivered[choice]! : a.issued[choice]!;
    if (begins >= a.defaultAt) return none("afterDefault");
    return found({ invoice: choice, days: daysOf(choice) });
  }
  if (nearest === undefined) return none("noInvoices");
  switch (choice) {
    case "typical":
      return found(nearest);
    case "slowest": {
      // The middle of the slowest tenth.
      const ordered = [...all].sort((x, y) => y.days[0] - x.days[0] || x.invoice - y.invoice);
      return found(ordered[Math.floor(all.length / 20)]!);
    }
    case "gain": {
      const best = all.reduce((x, y) => (gain(y) > gain(x) ? y : x));
      return gain(best) > 0 ? found(best) : none("noGain");
    }
    case "refused": {
      const refused = runs.map((run) => among(all, run, first, isRefusal));
      const middle = middleOf(refused.find((few) => few.length > 0) ?? []).nearest;
      return middle ? found(middle) : none("notRefused");
    }
    case "duplicate": {
      const { isOn } = a.setting.fraud;
      if (!isOn) return none("fraudOff");
      const [here, there] = runs.map((run) => among(all, run, first, isFinancedTwice));
      // One that the other arm finds out shows more than one that it does not.
      const best = here!.find((x) => !there!.includes(x)) ?? here![0] ?? there![0];
      return best ? found(best) : none("noDuplicate");
    }
  }
}

function none(reason: NoInvoiceReason): Choosing {
  return { found: false, reason };
}

function gain({ days: [a, b] }: Candidate): Days {
  return a - b;
}

function median(values: readonly Days[]): Days {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Days to cash in an arm by invoice, of the tier whose first case is given. */
function daysIn({ world, log }: ArmRun, first: number): readonly Days[] {
  const entered = Array.from({ length: world.roots }, (): StateChange[] => []);
  for (const row of log) if (row.party === "sme") entered[row.case - first]?.push(row);
  return entered.map((rows, root) => {
    const cash = cashOf(rows, world.issued[first + root]!);
    return Math.min(cash ?? LAST_DAY, LAST_DAY);
  });
}

interface Middle {
  readonly medians: readonly [Days, Days];
  /** From both medians, in standard deviations of the candidates about them. */
  readonly distance: (candidate: Candidate) => number;
  /** The candidate of the least distance, the first of several; undefined of none. */
  readonly nearest: Candidate | undefined;
}

/** What lies in the middle of some candidates in both arms at once, days of either counting by their spread. */
function middleOf(all: readonly Candidate[]): Middle {
  const arms = [0, 1].map((arm) => {
    const middle = median(all.map(({ days }) => days[arm]!));
    const square = ({ days }: Candidate) => (days[arm]! - middle) * (days[arm]! - middle);
    return { middle, square, spread: all.reduce((sum, x) => sum + square(x), 0) / all.length };
  });
  const distance = (candidate: Candidate): number =>
    Math.sqrt(
      // Without any spread every candidate is in the middle.
      arms.reduce((sum, { square, spread }) => sum + (spread && square(candidate) / spread), 0),
    );
  let nearest: Candidate | undefined;
  for (const one of all) if (!nearest || distance(one) < distance(nearest)) nearest = one;
  return { medians: arms.map(({ middle }) => middle) as [Days, Days], distance, nearest };
}

function isRefusal({ event, party }: StateChange): boolean {
  return party === "sme" && (event === "applicationDeclined" || event === "confirmationRefused");
}

function isFinancedTwice({ party, event, state }: StateChange): boolean {
  return party === "fraudster" && event === "duplicateSubmitted" && state === "paidOut";
}

/** Candidates of whose cases the log has a row of some kind. */
function among(
  all: readonly Candidate[],
  { log }: ArmRun,
  first: number,
  isOne: (row: StateChange) => boolean,
): readonly Candidate[] {
  const cases = new Set(log.filter(isOne).map((row) => row.case));
  return all.filter(({ invoice }) => cases.has(first + invoice));
}
