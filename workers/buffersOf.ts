import type { RunTable } from "../sims/experiment/RunTable.ts";

/** The memory behind a table, to be moved and not copied. */
export function buffersOf(table: RunTable): ArrayBuffer[] {
  return Object.values(table.arms)
    .filter((arm) => arm !== undefined)
    .flatMap((arm) => [
      ...new Set([
        arm.rows.buffer,
        arm.cost.buffer,
        arm.costBeyond.buffer,
        ...[arm.time, arm.costCounts].flatMap(({ ends, bins, counts }) => [
          ends.buffer,
          bins.buffer,
          ...(counts ? [counts.buffer] : []),
        ]),
      ]),
    ]);
}
