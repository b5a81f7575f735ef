import * as fc from "fast-check";
import { MODEL_VERSION, parseScenario, presetById, type Scenario } from "../../../../sims/index.ts";
import type { ReproductionRecord } from "../../../../src/export/record/ReproductionRecord.ts";
import { scenarioArbitrary } from "../../../arbitraries/scenario.ts";

const classroom = presetById("classroom")?.scenario;
if (!classroom) throw new Error("expected the preset classroom");

/** A record as an export has it, of a digest that nothing has. */
export function recordWith(scenario: Partial<Scenario> = {}): ReproductionRecord {
  return {
    daybook: 1,
    model: MODEL_VERSION,
    experiment: { kind: "compare", seed: 7, replications: 20, arms: ["T", "L"] },
    scenario: { ...classroom!, ...scenario },
    digest: "0123456789abcdef".repeat(4),
  };
}

/** Names that want to be more than names. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "]]><svg onload=alert(1)>",
  "</metadata></svg><script>",
  "</script><!--",
  `"quotes" 'and' \`ticks\` \\ back`,
  "=cmd|' /C calc'!A0",
  "&lt;&amp;&#60;&notanentity;",
  "_x000D__x0041_",
  "<?xpacket end='w'?></rdf:RDF></x:xmpmeta>",
  "emoji 😀👩‍👧 and Ω, ﷽, 中文名称",
  "\u202eright to left\u202c עברית",
  "controls \u0000\u0001\u001b[31m\u007f\u0085\u2028\ufeff\ufffe\uffff",
  "endstream endobj %%EOF \r\n\t",
] as const;

const name = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
);

/** Random scenarios as a file can hold them: the worlds of the two runtimes know sizes that no file may have. */
const filed = scenarioArbitrary
  .map((scenario) => parseScenario(JSON.parse(JSON.stringify(scenario))))
  .filter((parsed) => parsed.ok)
  .map(({ scenario }) => scenario);

/** Any record that Daybook could have written. */
export const recordArbitrary: fc.Arbitrary<ReproductionRecord> = fc
  .record({
    scenario: filed,
    title: name,
    note: name,
    source: name,
    seed: fc.nat(2 ** 31),
    replications: fc.integer({ min: 1, max: 100_000 }),
    arms: fc.subarray(["T", "D", "C", "L"] as const, { minLength: 1 }),
    own: fc.boolean(),
    address: fc.option(
      fc.string({ unit: "binary", maxLength: 60 }).map((text) => `?${text}`),
      { nil: undefined },
    ),
  })
  .map(({ scenario, title, note, source, seed, replications, arms, own, address }) => ({
    ...recordWith({
      ...scenario,
      title,
      note,
      sources: { "trade.terms": { evidence: "assumed", source } },
    }),
    experiment: {
      kind: "compare",
      seed,
      replications,
      arms,
      ...(own && { luck: "own" }),
    },
    ...(address !== undefined && { address }),
  }));
