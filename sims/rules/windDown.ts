import { CASE_WEIGHT } from "../measures/grids.ts";
import type { Days } from "../units.ts";
import { receivesPayable } from "../world/claim.ts";
import { addStage, enterStage, stage } from "../world/clock.ts";
import { countOne } from "../world/counts.ts";
import { flag, lower, raise } from "../world/flags.ts";
import { NEVER, type World } from "../world/World.ts";
import { ledgerActions } from "./ledger.ts";

export const windDownDelays = {
  /** The operator closes, on one day for everybody; nobody without a payable to come hears of it. */
  shutdown: (w: World, c: number): Days =>
    w.closedAt > w.now && receivesPayable(w, c) ? w.closedAt : NEVER,
};

export const windDownActions = {
  /**
   * No payable will come any more: the whole invoice is as on paper, also what was to be passed on,
   * since no later part of its chain can have come either. Its days so far were shared by both parts.
   */
  returnToPaper: (w: World, c: number): void => {
    ledgerActions.lapsePayable(w, c);
    countOne(w, c, "returned");
    enterStage(w, c, w.stage[c]!);
    const waited = w.tier[c] === 0 ? stage.issue : stage.hop;
    const approved = w.approvedAt[c]!;
    if (approved < w.now) addStage(w, c, waited, approved, w.now, CASE_WEIGHT - w.ownWeight[c]!);
    w.own[c] = w.face[c]!;
    w.ownWeight[c] = CASE_WEIGHT;
    w.payable[c] = 0;
    lower(w, c, flag.onLedger);
    raise(w, c, flag.returned);
  },
};
