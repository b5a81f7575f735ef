/** How many named draws intervals by resampling take. More draws hold less error of their own. */
export interface Effort {
  /** Multipliers of a curve's band, at most those of FULL. */
  readonly band: number;
  /** Bootstrap samples of the difference of medians. */
  readonly bootstrap: number;
  /** Whether to tell how far single worlds lie apart. */
  readonly worlds: boolean;
}

/** For results that are kept: what the digest is taken over. */
export const FULL: Effort = { band: 500, bootstrap: 1000, worlds: true };

/** For a result that is shown for a moment while an experiment goes on; its means are the same. */
export const PARTIAL: Effort = { band: 100, bootstrap: 200, worlds: false };
