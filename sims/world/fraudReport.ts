import { column } from "../measures/columns.ts";
import type { Minor } from "../units.ts";
import { flag } from "./flags.ts";
import { roundHalfEven } from "./money.ts";
import { expectedResale } from "./resale.ts";
import type { World } from "./World.ts";

/** What a bank loses of the money that it lent on a false invoice, once. */
export function fraudLoss(w: World, c: number): Minor {
  return roundHalfEven(w.setting.fraud.severity * w.own[c]!);
}

/**
 * Writes what banks lose to fraud in one tier. Fraud is so rare that means count what is expected,
 * given the course of the genuine invoice: that course does not depend on whether somebody cheats
 * beside it, so this is exact. Sums run in the order of the cases.
 */
export function reportFraud(w: World, tier: number, rows: Float64Array, offset: number): void {
  const { share, fictitious, forged, duplicate, detection, isOn } = w.setting.fraud;
  if (!isOn) return;
  let face = 0;
  let lent = 0;
  let invented = 0;
  let found = 0;
  let falseLoss = 0;
  let tried = 0;
  let blocked = 0;
  let resaleLoss = 0;
  const first = tier * w.roots;
  for (let c = first; c < first + w.roots; c++) {
    const is = w.flags[c]!;
    if ((is & flag.counted) === 0) continue;
    face += w.face[c]!;
    const seen = (is & flag.digital) === 0 ? 0 : detection;
    const seenForged = (is & flag.onLedger) === 0 ? 0 : seen;
    if (w.approvedAt[c]! < Infinity) {
      invented += share * (fictitious + forged);
      found += share * (fictitious * seen + forged * seenForged);
    }
    if ((is & flag.financed) === 0) continue;
    lent += w.own[c]!;
    const loss = fraudLoss(w, c);
    falseLoss += share * (fictitious * (1 - seen) + forged * (1 - seenForged)) * loss;
    if (duplicate === 0) continue;
    const resale = expectedResale(w, c);
    tried += resale.tried;
    blocked += resale.tried - resale.paid;
    resaleLoss += share * duplicate * resale.paid * loss;
  }
  rows[offset + column.fraudFace] = face;
  rows[offset + column.fraudLent] = lent;
  rows[offset + column.invented] = invented;
  rows[offset + column.inventedFound] = found;
  rows[offset + column.falseLoss] = falseLoss;
  rows[offset + column.resalesTried] = tried;
  rows[offset + column.resalesBlocked] = blocked;
  rows[offset + column.resaleLoss] = resaleLoss;
}
