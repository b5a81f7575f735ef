import type { BinnedPartsWriter } from "../measures/BinnedParts.ts";
import { COLUMNS, column } from "../measures/columns.ts";
import { COST_BINS, COST_POINTS, COST_STEP } from "../measures/grids.ts";
import { flag } from "./flags.ts";
import { ACCRUAL_POINTS, type World } from "./World.ts";

const WIDTH = COLUMNS.length;

/** Cumulates the world's steps and slopes into its cost curves: COST_POINTS values for each tier from `offset`. */
export function reportCostCurves(w: World, curves: Float64Array, offset: number): void {
  for (let tier = 0; tier < w.tiers; tier++) {
    const from = tier * ACCRUAL_POINTS;
    const to = offset + tier * COST_POINTS;
    let sum = 0;
    let slope = 0;
    for (let day = 0; day < COST_POINTS; day++) {
      slope += w.costSlopes[from + day]!;
      sum += slope + w.costSteps[from + day]!;
      curves[to + day] = sum;
    }
  }
}

/** What becomes of the cost of cases: parts are the tiers of one world after the other. */
export interface CostTable {
  /** Rows of the parts, reported already. */
  readonly rows: Float64Array;
  /** Gets an entry for each counted case. */
  readonly costCounts: BinnedPartsWriter;
  /** Gets by how many steps in all the cases of the last bin are beyond it, so that a mean is exact there too. */
  readonly costBeyond: Float64Array;
}

/**
 * Counts the world's cases by cost per 100 of face, with their share of what the operator's fees do not
 * cover. Tails show what happened: realised losses, not the risk charge. The first tier is part `part`.
 */
export function countCosts(w: World, table: CostTable, part: number): void {
  const { cost, tail, face, flags } = w;
  const { rows, costCounts, costBeyond } = table;
  for (let tier = 0; tier < w.tiers; tier++) {
    const row = (part + tier) * WIDTH;
    const uncovered = (100 * rows[row + column.uncovered]!) / rows[row + column.face]!;
    const first = tier * w.roots;
    costCounts.reserve(w.roots);
    const { bins } = costCounts;
    let entry = costCounts.size;
    let beyond = 0;
    for (let c = first; c < first + w.roots; c++) {
      if ((flags[c]! & flag.counted) === 0) continue;
      const own = (100 * (cost[c]! + tail[c]!)) / face[c]! + uncovered;
      const bin = Math.ceil(own / COST_STEP - 1e-6);
      bins[entry++] = bin < 0 ? 0 : bin < COST_BINS ? bin : COST_BINS - 1;
      if (bin >= COST_BINS) beyond += bin - (COST_BINS - 1);
    }
    costCounts.close(entry);
    costBeyond[part + tier] = beyond;
  }
}
