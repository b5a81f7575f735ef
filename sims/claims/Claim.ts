import type { Arm } from "../experiment/RunTable.ts";
import type { MeasureId } from "../measures/measures.ts";

/**
 * How well a source carries its number: A official or reviewed, B trade press, C a vendor or a page
 * without sources, M remembered and not found again.
 */
export const GRADES = ["A", "B", "C", "M"] as const;
export type Grade = (typeof GRADES)[number];

/** A measure of one arm, or of an arm over (`ratio`) or less (`difference`) another in the same world. */
export type Quantity =
  | { readonly arm: Arm }
  | { readonly ratio: readonly [of: Arm, over: Arm] }
  | { readonly difference: readonly [of: Arm, less: Arm] };

/** Both ends are included; without one the band is open on that side. */
export interface Band {
  readonly from?: number;
  readonly to?: number;
}

/** One number of a claim, and what is held against it. */
export interface Check {
  /** What is compared, in words. */
  readonly label: string;
  readonly measure: MeasureId;
  readonly quantity: Quantity;
  /**
   * What counts as the claimed number, in the measure's own unit (days, shares and rates as fractions;
   * a ratio has none). A number that was published without a range is taken to half a unit of its last
   * digit.
   */
  readonly band: Band;
  /** The same source gave the preset this number: the check is of the model's reckoning alone. */
  readonly putIn?: true;
}

/** A published claim. Either it can be run (`preset` and `checks`), or `reason` says why not. */
export interface Claim {
  readonly id: string;
  readonly title: string;
  /** What is claimed, in our own words, with its numbers. */
  readonly says: string;
  /** Which arms it sets side by side. */
  readonly contrast: string;
  readonly source: string;
  readonly grade: Grade;
  /** What to bear in mind when reading the verdict. */
  readonly caveat: string;
  readonly test:
    { readonly preset: string; readonly checks: readonly Check[] } | { readonly reason: string };
}
