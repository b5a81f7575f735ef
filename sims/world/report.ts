import { COLUMNS, column, SME_COSTS, STAGES } from "../measures/columns.ts";
import { COST_BINS, COST_POINTS, COST_STEP } from "../measures/grids.ts";
import { category } from "./books.ts";
import { COUNTS } from "./counts.ts";
import { flag } from "./flags.ts";
import type { World } from "./World.ts";

const COUNT_COLUMNS = COUNTS.map((name) => column[name]);
const COST_COLUMNS = SME_COSTS.map((c) => [column[`sme.${c}`], category[c]] as const);
const FIRST_STAGE = column[`stage.${STAGES[0]}`];

/**
 * Writes what the world has come to into one row of COLUMNS, starting at `offset`. Cases are added
 * in the order of their numbers, so that the sums do not depend on the order of events.
 */
export function reportRow(w: World, rows: Float64Array, offset: number): void {
  rows.fill(0, offset, offset + COLUMNS.length);
  const { memberShare, joinShare } = w.setting;
  let face = 0;
  let cases = 0;
  let timeToCash = 0;
  let unpaid = 0;
  let cost = 0;
  let financed = 0;
  let financingCost = 0;
  let fundsDays = 0;
  let leadTime = 0;
  let accepted = 0;
  let acceptance = 0;
  let confirmed = 0;
  let confirmation = 0;
  let onLedger = 0;
  // One pass over every case of every world: the arrays are named once, outside the loop.
  const { flags, issued, approvedAt, confirmedAt, appliedAt, fundedAt, due } = w;
  const { face: faces, timeToCash: waits, unpaid: unpaids, cost: costs, financingCost: fees } = w;
  for (let c = 0; c < w.cases; c++) {
    const is = flags[c]!;
    if ((is & flag.counted) === 0) continue;
    cases++;
    face += faces[c]!;
    timeToCash += waits[c]!;
    unpaid += unpaids[c]!;
    cost += costs[c]!;
    if ((is & flag.onLedger) !== 0) onLedger++;
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
      fundsDays += (faces[c]! - fees[c]!) * (due[c]! - fundedAt[c]!);
    }
  }
  rows[offset + column.cases] = cases;
  rows[offset + column.face] = face;
  rows[offset + column.timeToCash] = timeToCash;
  rows[offset + column.unpaid] = unpaid;
  rows[offset + column.cost] = cost;
  rows[offset + column.uncovered] = Math.max(0, w.operatorCost - w.operatorIncome);
  rows[offset + column.real] = w.real;
  rows[offset + column.financingCost] = financingCost;
  rows[offset + column.fundsDays] = fundsDays;
  rows[offset + column.financed] = financed;
  rows[offset + column.onLedger] = onLedger;
  rows[offset + column.expectedOnLedger] = w.hasLedger ? memberShare * joinShare * cases : 0;
  rows[offset + column.leadTime] = leadTime;
  rows[offset + column.acceptance] = acceptance;
  rows[offset + column.accepted] = accepted;
  rows[offset + column.confirmation] = confirmation;
  rows[offset + column.confirmed] = confirmed;
  rows.set(w.stageDays, offset + FIRST_STAGE);
  COUNT_COLUMNS.forEach((at, i) => (rows[offset + at] = w.counts[i]!));
  for (const [at, what] of COST_COLUMNS) rows[offset + at] = w.byCategory[what]!;
}

/** Cumulates the world's steps and slopes into its cost curve: COST_POINTS values from `offset`. */
export function reportCostCurve(w: World, curve: Float64Array, offset: number): void {
  let sum = 0;
  let slope = 0;
  for (let day = 0; day < COST_POINTS; day++) {
    slope += w.costSlopes[day]!;
    sum += slope + w.costSteps[day]!;
    curve[offset + day] = sum;
  }
}

/**
 * Adds every counted case to the histogram of cost per 100 of face, with its share of what the
 * operator's fees do not cover. Tails show what happened: realised losses, not the risk charge.
 */
export function countCosts(w: World, row: Float64Array, offset: number, counts: Int32Array): void {
  const { cost, tail, face, flags } = w;
  const uncovered = (100 * row[offset + column.uncovered]!) / row[offset + column.face]!;
  for (let c = 0; c < w.cases; c++) {
    if ((flags[c]! & flag.counted) === 0) continue;
    const own = (100 * (cost[c]! + tail[c]!)) / face[c]! + uncovered;
    const bin = Math.ceil(own / COST_STEP - 1e-6);
    counts[bin < 0 ? 0 : bin < COST_BINS ? bin : COST_BINS - 1]!++;
  }
}
