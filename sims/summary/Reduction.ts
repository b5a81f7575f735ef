import type { Luck } from "../experiment/luck.ts";
import { ARMS } from "../experiment/RunTable.ts";
import type { ArmTable, RunTable, Variant } from "../experiment/RunTable.ts";
import { COLUMNS } from "../measures/columns.ts";
import { COST_BINS, COST_POINTS, TIME_BINS } from "../measures/grids.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { isArm } from "../world/mechanisms.ts";
import { checkPlace, checkShape } from "./checkTable.ts";
import { RunningCounts } from "./RunningCounts.ts";
import { createTailSums, type TailSums } from "./TailSums.ts";

/**
 * Everything is kept by section = replication mod 500, so that memory stays flat however many
 * replications there are. Up to 500 a section is a world; beyond, worlds are independent and so are
 * the sums over each section, which makes errors clustered by section as right as by world.
 */
export const SECTIONS = 500;

/** Everything that is kept of one arm. */
export interface ReducedArm {
  /** sections × COLUMNS.length, row by row: sums over the worlds of the section. */
  readonly rows: Float64Array;
  /** Per section: weight turned into cash in each of TIME_BINS or before it, ready for quantiles and curves. */
  readonly time: readonly Float64Array[];
  /** Per section: cost accrued at each of COST_POINTS, minor units. */
  readonly cost: readonly Float64Array[];
  /** COST_BINS: cases by cost per 100. */
  readonly costCounts: Float64Array;
  /** The same by section for tails, and what each party's worlds came to. */
  readonly tails: TailSums;
}

/** The tables of an experiment so far, added up in the order of the replications. */
export interface Reduction {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Whether the arms share their luck. */
  readonly luck: Luck;
  /** In the order of ARMS; after them coalitions of mechanisms, as they were given. */
  readonly arms: readonly Variant[];
  /** Replications reduced: 0 … replications − 1 without a gap. Tables further on wait for theirs. */
  readonly replications: number;
  /** Takes a table, early or late; throws if it overlaps one that is in, lacks an arm, or has another shape. */
  readonly add: (table: RunTable) => void;
  /** Tiers of suppliers in the scenario. */
  readonly tiers: number;
  /**
   * One tier of an arm (from 0), or all its tiers together. Throws for an arm that is not part of
   * the reduction. The views are valid until the next `add`.
   */
  readonly arm: (arm: Variant, tier?: number) => ReducedArm;
}

/**
 * Empty reduction of an experiment. Tables may come in any order and any cut: they are added in
 * replication order, so the sums are the same to the last bit. Adding more later extends it.
 */
export function createReduction(
  scenario: Scenario,
  seed: number,
  arms: readonly Variant[],
  luck: Luck = "common",
): Reduction {
  const others = arms.filter((arm) => !isArm(arm));
  const ordered: readonly Variant[] = [...ARMS.filter((arm) => arms.includes(arm)), ...others];
  if (ordered.length === 0)
    throw new RangeError("No arm to reduce: give at least one of T, D, C and L.");
  const { tiers } = scenario.chain;
  const sums = new Map(ordered.map((arm) => [arm, createSumsByTier(tiers)]));
  const waiting = new Map<number, RunTable>();
  let ready = 0;

  const add = (table: RunTable): void => {
    checkShape(table, ordered, tiers);
    checkPlace(table, ready, waiting);
    waiting.set(table.first, table);
    for (let next = waiting.get(ready); next !== undefined; next = waiting.get(ready)) {
      waiting.delete(ready);
      for (const [arm, ofTiers] of sums) {
        for (const sum of ofTiers) sum.add(next.arms[arm]!, ready, next.replications);
      }
      ready += next.replications;
    }
  };

  const arm = (name: Variant, tier?: number): ReducedArm => {
    const ofTiers = sums.get(name);
    if (ofTiers === undefined) {
      throw new RangeError(`Arm ${name} is not in this reduction; it has ${ordered.join(", ")}.`);
    }
    const all = ofTiers.length - 1;
    return ofTiers[tier ?? all]!.view(ready);
  };

  return {
    scenario,
    seed,
    luck,
    arms: ordered,
    tiers,
    get replications() {
      return ready;
    },
    add,
    arm,
  };
}

interface ArmSums {
  readonly add: (table: ArmTable, first: number, replications: number) => void;
  readonly view: (replications: number) => ReducedArm;
}

/** Sums of each tier, and last those of all together; of one tier these are the same. */
function createSumsByTier(tiers: number): readonly ArmSums[] {
  const each = Array.from({ length: tiers }, (_, tier) => tier);
  if (tiers === 1) return [createArmSums(each, tiers)];
  return [...each.map((tier) => createArmSums([tier], tiers)), createArmSums(each, tiers)];
}

/** Sums of some tiers: tables have a part for each tier in each replication. */
function createArmSums(ofTiers: readonly number[], tiers: number): ArmSums {
  const width = COLUMNS.length;
  const rows = new Float64Array(SECTIONS * width);
  const time = new RunningCounts(TIME_BINS);
  const cost: Float64Array[] = [];
  const tails = createTailSums();

  const add = (table: ArmTable, first: number, replications: number): void => {
    for (let r = 0; r < replications; r++) {
      const section = (first + r) % SECTIONS;
      const row = rows.subarray(section * width, (section + 1) * width);
      const costs = (cost[section] ??= new Float64Array(COST_POINTS));
      for (const tier of ofTiers) {
        const part = r * tiers + tier;
        addTo(row, table.rows, part * width);
        time.add(section, part, table.time);
        addTo(costs, table.cost, part * COST_POINTS);
      }
    }
    tails.add(table, first, replications, ofTiers, tiers);
  };

  const view = (replications: number): ReducedArm => ({
    rows: rows.subarray(0, Math.min(replications, SECTIONS) * width),
    time: time.upToEachBin(),
    cost,
    costCounts: sumOf(tails.invoices),
    tails,
  });
  return { add, view };
}

/** What was counted in all sections. */
function sumOf(sections: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(COST_BINS);
  for (const counts of sections) if (counts) addTo(sums, counts, 0);
  return sums;
}

function addTo(sums: Float64Array, values: Float64Array, offset: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + values[offset + i]!;
}
