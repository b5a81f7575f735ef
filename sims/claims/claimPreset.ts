import type { ParameterId } from "../scenario/catalogue/catalogue.ts";
import { applyChanges } from "../scenario/changes.ts";
import type { Preset } from "../scenario/presets/index.ts";
import { problemLine } from "../scenario/Problem.ts";
import type { Scenario, ValueSource } from "../scenario/Scenario.ts";

/** A value that a claim's process has, and how that is known. */
export interface ProcessValue extends ValueSource {
  readonly value: unknown;
}

/** What a preset for a claim says beside the scenario that it starts from. */
export interface ClaimPreset {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly currency?: string;
  readonly base: Scenario;
  /** Values of the process that the claim describes, never of what it claims to have come out. */
  readonly process: Readonly<Partial<Record<ParameterId, ProcessValue>>>;
}

/** The hidden preset of a claim. Throws a RangeError if it has values that no scenario may hold. */
export function buildClaimPreset(of: ClaimPreset): Preset {
  const entries = Object.entries(of.process);
  const values = Object.fromEntries(entries.map(([id, { value }]) => [id, value]));
  const changed = applyChanges(of.base, values);
  if (!changed.ok) throw new RangeError(changed.problems.map(problemLine).join("; "));
  const { id, title, note, currency = of.base.currency } = of;
  const sources = { ...of.base.sources };
  for (const [of, { evidence, source }] of entries) sources[of] = { evidence, source };
  return {
    id,
    version: 1,
    hidden: true,
    scenario: { ...changed.scenario, id, title, note, currency, sources },
  };
}
