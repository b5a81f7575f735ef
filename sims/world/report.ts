import { COLUMNS, column, COUNTS, SME_COSTS, STAGES } from "../measures/columns.ts";
import { account, category } from "./books.ts";
import { reportDischarged } from "./discharge.ts";
import { flag } from "./flags.ts";
import { netsOf, reportFlows } from "./flowReport.ts";
import { reportFraud } from "./fraudReport.ts";
import { expectedOnLedger } from "./members.ts";
import { CATEGORY_COUNT, COUNT_COUNT, STAGE_COUNT, type World } from "./World.ts";

const COUNT_COLUMNS = COUNTS.map((name) => column[name]);
const COST_COLUMNS = SME_COSTS.map((c) => [column[`sme.${c}`], category[c]] as const);
const FIRST_STAGE = column[`stage.${STAGES[0]}`];
const WIDTH = COLUMNS.length;
const PAYABLE = flag.onLedger | flag.lapsed;
const WAS_ON_LEDGER = flag.onLedger | flag.returned;

/**
 * Writes what the world has come to, a row of COLUMNS for each tier, starting at `offset`. Cases are
 * added in the order of their numbers, so that the sums do not depend on the order of events. What
 * the operator takes in and spends is shared among the tiers by face.
 */
export function reportRows(w: World, rows: Float64Array, offset: number): void {
  let face = 0;
  for (let tier = 0; tier < w.tiers; tier++) {
    reportTier(w, tier, rows, offset + tier * WIDTH);
    face += rows[offset + tier * WIDTH + column.face]!;
  }
  const ofOperator = [
    [column.uncovered, Math.max(0, w.operatorCost - w.operatorIncome)],
    [column.operatorIncome, w.operatorIncome],
    [column.operatorCost, w.operatorCost],
    [column.operatorFixed, w.operatorFixed],
  ] as const;
  reportTradeCredit(w, rows, offset);
  for (let tier = 0; tier < w.tiers; tier++) {
    const row = offset + tier * WIDTH;
    const own = rows[row + column.face]!;
    for (const [at, amount] of ofOperator) {
      rows[row + at] = own === face ? amount : (amount * own) / face;
    }
  }
}

/** What suppliers are owed less what they owe in turn; the last tier owes nothing here. */
function reportTradeCredit(w: World, rows: Float64Array, offset: number): void {
  rows[offset + column.coreCreditDays] = rows[offset + column.payableDays]!;
  if (w.tiers === 1) return;
  for (let tier = 0; tier < w.tiers; tier++) {
    const row = offset + tier * WIDTH;
    const owed = tier + 1 < w.tiers ? rows[row + WIDTH + column.payableDays]! : 0;
    rows[row + column.netCreditDays] = rows[row + column.receivableDays]! - owed;
  }
}

function reportTier(w: World, tier: number, rows: Float64Array, offset: number): void {
  rows.fill(0, offset, offset + WIDTH);
  const { memberShare, joinShare } = w.setting;
  let joined = joinShare;
  for (let hop = 0; hop < tier; hop++) joined *= joinShare;
  let face = 0;
  let cases = 0;
  let timeToCash = 0;
  let unpaid = 0;
  let cost = 0;
  let realised = 0;
  let financed = 0;
  let financingCost = 0;
  let fundsDays = 0;
  let netFunds = 0;
  let receivableDays = 0;
  let linkedFace = 0;
  let reserveDays = 0;
  let leadTime = 0;
  let applied = 0;
  let leadTimeToDue = 0;
  let working = 0;
  let accepted = 0;
  let acceptance = 0;
  let confirmed = 0;
  let confirmation = 0;
  let onLedger = 0;
  let reached = 0;
  // One pass over every case of every world: the arrays are named once, outside the loop.
  const { flags, issued, approvedAt, confirmedAt, appliedAt, fundedAt, own } = w;
  const { face: faces, timeToCash: waits, unpaid: unpaids, cost: costs, financingCost: fees } = w;
  const { isOn } = w.setting.receivables;
  const { office } = w.setting;
  const { isAlwaysOpen } = office;
  const { tail, due } = w;
  const first = tier * w.roots;
  for (let c = first; c < first + w.roots; c++) {
    const is = flags[c]!;
    if ((is & flag.counted) === 0) continue;
    cases++;
    face += faces[c]!;
    timeToCash += waits[c]!;
    receivableDays += faces[c]! * waits[c]!;
    unpaid += unpaids[c]!;
    if (!isAlwaysOpen) {
      const from = issued[c]!;
      working += office.elapsed(from + waits[c]!) - office.elapsed(from);
    }
    // As `dueDate`, whose root need not be looked for here.
    const owedOn = due[(is & PAYABLE) === flag.onLedger ? c - first : c]!;
    const asked = appliedAt[c]!;
    if (asked < Infinity) {
      const end = Math.min(fundedAt[c]!, owedOn);
      applied++;
      if (end > asked) leadTimeToDue += end - asked;
    }
    cost += costs[c]!;
    if ((is & WAS_ON_LEDGER) !== 0) onLedger++;
    realised += costs[c]! + tail[c]!;
    if ((is & flag.reached) !== 0) reached++;
    const approved = approvedAt[c]!;
    if (approved < Infinity) {
      accepted++;
      acceptance += approved - issued[c]!;
    }
    if (confirmedAt[c]! < Infinity) {
      confirmed++;
      confirmation += confirmedAt[c]! - approved;
    }
    if ((is & flag.financed) !== 0) {
      financed++;
      leadTime += fundedAt[c]! - appliedAt[c]!;
      financingCost += fees[c]!;
      if ((is & flag.onLedger) !== 0) linkedFace += own[c]!;
      if (!isOn) {
        const net = own[c]! - fees[c]!;
        netFunds += net;
        fundsDays += net * (owedOn - fundedAt[c]!);
      } else {
        netFunds += w.netFunds[c]!;
        fundsDays += w.fundsDays[c]!;
        const released = w.releasedAt[c]!;
        if (released < Infinity) reserveDays += released - fundedAt[c]!;
      }
    }
  }
  rows[offset + column.cases] = cases;
  rows[offset + column.face] = face;
  rows[offset + column.timeToCash] = timeToCash;
  rows[offset + column.unpaid] = unpaid;
  rows[offset + column.cost] = cost;
  rows[offset + column.real] = w.real[tier]!;
  rows[offset + column.financingCost] = financingCost;
  rows[offset + column.fundsDays] = fundsDays;
  rows[offset + column.netFunds] = netFunds;
  rows[offset + column.financed] = financed;
  rows[offset + column.onLedger] = onLedger;
  rows[offset + column.reached] = reached;
  const { network, passesDown } = w.mechanisms;
  const canReach = network !== undefined && (tier === 0 || passesDown);
  rows[offset + column.receivableDays] = receivableDays;
  rows[offset + column.linkedFace] = linkedFace;
  rows[offset + column.reserveDays] = reserveDays;
  const { pathsVary, windDown } = w.setting;
  const expected = pathsVary ? expectedOfTier(w, tier) : memberShare * joined * cases;
  // Losses that close the ledger depend on who has joined: there the control has to be left out.
  const isOpen = windDown === "losses" && network === "ledger";
  rows[offset + column.expectedOnLedger] = !canReach ? 0 : isOpen ? onLedger : expected;
  rows[offset + column.leadTime] = leadTime;
  rows[offset + column.applied] = applied;
  rows[offset + column.leadTimeToDue] = leadTimeToDue;
  rows[offset + column.workingToCash] = isAlwaysOpen ? timeToCash : working;
  const { paid, late, daysLate, face: paidFace, days } = reportDischarged(w, tier);
  rows[offset + column.paidDebts] = paid;
  rows[offset + column.paidPastDue] = late;
  rows[offset + column.daysLate] = daysLate;
  rows[offset + column.paidFace] = paidFace;
  rows[offset + column.payableDays] = days;
  rows[offset + column.acceptance] = acceptance;
  rows[offset + column.accepted] = accepted;
  rows[offset + column.confirmation] = confirmation;
  rows[offset + column.confirmed] = confirmed;
  for (let i = 0; i < STAGE_COUNT; i++) {
    rows[offset + FIRST_STAGE + i] = w.stageDays[tier * STAGE_COUNT + i]!;
  }
  COUNT_COLUMNS.forEach((at, i) => (rows[offset + at] = w.counts[tier * COUNT_COUNT + i]!));
  for (const [at, what] of COST_COLUMNS) {
    rows[offset + at] = w.byCategory[tier * CATEGORY_COUNT + what]!;
  }
  const nets = netsOf(w, tier);
  rows[offset + column["net.suppliers"]] = realised;
  rows[offset + column["net.bank"]] = nets[account.bank]!;
  rows[offset + column["net.coreEnterprise"]] =
    nets[account.coreEnterprise]! + (tier === 0 ? nets[account.obligor]! : 0);
  rows[offset + column["net.operator"]] = nets[account.operator]!;
  reportFraud(w, tier, rows, offset);
  reportFlows(w, tier, rows, offset);
}

function expectedOfTier(w: World, tier: number): number {
  const first = tier * w.roots;
  let sum = 0;
  for (let c = first; c < first + w.roots; c++) {
    if ((w.flags[c]! & flag.counted) !== 0) sum += expectedOnLedger(w, c);
  }
  return sum;
}
