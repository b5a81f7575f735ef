import type { Arm } from "../experiment/RunTable.ts";
import type { Party } from "../machines/names.ts";
import type { Stage } from "../measures/columns.ts";
import type { LogRow } from "../trace/LogRow.ts";
import type { Days, Minor } from "../units.ts";
import type { Posting } from "../world/books.ts";

/** A timer that runs: a delay of one of the case's machines, and the instant at which it ends. */
export interface Wait {
  readonly party: Party;
  readonly delay: string;
  /** Days since the world's begin. */
  readonly until: Days;
}

/** A place in a line at a bank as the case joined it. */
export interface QueuePlace {
  /** For an officer, or for room under the bank's line for the core enterprise. */
  readonly of: "officer" | "line";
  /** Files before it. */
  readonly ahead: number;
  /** The instants at which these left the line, in order: days since the world's begin. */
  readonly left: readonly Days[];
}

/** One event of the followed invoice: a row of the event log, with what XState's actors did in it. */
export interface Frame {
  /** Days since the world's begin, as in the event log. */
  readonly time: Days;
  /** Undefined where something was sent, paid or waited for, but no state changed. */
  readonly row: LogRow | undefined;
  /** Whose machine heard the event. */
  readonly party: Party;
  /** A delay that ended or a message that came; `delivery` in the first frame. */
  readonly event: string;
  /** The machine's state before and after, the same where none changed. */
  readonly from: string;
  readonly to: string;
  /** False for an event of another case (another tier of the chain) that moved money of this one. */
  readonly isOwn: boolean;
  /** Messages to machines of the case that left in this event. */
  readonly sent: readonly { readonly to: Party; readonly message: string }[];
  /** Of all its machines after the event. */
  readonly states: Readonly<Record<Party, string>>;
  /** What the supplier waits for from now on; undefined before its invoice and once all has come. */
  readonly stage: Stage | undefined;
  /** Timers that run after the event. */
  readonly waits: readonly Wait[];
  /** The bank that has the file, from 0; −1 while none has. */
  readonly bank: number;
  /** Where the case stands in a line at that bank, if it waits in one. */
  readonly queue: QueuePlace | undefined;
  /** Money moved in it, minor units. */
  readonly postings: readonly Posting[];
}

/** Dates are days since the world's begin, the face minor units. */
export interface TapeFacts {
  readonly face: Minor;
  /** The share of the face that the supplier keeps for itself; the rest it passes on by payable. */
  readonly own: Minor;
  readonly issued: Days;
  readonly delivered: Days;
  readonly due: Days;
}

/** All that happened to one invoice in one arm, in the order in which it happened. */
export interface Tape {
  readonly arm: Arm;
  /** Number of the invoice to the core enterprise, from 0, and the tier, from 1, as in the event log. */
  readonly invoice: number;
  readonly tier: number;
  readonly facts: TapeFacts;
  readonly frames: readonly Frame[];
  /** Days from the invoice to the cash for the own share, undefined if it never comes. */
  readonly cash: Days | undefined;
}

/** The same invoice in two arms, on the same luck. */
export interface Race {
  /** The replication's seed, and its number, from 0. */
  readonly seed: number;
  readonly replication: number;
  readonly without: Tape;
  readonly other: Tape;
}
