import { CELLS, type QuantileTable } from "../random/QuantileTable.ts";
import { heap } from "./heap.ts";
import * as at from "./layout/memory.ts";
import { ASKED, CONSTANT, POINTS } from "./layout/plainRow.ts";

const EACH = CELLS + 1;

/** The nodes of the tables that the kernel at work draws from, one after the other, without tails. */
export const nodes = new Float64Array(heap, at.NODES, at.MOST_TABLES * EACH);

const places = new Map<QuantileTable, number>();
let owner: object | undefined;

/** Makes room for the tables of this kernel; true if those of another stood here. */
export function claim(kernel: object): boolean {
  if (owner === kernel) return false;
  owner = kernel;
  places.clear();
  return true;
}

/** What stands in a row for a table: where its nodes, or its points, begin; or that it has one value; or that it is to be asked. */
export function place(table: QuantileTable): number {
  if (table.kind === 0) return CONSTANT;
  const known = places.get(table);
  if (known !== undefined) return known;
  const isSmooth = table.kind === 1;
  if (places.size === at.MOST_TABLES) return ASKED;
  if (!isSmooth && table.values.length > at.MOST_POINTS) return ASKED;
  const first = places.size * EACH;
  if (isSmooth) nodes.set(table.nodes.subarray(0, EACH), first);
  else putPoints(table, at.NODES + 8 * first);
  const stands = isSmooth ? first : POINTS - first;
  places.set(table, stands);
  return stands;
}

function putPoints({ guide, probabilities, values, slopes }: QuantileTable, first: number): void {
  new Uint16Array(heap, first, CELLS).set(guide);
  const put = (numbers: Float64Array, place: number): void =>
    new Float64Array(heap, first + place, numbers.length).set(numbers);
  put(probabilities, at.POINT_PROBABILITIES);
  put(values, at.POINT_VALUES);
  put(slopes, at.POINT_SLOPES);
}
