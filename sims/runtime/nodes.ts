import { CELLS, type QuantileTable } from "../random/QuantileTable.ts";
import { heap } from "./heap.ts";
import { MOST_TABLES, NODES } from "./layout/memory.ts";
import { ASKED } from "./layout/plainRow.ts";

const EACH = CELLS + 1;

/** The nodes of the tables that the kernel at work draws from, one after the other, without tails. */
export const nodes = new Float64Array(heap, NODES, MOST_TABLES * EACH);

const places = new Map<QuantileTable, number>();
let owner: object | undefined;

/** Makes room for the tables of this kernel; true if those of another stood here. */
export function claim(kernel: object): boolean {
  if (owner === kernel) return false;
  owner = kernel;
  places.clear();
  return true;
}

/** Where the nodes of a smooth table begin; without room left the table itself is to be asked. */
export function place(table: QuantileTable): number {
  const known = places.get(table);
  if (known !== undefined) return known;
  if (places.size === MOST_TABLES) return ASKED;
  const at = places.size * EACH;
  nodes.set(table.nodes.subarray(0, EACH), at);
  places.set(table, at);
  return at;
}
