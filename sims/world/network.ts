import ln from "@stdlib/math-base-special-ln";
import { purpose } from "../random/purposes.ts";
import type { Days, Share } from "../units.ts";
import { joinDay } from "./diffusion.ts";
import { membersAt } from "./members.ts";
import { NEVER } from "./never.ts";
import type { World } from "./World.ts";

/** After the last arrival outages are needed as long as cases can still reach the ledger. */
const AFTERMATH: Days = 730;

/** Which banks are members, and where the grid of each committee begins. */
export function drawBanks(w: World): void {
  const { setting, member, sittingPhase } = w;
  w.memberCount = 0;
  for (let b = 0; b < setting.banks; b++) {
    const luck = w.u(purpose.member, b, 0);
    member[b] = luck < setting.memberShare ? 1 : 0;
    w.memberFrom[b] = joinedAt(w, luck, setting.memberShare);
    w.ledgerOfBank[b] =
      setting.rivals === 1 ? 0 : Math.floor(w.u(purpose.rival, b, 0) * setting.rivals);
    w.memberCount += member[b]!;
    sittingPhase[b] = setting.committeeAligned
      ? 0
      : w.u(purpose.sittingPhase, b, 0) * setting.committeeEvery;
  }
}

/**
 * When somebody joins whose luck is a uniform: the one draw says whether and when, so that more
 * adoption lets everybody join who did before, and no later.
 */
function joinedAt(w: World, luck: number, share: Share): Days {
  if (!(luck < share)) return NEVER;
  const { diffusion } = w.setting;
  return diffusion ? joinDay(diffusion, luck / share) : 0;
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
  w.onLedgerFrom.fill(-1);
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
    const luck = w.u(purpose.join, name, 0);
    w.joined[s] = luck < setting.joinShare ? 1 : 0;
    w.joinedFrom[s] = joinedAt(w, luck, setting.joinShare);
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

/** Fixed cost per unit of face of an invoice issued at t; the core enterprise has a node on every ledger. */
export function fixedShareAt(w: World, t: Days): number {
  if (t >= w.closedAt) return 0;
  const { fixedShare, nodeShare } = w.network;
  return nodeShare === 0 ? fixedShare : fixedShare + nodeShare * (membersAt(w, t) + w.rivals);
}
