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
