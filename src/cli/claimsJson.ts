import type { ToldClaims } from "./claims.ts";

/**
 * The JSON answer of `claims`; its keys are described in the README and stay as they are. Days, shares
 * and rates as fractions; what was not measured is null.
 */
export function claimsJson({ model, seed, runs, verdicts }: ToldClaims): object {
  return {
    model,
    seed,
    runs,
    claims: verdicts.map(({ claim, status, reason, checks }) => ({
      id: claim.id,
      title: claim.title,
      says: claim.says,
      contrast: claim.contrast,
      source: claim.source,
      grade: claim.grade,
      caveat: claim.caveat,
      preset: "preset" in claim.test ? claim.test.preset : null,
      status,
      reason,
      checks: checks.map(({ check, mean = null, range = null, met = null }) => ({
        label: check.label,
        measure: check.measure,
        ...check.quantity,
        claimed: { from: check.band.from ?? null, to: check.band.to ?? null },
        putIn: check.putIn ?? false,
        mean,
        range90: range,
        met,
      })),
    })),
  };
}
