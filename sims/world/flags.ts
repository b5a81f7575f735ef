import type { World } from "./World.ts";

/** What is true or false of a case, one bit each. */
export const flag = {
  /** Issued inside the counting window. */
  counted: 1,
  digital: 2,
  onLedger: 4,
  queued: 8,
  withdrawn: 16,
  late: 32,
  financed: 64,
  /** Every supplier down to this case's has joined the ledger. */
  reached: 128,
  /** The payable did not come in time: the debt stays on paper. */
  lapsed: 256,
  /** The share passed on has been settled, in whatever way. */
  passedSettled: 512,
  /** The case waits for a message from the tier above: that it holds the payable, that it has its cash. */
  awaitsPayable: 1024,
  awaitsCash: 2048,
  /** The supplier that owes the invoice has defaulted. */
  obligorFailed: 4096,
  /** The core enterprise pays before the due date, for a discount. */
  paidEarly: 8192,
} as const;

export function has(w: World, c: number, bit: number): boolean {
  return (w.flags[c]! & bit) !== 0;
}

export function raise(w: World, c: number, bit: number): void {
  w.flags[c]! |= bit;
}

export function lower(w: World, c: number, bit: number): void {
  w.flags[c]! &= ~bit;
}
