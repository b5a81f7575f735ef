import type { RunTable, Variant } from "../experiment/RunTable.ts";
import { COLUMNS } from "../measures/columns.ts";
import { COST_POINTS } from "../measures/grids.ts";

/** Throws if a table overlaps what is in or waits for what is missing. */
export function checkPlace(
  table: RunTable,
  ready: number,
  waiting: ReadonlyMap<number, RunTable>,
): void {
  const end = table.first + table.replications;
  const clash = [...waiting.values()].some(
    (other) => table.first < other.first + other.replications && other.first < end,
  );
  if (table.first < ready || clash) {
    throw new RangeError(
      `Replications ${table.first} to ${end - 1} overlap what is already in; add each replication once (next: ${ready}).`,
    );
  }
}

/** Throws if a table lacks an arm, or its arrays are of another size than its replications say. */
export function checkShape(table: RunTable, arms: readonly Variant[], tiers: number): void {
  const { first, replications } = table;
  if (
    !Number.isInteger(first) ||
    first < 0 ||
    !Number.isInteger(replications) ||
    replications < 1
  ) {
    throw new RangeError(
      `A table of ${replications} replications from ${first} is not a range; first must be 0 or more, replications 1 or more.`,
    );
  }
  const parts = replications * tiers;
  for (const name of arms) {
    const arm = table.arms[name];
    if (arm === undefined) throw new RangeError(`The table from ${first} lacks arm ${name}.`);
    const shapes = [
      ["rows", arm.rows.length, parts * COLUMNS.length],
      ["time", arm.time.ends.length, parts],
      ["cost", arm.cost.length, parts * COST_POINTS],
      ["costCounts", arm.costCounts.ends.length, parts],
      ["costBeyond", arm.costBeyond.length, parts],
    ] as const;
    for (const [part, length, right] of shapes) {
      if (length === right) continue;
      throw new RangeError(
        `Arm ${name}, ${part}: ${length} numbers for ${replications} replications; ${right} would be right.`,
      );
    }
  }
}
