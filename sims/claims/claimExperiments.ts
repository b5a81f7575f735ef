import { ARMS, type Arm } from "../experiment/RunTable.ts";
import { presetById } from "../scenario/presets/index.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { SECTIONS } from "../summary/Reduction.ts";
import type { Claim, Quantity } from "./Claim.ts";
import { claimPresetById } from "./claimPresets.ts";
import { CLAIMS } from "./claims.ts";

/** The fewest and the most replications that say how far worlds lie apart: these are kept one by one. */
export const CLAIM_RUNS = [20, SECTIONS] as const;

/** What to run for some claims: one preset, in the arms that any of them speaks of. */
export interface ClaimExperiment {
  readonly scenario: Scenario;
  readonly arms: readonly Arm[];
  /** The claims to judge by its result. */
  readonly claims: readonly Claim[];
}

/**
 * Every experiment that the claims need, each once, and none for claims that cannot be run. Run it
 * with CLAIM_RUNS replications and give each claim and the result to `judgeClaim`. Throws a
 * RangeError if a claim names a preset that is none.
 */
export function claimExperiments(claims: readonly Claim[] = CLAIMS): readonly ClaimExperiment[] {
  const byPreset = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!("preset" in claim.test)) continue;
    const { preset } = claim.test;
    byPreset.set(preset, [...(byPreset.get(preset) ?? []), claim]);
  }
  return [...byPreset].map(([id, of]) => {
    const preset = presetById(id) ?? claimPresetById(id);
    if (!preset) throw new RangeError(`invalid preset of a claim: ${id}; expected one that exists`);
    const named = new Set(of.flatMap(armsOf));
    return { scenario: preset.scenario, arms: ARMS.filter((arm) => named.has(arm)), claims: of };
  });
}

function armsOf({ test }: Claim): readonly Arm[] {
  return "checks" in test ? test.checks.flatMap(({ quantity }) => armsIn(quantity)) : [];
}

function armsIn(quantity: Quantity): readonly Arm[] {
  if ("arm" in quantity) return [quantity.arm];
  return "ratio" in quantity ? quantity.ratio : quantity.difference;
}
