import { CELLS, type QuantileTable } from "../random/QuantileTable.ts";

const EACH = CELLS + 1;

/** The nodes of the tables that a kernel draws from, one table after the other, without their tails. */
export class Cells {
  /** Grows, so read it anew after a table was placed. */
  nodes = new Float64Array(16 * EACH);
  readonly #places = new Map<QuantileTable, number>();

  /** Where the nodes of a smooth table begin. */
  place(table: QuantileTable): number {
    const known = this.#places.get(table);
    if (known !== undefined) return known;
    const place = this.#places.size * EACH;
    if (place === this.nodes.length) {
      const nodes = new Float64Array(place * 2);
      nodes.set(this.nodes);
      this.nodes = nodes;
    }
    this.nodes.set(table.nodes.subarray(0, EACH), place);
    this.#places.set(table, place);
    return place;
  }
}
