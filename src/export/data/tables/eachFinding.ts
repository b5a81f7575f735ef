import type {
  ArmResult,
  DifferenceResult,
  Estimate,
  Findings,
  Interval,
  Result,
} from "../../../../sims/index.ts";
import type { DataCell } from "../DataTable.ts";

/** All tiers together, then each by itself where there are several, with its name in a table. */
export function tiersOf(
  result: Result,
): readonly { readonly tier: string; readonly of: Findings }[] {
  const each = result.byTier.map((of, i) => ({ tier: String(i + 1), of }));
  return [{ tier: "all", of: result }, ...each];
}

/** Rows from each arm, and then from each difference of two, tier by tier. */
export function eachFinding(
  result: Result,
  ofArm: (found: ArmResult) => readonly (readonly DataCell[])[],
  ofDifference: (found: DifferenceResult) => readonly (readonly DataCell[])[] = () => [],
): readonly (readonly DataCell[])[] {
  return tiersOf(result).flatMap(({ tier, of }) => [
    ...Object.entries(of.arms).flatMap(([arm, found]) =>
      ofArm(found).map((cells) => [tier, arm, ...cells]),
    ),
    ...Object.entries(of.difference).flatMap(([pair, found]) =>
      ofDifference(found).map((cells) => [tier, pair, ...cells]),
    ),
  ]);
}

/** A number that was found; null where it is none. */
export function cell(value: number | undefined): DataCell {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Both ends of an interval, if there is one. */
export function ends(interval: Interval | undefined): readonly [DataCell, DataCell] {
  return [cell(interval?.[0]), cell(interval?.[1])];
}

/** A mean and its interval. */
export function estimateCells({ mean, ci95 }: Estimate): readonly DataCell[] {
  return [cell(mean), ...ends(ci95)];
}
