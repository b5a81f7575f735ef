import ln from "@stdlib/math-base-special-ln";
import { purpose } from "../random/purposes.ts";
import type { Days, Minor } from "../units.ts";
import { flag, has } from "./flags.ts";
import { accountOnLedger } from "./members.ts";
import { fixedShareAt } from "./network.ts";
import { NEVER } from "./never.ts";
import type { World } from "./World.ts";

/** The day on which the ledger's operator closes, where it does not depend on its finances. */
export function drawClosing(w: World): Days {
  const { windDown, windDownDay, windDownHazard } = w.setting;
  if (w.mechanisms.network !== "ledger") return NEVER;
  if (windDown === "day") return windDownDay;
  if (windDown !== "chance" || windDownHazard === 0) return NEVER;
  return -ln(w.u(purpose.closing, 0, 0)) / windDownHazard;
}

/** Transactions of a payable that is financed: issue or transfer, lock, redemption. */
const TRANSACTIONS = 3;

/**
 * The look at the books at which the founders stop to pay: the first at which the whole network has
 * lost more than its funds. It is settled as the world opens, so it goes by the invoices on the
 * ledger's path as if all of them were financed: what is taken in is less, and no look comes too early.
 */
export function runwayEnd(w: World): Days {
  const { horizon, lookEvery, runway, networkFace } = w.setting;
  if (w.setting.windDown !== "losses" || w.mechanisms.network !== "ledger") return NEVER;
  const looks = Math.floor(horizon / lookEvery);
  const face = new Float64Array(looks);
  const loss = new Float64Array(looks);
  const seen = new Uint8Array(w.onLedgerFrom.length);
  for (let c = 0; c < w.cases; c++) {
    const t = w.issued[c]!;
    const look = Math.floor(t / lookEvery);
    if (look >= looks || t >= w.defaultAt) continue;
    face[look]! += w.face[c]!;
    loss[look]! += fixedShareAt(w, t) * w.face[c]!;
    if (!has(w, c, flag.onLedger)) continue;
    const { transactionCost, onboardCost, fee } = w.network;
    const own = accountOnLedger(w, c);
    loss[look]! += TRANSACTIONS * transactionCost - fee * w.own[c]! + (seen[own] ? 0 : onboardCost);
    seen[own] = 1;
  }
  const faceOfLook: Minor = (networkFace * lookEvery) / 365;
  let lost: Minor = 0;
  for (let look = 0; look < looks; look++) {
    const share = face[look]! > 0 ? loss[look]! / face[look]! : fixedShareAt(w, look * lookEvery);
    lost += faceOfLook * share;
    if (lost > runway) return (look + 1) * lookEvery;
  }
  return NEVER;
}
