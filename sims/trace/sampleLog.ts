import { SME_COSTS, type Category } from "../measures/columns.ts";
import type { Minor } from "../units.ts";
import { traceWorld, type LogRequest, type Trace } from "./eventLog.ts";
import type { LogRow } from "./LogRow.ts";

/** A log of several replications, or of some of their invoices. */
export interface SampleRequest extends Omit<LogRequest, "replication"> {
  /** The first and the last replication, from 0. */
  readonly first: number;
  readonly last: number;
  /**
   * Every how many invoices to the core enterprise one is taken, with all that follow from it in deeper
   * tiers: 1 for all, 10 for those with the numbers 0, 10, 20 …
   */
  readonly every: number;
}

/** One invoice and all that happened to it, in order. */
export interface LogCase {
  /** Unique in the log: `12` or, in tier 2, `12.2`; of several replications `R3-12.2`. */
  readonly id: string;
  readonly replication: number;
  /** Number of the invoice to the core enterprise that it goes back to, from 0, and its tier, from 1. */
  readonly invoice: number;
  readonly tier: number;
  /** What getting paid costs its supplier, minor units. */
  readonly cost: Minor;
  readonly rows: readonly LogRow[];
}

/** Events that a log may have: half a million in XES fill a third of what a text can hold. */
export const MOST_LOG_EVENTS = 500_000;

export type SampledLog =
  | { readonly ok: true; readonly cases: readonly LogCase[] }
  /** More events than a log may have; `upTo` is the replication in which they became too many. */
  | { readonly ok: false; readonly upTo: number };

/** Runs the replications one after another and keeps the cases of the sample. */
export function sampleLog(request: SampleRequest): SampledLog {
  const { first, last } = request;
  const cases: LogCase[] = [];
  let events = 0;
  for (let replication = first; replication <= last; replication++) {
    const found = casesOf(traceWorld({ ...request, replication }), replication, request);
    events += found.reduce((sum, { rows }) => sum + rows.length, 0);
    if (events > MOST_LOG_EVENTS) return { ok: false, upTo: replication };
    cases.push(...found);
  }
  return { ok: true, cases };
}

function casesOf(trace: Trace, replication: number, request: SampleRequest): readonly LogCase[] {
  const { first, last, every } = request;
  const costs = costsOf(trace);
  const rowsOf = new Map<string, LogRow[]>();
  for (const row of trace.events) {
    if (row.case % every !== 0) continue;
    const name = nameOf(row.case, row.tier);
    const rows = rowsOf.get(name);
    if (rows) rows.push(row);
    else rowsOf.set(name, [row]);
  }
  return [...rowsOf].map(([name, rows]) => ({
    id: first === last ? name : `R${replication}-${name}`,
    replication,
    invoice: rows[0]!.case,
    tier: rows[0]!.tier,
    cost: costs.get(name) ?? 0,
    rows,
  }));
}

function nameOf(invoice: number, tier: number): string {
  return tier === 1 ? String(invoice) : `${invoice}.${tier}`;
}

const COSTS: ReadonlySet<Category> = new Set<Category>(SME_COSTS);

/** What each case cost its own supplier, by its name in the world. */
function costsOf({ postings, world }: Trace): ReadonlyMap<string, Minor> {
  const costs = new Map<string, Minor>();
  for (const { case: c, payer, payee, category, amount } of postings) {
    if (!COSTS.has(category)) continue;
    const tier = world.tier[c]! + 1;
    const own = `sme${tier}`;
    const paid = payer === own ? amount : payee === own ? -amount : 0;
    const name = nameOf(world.root(c), tier);
    costs.set(name, (costs.get(name) ?? 0) + paid);
  }
  return costs;
}
