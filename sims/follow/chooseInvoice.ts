import type { World } from "../world/World.ts";
import type { StateChange } from "../trace/LogRow.ts";
import { flag, has } from "../world/flags.ts";
import type { Days } from "../units.ts";

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
  /** Invoices of this tier that are counted, and their median times to cash in both arms. */
  readonly invoices: number;
  readonly medians: readonly [Days, Days];
  /** Its own: days from the invoice to cash, each restricted to 365, averaged over its face. */
  readonly days: readonly [Days, Days];
}

export type Choosing =
  | { readonly found: true; readonly chosen: ChosenInvoice }
  | { readonly found: false; readonly reason: NoInvoiceReason };

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
  const [{ world: a }, { world: b }] = runs;
  if (tier > a.tiers) return none("noTier");
  const first = (tier - 1) * a.roots;
  const daysOf = (root: number): readonly [Days, Days] => [
    a.timeToCash[first + root]!,
    b.timeToCash[first + root]!,
  ];
  const all: Candidate[] = [];
  for (let root = 0; root < a.roots; root++) {
    if (has(a, first + root, flag.counted)) all.push({ invoice: root, days: daysOf(root) });
  }
  const medians = [0, 1].map((arm) => median(all.map(({ days }) => days[arm]!))) as [Days, Days];
  const found = (candidate: Candidate): Choosing => ({
    found: true,
    chosen: { ...candidate, invoices: all.length, medians },
  });
  if (typeof choice === "number") {
    if (!Number.isInteger(choice) || choice < 0 || choice >= a.roots) return none("noNumber");
    const begins = tier === 1 ? a.delivered[choice]! : a.issued[choice]!;
    if (begins >= a.defaultAt) return none("afterDefault");
    return found({ invoice: choice, days: daysOf(choice) });
  }
  if (all.length === 0) return none("noInvoices");
  switch (choice) {
    case "typical":
      return found(nearest(all, medians));
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
      const some = refused.find((few) => few.length > 0);
      if (some === undefined) return none("notRefused");
      const middle = [0, 1].map((arm) => median(some.map(({ days }) => days[arm]!)));
      return found(nearest(some, middle as [Days, Days]));
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

/** The candidate whose days in both arms are nearest to some others. */
function nearest(all: readonly Candidate[], [x, y]: readonly [Days, Days]): Candidate {
  const distance = ({ days: [a, b] }: Candidate): number => Math.abs(a - x) + Math.abs(b - y);
  return all.reduce((best, other) => (distance(other) < distance(best) ? other : best));
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
