import { purpose } from "../random/purposes.ts";
import { CASE_WEIGHT } from "../measures/grids.ts";
import { flag, raise } from "./flags.ts";
import { roundHalfEven } from "./money.ts";
import type { World } from "./World.ts";

/**
 * What every invoice is from the start, whatever befalls it: when it is issued, by whom, for how
 * much, when it is due, whether its documents are digital. An invoice gives rise to one of the next
 * tier for a share of its face, after a lag, in every arm.
 */
export function drawInvoices(w: World): void {
  const { setting, roots } = w;
  for (let c = 0; c < w.cases; c++) {
    const tier = w.tier[c]!;
    const name = w.name[c]!;
    if (tier === 0) {
      const days = w.draw(setting.invoicing, purpose.invoicing, name, 0);
      w.issued[c] = setting.office.add(w.delivered[c]!, days);
      w.face[c] = Math.max(1, roundHalfEven(w.draw(setting.face, purpose.face, name, 0)));
    } else {
      const parent = c - roots;
      w.delivered[c] = w.issued[parent]!;
      w.issued[c] = w.delivered[c]! + w.draw(setting.lag, purpose.lag, name, 0);
      w.face[c] = Math.max(1, roundHalfEven(setting.passedOn * w.face[parent]!));
    }
    // A chain counts as a whole: by the date of its first invoice, which a default may come before.
    const first = w.issued[c - tier * roots]!;
    const isIssued = first < w.defaultAt;
    if (isIssued && first >= setting.countFrom && first < setting.countTo) {
      raise(w, c, flag.counted);
    }
    w.own[c] = w.face[c]!;
    w.ownWeight[c] = CASE_WEIGHT;
    const one = setting.suppliers === 1;
    const s = one ? 0 : Math.floor(w.u(purpose.supplier, name, 0) * setting.suppliers);
    w.supplier[c] = tier * setting.suppliers + s;
    if (!setting.termsFromConfirmation) {
      w.due[c] = w.issued[c]! + w.draw(setting.terms, purpose.terms, name, 0);
    }
  }
  if (w.mechanisms.digital || w.mechanisms.network) drawPaths(w);
}

/**
 * Which invoices take the ledger's path. A payable reaches a supplier if all down to it have joined;
 * one whose house bank is a member takes the whole of its invoice, another only what its own
 * supplier takes. Digital documents exist between the core enterprise and the first tier alone.
 */
function drawPaths(w: World): void {
  const { setting, roots } = w;
  const { digital, network, passesDown } = w.mechanisms;
  /** Cases of tiers to which a payable can be passed. */
  const within = network === undefined ? 0 : passesDown ? w.cases : roots;
  for (let r = 0; r < roots; r++) {
    if (digital && w.u(purpose.digital, w.name[r]!, 0) < setting.digitalShare) {
      raise(w, r, flag.digital);
    }
    for (let c = r; c < within && w.joined[w.supplier[c]!]; c += roots) {
      raise(w, c, flag.reached);
      if (w.member[w.bankOrder[w.supplier[c]! * setting.banks]!]) raise(w, c, flag.onLedger);
    }
    let below = 0;
    for (let c = r + (w.tiers - 1) * roots; c >= 0; c -= roots) {
      const face = w.face[c]!;
      const flags = w.flags[c]!;
      w.own[c] = face - below;
      w.ownWeight[c] =
        below === 0 ? CASE_WEIGHT : Math.round((CASE_WEIGHT * (face - below)) / face);
      below = (flags & flag.onLedger) !== 0 ? face : (flags & flag.reached) !== 0 ? below : 0;
      w.payable[c] = below;
      // What comes after the default of the core enterprise waits for no payable of its.
      if (below > 0 && w.delivered[c]! >= w.defaultAt) {
        raise(w, c, flag.lapsed);
        w.lapsedAt[c] = w.delivered[c]!;
      }
    }
  }
}
