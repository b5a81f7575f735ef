import { COLUMNS } from "../measures/columns.ts";
import { COST_POINTS } from "../measures/grids.ts";
import { BinnedPartsWriter } from "../measures/BinnedParts.ts";
import type { ArmTable } from "./RunTable.ts";

/** A table that is being written. */
export type OpenTable = Pick<ArmTable, "rows" | "cost" | "costBeyond"> &
  Readonly<Record<"time" | "costCounts", BinnedPartsWriter>>;

/** An empty table for that many replications. */
export function openTable(replications: number, tiers: number): OpenTable {
  const parts = replications * tiers;
  return {
    rows: new Float64Array(parts * COLUMNS.length),
    time: new BinnedPartsWriter(parts, "counts"),
    cost: new Float64Array(parts * COST_POINTS),
    costCounts: new BinnedPartsWriter(parts, "ones"),
    costBeyond: new Float64Array(parts),
  };
}

/** What has been written; its buffers are the open table's own until moved. */
export function written({ time, costCounts, ...table }: OpenTable): ArmTable {
  return { ...table, time: time.written(), costCounts: costCounts.written() };
}
