import type { Minor } from "../units.ts";
import { SLACK } from "./clock.ts";
import { flag } from "./flags.ts";
import type { World } from "./World.ts";

/** A supplier's debt is discharged now, whole or in part: paid, or settled by a payable that it passes on. */
export function discharge(w: World, c: number, amount: Minor): void {
  const late = w.now - w.due[c]!;
  w.discharged[c]! += amount;
  w.payableDays[c]! += amount * (w.now - w.issued[c]!);
  if (late > SLACK) {
    w.lateFace[c]! += amount;
    w.lateDays[c]! += amount * late;
  }
}

/** What has become of the debts of one tier: sums over its counted cases. */
export interface Discharged {
  /** Cases paid, by the share of their face, and of these those paid after their due date. */
  paid: number;
  late: number;
  /** Days past due, summed over cases. */
  daysLate: number;
  /** Face paid, minor units, and face × days from the invoice until then. */
  face: number;
  days: number;
}

/** Debts of the core enterprise are paid as a whole on one day, those of suppliers perhaps in parts. */
export function reportDischarged(w: World, tier: number): Discharged {
  const sum: Discharged = { paid: 0, late: 0, daysLate: 0, face: 0, days: 0 };
  const { flags, issued, due, face, paidAt, discharged, payableDays, lateFace, lateDays } = w;
  const first = tier * w.roots;
  for (let c = first; c < first + w.roots; c++) {
    const is = flags[c]!;
    if ((is & flag.counted) === 0) continue;
    if (tier === 0) {
      const at = paidAt[c]!;
      if (!(at < Infinity) || (is & flag.obligorFailed) !== 0) continue;
      const late = at - due[c]!;
      sum.paid++;
      sum.face += face[c]!;
      sum.days += face[c]! * (at - issued[c]!);
      if (!(late > SLACK)) continue;
      sum.late++;
      sum.daysLate += late;
    } else {
      sum.paid += discharged[c]! / face[c]!;
      sum.face += discharged[c]!;
      sum.days += payableDays[c]!;
      sum.late += lateFace[c]! / face[c]!;
      sum.daysLate += lateDays[c]! / face[c]!;
    }
  }
  return sum;
}
