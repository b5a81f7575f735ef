import type { Distribution } from "../random/distributions/Distribution.ts";
import type { Share } from "../units.ts";
import type { Fitted } from "./survivalOf.ts";

/** A number that was estimated, with its 95 % interval where there is one. */
export interface Estimated {
  readonly value: number;
  /** An end that the data do not reach is null. */
  readonly ci95: readonly [lo: number | null, hi: number | null];
}

/** One family against the data. */
export interface FamilyFit {
  readonly family: Fitted;
  /** Ready for a scenario, in the unit of the data; undefined where the family cannot tell these data. */
  readonly distribution: Distribution | undefined;
  readonly logLikelihood: number;
  /** Akaike's criterion, less is better: 2 for each parameter less twice the logarithm of the likelihood. */
  readonly aic: number;
  /** The largest gap between the family and what was seen (Kolmogorov and Smirnov). */
  readonly ks: Share;
  /** The share that lasts longer, at each point of `grid`. */
  readonly survival: readonly Share[];
}

/** How one kind of value is spread in the data, and which families come near. */
export interface SpreadFit {
  readonly ended: number;
  /** Seen to last so long at least, and longer perhaps. */
  readonly open: number;
  /** How many were zero; the families, which know none, count them as `zeroAs`. */
  readonly zeros: number;
  readonly zeroAs: number;
  /** Whether all values are whole. */
  readonly whole: boolean;
  readonly median: Estimated | undefined;
  /** Values that shares of 0.05, 0.25, 0.75, 0.9 and 0.95 stay below; undefined where it is not seen. */
  readonly quantiles: Readonly<Record<"p5" | "p25" | "p75" | "p90" | "p95", number | undefined>>;
  /** The mean of the table. */
  readonly mean: number;
  /** The share that was still open at the longest time seen: the table has it end there. */
  readonly unseen: Share;
  /** What was seen, as a table of quantiles (or a constant): the honest default. */
  readonly table: Distribution;
  /** The product-limit curve with its band, thinned. */
  readonly seen: {
    readonly times: readonly number[];
    readonly survival: readonly Share[];
    readonly lo: readonly Share[];
    readonly hi: readonly Share[];
  };
  /** Where the families are drawn. */
  readonly grid: readonly number[];
  readonly families: readonly FamilyFit[];
}
