import { purpose } from "../random/purposes.ts";
import { flag, has } from "./flags.ts";
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
    const mayHaveIt = !onLedger || w.member[b] === 1;
    if (mayHaveIt && asked <= w.bankPlace[c]!) asked++;
    else further.push(b);
  }
  return further;
}

/**
 * Whether members enter every invoice that they finance, on paper too, where the next member sees it.
 * A central platform knows invoices to the core enterprise alone.
 */
function isUniqueAmongMembers(w: World, c: number): boolean {
  const { unique, network } = w.mechanisms;
  return unique && (network !== "platform" || w.tier[c] === 0);
}

/**
 * The further banks that pay: none that finds an earlier financing in the public registry, and no
 * member once another member has financed.
 */
export function deceivedBanks(w: World, c: number): readonly number[] {
  const { registryHit } = w.setting.fraud;
  const isUnique = isUniqueAmongMembers(w, c);
  let isEntered = isUnique && w.member[w.bank[c]!] === 1;
  return furtherBanks(w, c).filter((b) => {
    if (w.u(purpose.registryHit, w.name[c]!, b * 8) < registryHit) return false;
    if (!isUnique || w.member[b] === 0) return true;
    const isFirst = !isEntered;
    isEntered = true;
    return isFirst;
  });
}

/** To how many banks an invoice would be handed again, and how many are expected to pay. */
export interface Resale {
  readonly tried: number;
  readonly paid: number;
}

/** Expected over the searches of the registry; who is a member is known. */
export function expectedResale(w: World, c: number): Resale {
  const { registryHit } = w.setting.fraud;
  const isUnique = isUniqueAmongMembers(w, c);
  const banks = furtherBanks(w, c);
  const members = isUnique ? banks.filter((b) => w.member[b] === 1).length : 0;
  let paid = (banks.length - members) * (1 - registryHit);
  if (members > 0 && w.member[w.bank[c]!] === 0) {
    let foundByAll = 1;
    for (let i = 0; i < members; i++) foundByAll *= registryHit;
    paid += 1 - foundByAll;
  }
  return { tried: banks.length, paid };
}
