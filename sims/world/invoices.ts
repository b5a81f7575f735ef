import { purpose } from "../random/purposes.ts";
import { sampleEach } from "../random/QuantileTable.ts";
import { uniform } from "../random/threefry.ts";
import { CASE_WEIGHT } from "../measures/grids.ts";
import { flag, lower, raise } from "./flags.ts";
import { isHouseBankMember } from "./members.ts";
import { roundHalfEven } from "./money.ts";
import { runwayEnd } from "./windDown.ts";
import { NEVER } from "./never.ts";
import type { Days } from "../units.ts";
import type { Setting } from "./Setting.ts";
import type { World } from "./World.ts";

/**
 * What every invoice is from the start, whatever befalls it: when it is issued, by whom, for how
 * much, when it is due, whether its documents are digital. An invoice gives rise to one of the next
 * tier for a share of its face, after a lag, in every arm.
 */
export function drawInvoices(w: World): void {
  const { setting } = w;
  const { countFrom, countTo, termsFromConfirmation } = setting;
  const { issued, face, own, ownWeight, due, flags } = w;
  const roots = w.roots | 0;
  const cases = w.cases | 0;
  drawFirstTier(w);
  if (cases > roots) drawDeeperTiers(w);
  drawSender(w);
  for (let c = 0, root = 0; c < cases; c++, root++) {
    if (root === roots) root = 0;
    // A chain counts as a whole: by the date of its first invoice, which a default may come before.
    const first = issued[root]!;
    if (first < w.defaultAt && first >= countFrom && first < countTo) flags[c]! |= flag.counted;
    own[c] = face[c]!;
    ownWeight[c] = CASE_WEIGHT;
  }
  if (!termsFromConfirmation) {
    drawTerms(w);
    for (let c = 0; c < cases; c++)
      due[c] = issued[c]! + due[c]! + longerTerms(setting, issued[c]!);
  }
  if (!w.mechanisms.digital && !w.mechanisms.network) return;
  drawPaths(w);
  const end = runwayEnd(w);
  if (end === NEVER) return;
  w.closedAt = end;
  for (let c = 0; c < w.cases; c++) lower(w, c, PATH);
  drawPaths(w);
}

/** Invoices of the first tier, whose draws are named by their own numbers. */
function drawFirstTier(w: World): void {
  const { setting, seed, replication, delivered, issued, face, roots } = w;
  const { office } = setting;
  sampleEach(setting.invoicing, seed, replication, purpose.invoicing, 0, roots, issued);
  sampleEach(setting.face, seed, replication, purpose.face, 0, roots, face);
  office.addEach(delivered, issued, roots);
  for (let c = 0; c < roots; c++) {
    const whole = roundHalfEven(face[c]!);
    face[c] = whole < 1 ? 1 : whole;
  }
}

function drawDeeperTiers(w: World): void {
  const { setting, roots } = w;
  for (let c = roots; c < w.cases; c++) {
    const parent = c - roots;
    w.delivered[c] = w.issued[parent]!;
    w.issued[c] = w.delivered[c]! + w.draw(setting.lag, purpose.lag, w.name[c]!, 0);
    w.face[c] = Math.max(1, roundHalfEven(setting.passedOn * w.face[parent]!));
  }
}

/** Lengths of terms, where the due dates will stand. */
function drawTerms(w: World): void {
  const { terms } = w.setting;
  sampleEach(terms, w.seed, w.replication, purpose.terms, 0, w.roots, w.due);
  for (let c = w.roots; c < w.cases; c++) w.due[c] = w.draw(terms, purpose.terms, w.name[c]!, 0);
}

/** Which supplier of its tier an invoice is of. */
function drawSender(w: World): void {
  const { seed, replication, name, supplier, tier } = w;
  const { suppliers } = w.setting;
  const cases = w.cases | 0;
  if (suppliers === 1) for (let c = 0; c < cases; c++) supplier[c] = tier[c]!;
  else {
    for (let c = 0; c < cases; c++) {
      const luck = uniform(seed, replication, name[c]!, purpose.supplier, 0);
      supplier[c] = tier[c]! * suppliers + Math.floor(luck * suppliers);
    }
  }
}

const PATH = flag.reached | flag.onLedger | flag.lapsed;
/** By how many days terms that begin at this instant are longer, for a shock. */
export function longerTerms({ shockFrom, shockTo, shockTerms }: Setting, from: Days): Days {
  return from >= shockFrom && from < shockTo ? shockTerms : 0;
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
    for (let c = r; c < within && takesPayables(w, c); c += roots) {
      raise(w, c, flag.reached);
      if (isHouseBankMember(w, c)) raise(w, c, flag.onLedger);
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
      // Whoever issues a payable for an invoice takes its time with all of it.
      if (c === r && below > 0) w.due[c]! += setting.termExtension;
      // What comes after the default of the core enterprise waits for no payable of its.
      if (below > 0 && w.delivered[c]! >= w.defaultAt) {
        raise(w, c, flag.lapsed);
        w.lapsedAt[c] = w.delivered[c]!;
      }
    }
  }
}

/** Whether the ledger is there and the supplier has joined by its invoice, and the tier above lets it have a part of its payable. */
function takesPayables(w: World, c: number): boolean {
  const issued = w.issued[c]!;
  if (w.joinedFrom[w.supplier[c]!]! > issued || issued >= w.closedAt) return false;
  const { privacy } = w.setting;
  return privacy === 0 || w.tier[c] === 0 || w.u(purpose.privacy, w.name[c]!, 0) >= privacy;
}
