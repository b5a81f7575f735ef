import type { MeasureId } from "../../measures/measures.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import type { Variant } from "../RunTable.ts";
import { pointWidth } from "./layout.ts";
import type { PointTable } from "./runPoint.ts";

/** What the replications of one point so far came to, one by one. */
export interface PointSums {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly arms: readonly Variant[];
  readonly measures: readonly MeasureId[];
  /** Replications that are in: 0 … replications − 1 without a gap. Tables further on wait for theirs. */
  readonly replications: number;
  /**
   * Takes a table, early or late; throws if it overlaps one that is in, lacks an arm, or has another
   * shape. More replications extend the point: what is kept does not depend on how they were cut.
   */
  readonly add: (table: PointTable) => void;
  /** replications × pointWidth of an arm, in the order of replications; valid until the next `add`. Throws for an arm that is not there. */
  readonly rows: (arm: Variant) => Float64Array;
}

/** An empty point of a design. */
export function createPointSums(
  scenario: Scenario,
  seed: number,
  arms: readonly Variant[],
  measures: readonly MeasureId[],
): PointSums {
  if (arms.length === 0) throw new RangeError("No arm: give at least one of T, D, C and L.");
  const width = pointWidth(measures.length);
  const kept = new Map(arms.map((arm) => [arm, new Float64Array(0)]));
  const waiting = new Map<number, PointTable>();
  let ready = 0;

  function add(table: PointTable): void {
    checkShape(table, arms, width);
    checkPlace(table, ready, waiting);
    waiting.set(table.first, table);
    for (let next = waiting.get(ready); next !== undefined; next = waiting.get(ready)) {
      waiting.delete(ready);
      const end = ready + next.replications;
      for (const arm of arms) {
        const rows = withRoom(kept.get(arm)!, end * width);
        rows.set(next.arms[arm]!, ready * width);
        kept.set(arm, rows);
      }
      ready = end;
    }
  }

  function rows(arm: Variant): Float64Array {
    const all = kept.get(arm);
    if (all === undefined) {
      throw new RangeError(`Arm ${arm} is not in this point; it has ${arms.join(", ")}.`);
    }
    return all.subarray(0, ready * width);
  }

  return {
    scenario,
    seed,
    arms,
    measures,
    get replications() {
      return ready;
    },
    add,
    rows,
  };
}

/** A point as it was after its first replications, while it goes on; it takes no more itself. */
export function firstOf(sums: PointSums, replications: number): PointSums {
  const { scenario, seed, arms, measures } = sums;
  const width = pointWidth(measures.length);
  const least = Math.min(replications, sums.replications);
  return {
    scenario,
    seed,
    arms,
    measures,
    replications: least,
    add: () => {
      throw new RangeError("A part of a point takes no more replications.");
    },
    rows: (arm) => sums.rows(arm).subarray(0, least * width),
  };
}

function withRoom(rows: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (rows.length >= length) return rows;
  const larger = new Float64Array(Math.max(length, 2 * rows.length));
  larger.set(rows);
  return larger;
}

function checkShape(table: PointTable, arms: readonly Variant[], width: number): void {
  for (const arm of arms) {
    const length = table.arms[arm]?.length;
    if (length !== table.replications * width) {
      throw new RangeError(
        `Arm ${arm} of a point has ${length ?? "no"} numbers; expected ${table.replications} × ${width}.`,
      );
    }
  }
}

function checkPlace(
  { first, replications }: PointTable,
  ready: number,
  waiting: ReadonlyMap<number, PointTable>,
): void {
  const end = first + replications;
  const overlaps = [...waiting.values()].some(
    (other) => first < other.first + other.replications && other.first < end,
  );
  if (first < ready || overlaps) {
    throw new RangeError(`Replications ${first} to ${end - 1} of a point are in already.`);
  }
}
