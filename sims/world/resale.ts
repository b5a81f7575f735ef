import { purpose } from "../random/purposes.ts";
import { flag, has } from "./flags.ts";
import { isMemberFor } from "./members.ts";
import type { World } from "./World.ts";

/**
 * The banks to which a financed invoice is handed again: the next in its supplier's order, without
 * those that have been asked already. As many as are left, where there are not enough.
 */
export function furtherBanks(w: World, c: number): readonly number[] {
  const { banks, fraud } = w.setting;
  const from = w.supplier[c]! * banks;
  const onLedger = has(w, c, flag.onLedger);
  const further: number[] = [];
  let asked = 0;
  for (let place = 0; place < banks && further.length < fraud.banks - 1; place++) {
    const b = w.bankOrder[from + place]!;
    const mayHaveIt = !onLedger || isMemberFor(w, c, b);
    if (mayHaveIt && asked <= w.bankPlace[c]!) asked++;
    else further.push(b);
  }
  return further;
}

/** Where a bank that is on no register enters what it finances. */
const NOWHERE = -1;

/**
 * The register in which a bank enters every invoice that it finances, on paper too, where the others
 * on it see it: rival ledgers have one each. A central platform knows invoices to the core enterprise alone.
 */
function registerOf(w: World, c: number, b: number): number {
  const { unique, network } = w.mechanisms;
  const isKept = unique && (network !== "platform" || w.tier[c] === 0);
  if (!isKept || !(w.memberFrom[b]! <= w.issued[c]!)) return NOWHERE;
  return network === "ledger" && w.rivals > 1 ? w.ledgerOfBank[b]! : 0;
}

/**
 * The further banks that pay: none that finds an earlier financing in the public registry, and none
 * that finds it in its own register.
 */
export function deceivedBanks(w: World, c: number): readonly number[] {
  const { registryHit } = w.setting.fraud;
  const entered = new Set([registerOf(w, c, w.bank[c]!)]);
  return furtherBanks(w, c).filter((b) => {
    if (w.u(purpose.registryHit, w.name[c]!, b * 8) < registryHit) return false;
    const register = registerOf(w, c, b);
    if (register !== NOWHERE && entered.has(register)) return false;
    entered.add(register);
    return true;
  });
}

/** To how many banks an invoice would be handed again, and how many are expected to pay. */
export interface Resale {
  readonly tried: number;
  readonly paid: number;
}

/** Expected over the searches of the public registry; who is on which register is known. */
export function expectedResale(w: World, c: number): Resale {
  const { registryHit } = w.setting.fraud;
  const banks = furtherBanks(w, c);
  /** By register, the probability that none of its banks has paid yet. */
  const unentered = new Map([[registerOf(w, c, w.bank[c]!), 0]]);
  let paid = 0;
  for (const b of banks) {
    const register = registerOf(w, c, b);
    const before = register === NOWHERE ? 1 : (unentered.get(register) ?? 1);
    paid += before * (1 - registryHit);
    unentered.set(register, before * registryHit);
  }
  return { tried: banks.length, paid };
}
