import type { ArmTable } from "../experiment/RunTable.ts";
import { addPart } from "../measures/BinnedParts.ts";
import { column, COLUMNS, TAIL_PARTIES, type TailParty } from "../measures/columns.ts";
import { COST_BINS, TAIL_SECTIONS } from "../measures/grids.ts";

/** A party's cost in a world is counted in steps of a thousandth per 100 of face. */
export const WORLD_STEPS = 1000;

const WIDTH = COLUMNS.length;

/**
 * What tails are taken from, by section (replication mod 20): whole numbers, so that the sums do not
 * depend on how tables were cut. Only values that occur are kept of worlds, which are few.
 */
export interface TailSums {
  /** Per section that is met: invoices in each of COST_BINS. */
  readonly invoices: readonly Float64Array[];
  /** Per section: by how many steps in all the invoices of the last bin are dearer than it. */
  readonly beyond: Float64Array;
  /** Per party and section: worlds by its cost per 100 of face, in steps. */
  readonly worlds: Readonly<Record<TailParty, readonly Map<number, number>[]>>;
  /** Adds the tiers named of a table whose first replication has this number. */
  readonly add: (
    table: ArmTable,
    first: number,
    replications: number,
    ofTiers: readonly number[],
    tiers: number,
  ) => void;
}

export function createTailSums(): TailSums {
  const invoices: Float64Array[] = [];
  const beyond = new Float64Array(TAIL_SECTIONS);
  const bySection = () => Array.from({ length: TAIL_SECTIONS }, () => new Map<number, number>());
  const worlds = Object.fromEntries(TAIL_PARTIES.map((party) => [party, bySection()])) as Record<
    TailParty,
    Map<number, number>[]
  >;

  const add: TailSums["add"] = (table, first, replications, ofTiers, tiers) => {
    for (let r = 0; r < replications; r++) {
      const section = (first + r) % TAIL_SECTIONS;
      const counts = (invoices[section] ??= new Float64Array(COST_BINS));
      for (const tier of ofTiers) {
        const part = r * tiers + tier;
        addPart(counts, part, table.costCounts);
        beyond[section] = beyond[section]! + table.costBeyond[part]!;
      }
      const sum = (at: number): number =>
        ofTiers.reduce((all, tier) => all + table.rows[(r * tiers + tier) * WIDTH + at]!, 0);
      const face = sum(column.face);
      // A world without invoices has no cost per 100 of them.
      if (face === 0) continue;
      for (const party of TAIL_PARTIES) {
        const per100 = (100 * sum(column[`net.${party}`])) / face;
        const byCost = worlds[party][section]!;
        const step = Math.round(per100 * WORLD_STEPS);
        byCost.set(step, (byCost.get(step) ?? 0) + 1);
      }
    }
  };

  return { invoices, beyond, worlds, add };
}
