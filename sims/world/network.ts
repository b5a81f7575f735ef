import ln from "@stdlib/math-base-special-ln";
import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import type { World } from "./World.ts";

/** After the last arrival outages are needed as long as cases can still reach the ledger. */
const AFTERMATH: Days = 730;

/** Which banks are members, and where the grid of each committee begins. */
export function drawBanks(w: World): void {
  const { setting, member, sittingPhase } = w;
  w.memberCount = 0;
  for (let b = 0; b < setting.banks; b++) {
    member[b] = w.u(purpose.member, b, 0) < setting.memberShare ? 1 : 0;
    w.memberCount += member[b]!;
    sittingPhase[b] = setting.committeeAligned
      ? 0
      : w.u(purpose.sittingPhase, b, 0) * setting.committeeEvery;
  }
}

/** Suppliers of the next tier are named from here on, however many the tier has. */
const TIER_NAMES = 2 ** 20;

/** The name of a supplier's draws. */
export function supplierName(w: World, s: number): number {
  const { suppliers } = w.setting;
  return s < suppliers ? s : Math.floor(s / suppliers) * TIER_NAMES + (s % suppliers);
}

/** In which order a supplier asks the banks, which of them know it, and whether it has joined. */
export function drawSuppliers(w: World): void {
  const { setting, bankOrder, memberOrder } = w;
  const { banks } = setting;
  const rank = new Float64Array(banks);
  const all = setting.suppliers * setting.tiers;
  for (let s = 0; s < all; s++) {
    const name = supplierName(w, s);
    const from = s * banks;
    const pair = name * banks;
    for (let b = 0; b < banks; b++) rank[b] = w.u(purpose.order, pair + b, 0);
    // Insertion sort: a supplier has a handful of banks.
    for (let b = 0; b < banks; b++) {
      let place = b;
      while (place > 0 && rank[bankOrder[from + place - 1]!]! > rank[b]!) {
        bankOrder[from + place] = bankOrder[from + place - 1]!;
        place--;
      }
      bankOrder[from + place] = b;
    }
    let members = 0;
    for (let place = 0; place < banks; place++) {
      const b = bankOrder[from + place]!;
      if (w.member[b]) memberOrder[from + members++] = b;
      const known = place === 0 ? setting.knownHouse : setting.knownOther;
      w.clientFrom[from + b] = w.u(purpose.known, pair + b, 0) < known ? 0 : -1;
    }
    w.joined[s] = w.u(purpose.join, name, 0) < setting.joinShare ? 1 : 0;
    w.onLedgerFrom[s] = -1;
  }
}

/** The ledger's outages, where there is a ledger. */
export function drawOutages(w: World): void {
  const { setting } = w;
  if (w.mechanisms.network !== "ledger" || setting.upTime === 0) {
    return w.outages.draw(0, zero, zero);
  }
  w.outages.draw(
    setting.horizon + AFTERMATH,
    (n) => -ln(w.u(purpose.outageGap, n, 0)) * setting.upTime,
    (n) => w.draw(setting.repair, purpose.outageRepair, n, 0),
  );
}

const zero = (): number => 0;

/** Fixed cost per unit of face of an invoice issued now: nodes are those of the members and of the core enterprise. */
export function fixedShareNow(w: World): number {
  const { fixedShare, nodeShare } = w.network;
  return nodeShare === 0 ? fixedShare : fixedShare + nodeShare * (w.memberCount + 1);
}
