import { runJob } from "../experiment/runJob.ts";
import { PARTIAL, type Effort } from "../summary/effort.ts";
import { createReduction } from "../summary/Reduction.ts";
import { summarise } from "../summary/summarise.ts";
import { claimExperiments } from "./claimExperiments.ts";
import { judgeClaim, type ClaimVerdict } from "./judge.ts";

export interface ClaimsRequest {
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /** Worlds of each experiment, in CLAIM_RUNS. */
  readonly replications: number;
}

/** A verdict needs means and how far worlds lie apart; no interval by resampling. */
const EFFORT: Effort = { ...PARTIAL, worlds: true };
/** Replications of one job: tables stay small. */
const CHUNK = 50;

/**
 * Runs one experiment of the published claims after the other and yields the verdicts on its claims;
 * those of claims that cannot be run are not among them.
 */
export function* runClaims(request: ClaimsRequest): Generator<readonly ClaimVerdict[], void, void> {
  const { seed, replications } = request;
  for (const { scenario, arms, claims } of claimExperiments()) {
    const reduction = createReduction(scenario, seed, arms);
    for (let first = 0; first < replications; first += CHUNK) {
      const here = Math.min(CHUNK, replications - first);
      reduction.add(runJob({ scenario, seed, arms, first, replications: here }));
    }
    const result = summarise(reduction, EFFORT);
    yield claims.map((claim) => judgeClaim(claim, result));
  }
}
