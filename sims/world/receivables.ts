import type { Scenario } from "../scenario/Scenario.ts";
import type { Days, Minor, Share } from "../units.ts";
import { isOnLedger } from "./claim.ts";
import { inDays } from "./inDays.ts";
import { roundHalfEven } from "./money.ts";
import type { World } from "./World.ts";

/** A share, rate or amount of what is on paper, and of what is a payable on the ledger. */
export type ByPath = readonly [paper: Share, ledger: Share];

/** What banks pay out and what is not paid as invoiced, made ready for the hot path. */
export function prepareReceivables({ receivables: r }: Scenario) {
  const advances: ByPath = [r.advance, r.ledgerAdvance];
  const recourse: ByPath = [r.recourse, r.ledgerRecourse];
  const disputed: ByPath = [r.disputed, r.ledgerDisputed];
  const uncollectable: ByPath = [r.uncollectable, r.ledgerUncollectable];
  const recourseRates: ByPath = [r.recourseRate, r.ledgerRecourseRate];
  const isSome = (shares: ByPath): boolean => Math.max(...shares) > 0;
  const holdsReserves = Math.min(...advances) < 1;
  const inArrears = r.interest === "arrears";
  return {
    advances,
    holdsReserves,
    /** Of what is on paper. */
    inArrears,
    recourse,
    hasRecourse: isSome(recourse),
    recourseAfter: r.recourseAfter satisfies Days,
    /** What a bank asks less a year where it has recourse. */
    recourseRates,
    disputed,
    /** Credited shares have a beta distribution (a, 1): uᵉ with e = (1 − mean) / mean. */
    creditExponent: r.credited > 0 ? (1 - r.credited) / r.credited : Infinity,
    disputeTime: inDays(r.disputeTime),
    excessBySupplier: r.excess === "supplier",
    misdirected: r.misdirected,
    forward: inDays(r.forward),
    kept: r.kept,
    uncollectable,
    writesOff: isSome(uncollectable),
    writeOffAfter: r.writeOffAfter satisfies Days,
    /** Whether anything is other than a debt sold whole for good and paid as invoiced. */
    isOn:
      holdsReserves ||
      inArrears ||
      isSome(recourse) ||
      isSome(disputed) ||
      r.misdirected > 0 ||
      isSome(uncollectable),
  };
}

/** The one that holds on the path of the supplier's own share. */
export function onPath(shares: ByPath, w: World, c: number): Share {
  return shares[isOnLedger(w, c) ? 1 : 0];
}

/** What a bank pays out on the supplier's own share. */
export function advanceOf(w: World, c: number): Minor {
  const share = onPath(w.setting.receivables.advances, w, c);
  return share === 1 ? w.own[c]! : roundHalfEven(share * w.own[c]!);
}

/** What it holds back until it has been paid. */
export function reserveOf(w: World, c: number): Minor {
  return w.own[c]! - advanceOf(w, c);
}
