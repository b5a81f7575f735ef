import { COUNTS, type Count } from "../measures/columns.ts";
import { flag, has } from "./flags.ts";
import { COUNT_COUNT, type World } from "./World.ts";

const place = Object.fromEntries(COUNTS.map((name, i) => [name, i])) as Readonly<
  Record<Count, number>
>;

/** Adds an amount to what is counted in the case's tier: whole numbers, so that their order is no matter. */
export function countMore(w: World, c: number, what: Count, amount: number): void {
  if (has(w, c, flag.counted)) w.counts[w.tier[c]! * COUNT_COUNT + place[what]]! += amount;
}

/** Counts one more of something in the case's tier. */
export function countOne(w: World, c: number, what: Count): void {
  if (has(w, c, flag.counted)) w.counts[w.tier[c]! * COUNT_COUNT + place[what]]!++;
}
