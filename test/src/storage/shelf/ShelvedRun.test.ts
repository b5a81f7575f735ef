import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest, runJob, createReduction, summarise } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { runOf } from "../../../../src/state/shelf/runOf.ts";
import { readRun } from "../../../../src/storage/shelf/ShelvedRun.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

describe("readRun", () => {
  it("gives back what was kept, through JSON too", () => {
    const run = shelvedRun(1_700_000_000_000, { arms: ["C", "L"] }, "mine");
    expect(readRun(run)).toEqual({ ok: true, run });
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual({ ok: true, run });
  });

  it("reads what is kept of a real experiment, of one replication too", () => {
    for (const replications of [1, 12]) {
      const job = {
        scenario: classroom,
        seed: 3,
        arms: ["T", "L"] as const,
        first: 0,
        replications,
      };
      const reduction = createReduction(classroom, job.seed, job.arms);
      reduction.add(runJob(job));
      const result = summarise(reduction);
      const run = runOf({ request: job, result, digest: digest(result) }, "Classroom", 5);
      expect(readRun(structuredClone(run))).toEqual({ ok: true, run });
      expect(run?.found.difference["timeToCash"]?.ci95 === undefined).toBe(replications === 1);
      expect(run?.curves.time.base.mean).toHaveLength(366);
    }
  });

  it.each([
    ["digest", { digest: "abc" }],
    ["at", { at: Number.NaN }],
    ["name", { name: "" }],
    ["name", { name: "x".repeat(81) }],
    ["seed", { seed: -1 }],
    ["replications", { replications: 0 }],
    ["arms", { arms: ["L", "T"] }],
    ["scenario.trade", { scenario: { ...classroom, trade: null } }],
    ["found", { found: {} }],
    ["nonsense", { nonsense: 1 }],
  ])("says that %s is wrong", (path, wrong) => {
    const read = readRun({ ...shelvedRun(1), ...wrong });
    expect(read.ok).toBe(false);
    expect(!read.ok && read.path).toMatch(new RegExp(`^${path}`));
  });

  it("never throws, whatever it is given", () => {
    const run = shelvedRun(1);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(run)), fc.jsonValue(), (key, value) => {
        expect(readRun(value).ok).toBe(false);
        const read = readRun({ ...run, [key]: value });
        // What it takes it gives back as it is, or with a scenario brought up to date.
        if (read.ok)
          expect(Object.keys(read.run).sort()).toEqual(expect.arrayContaining(["digest"]));
      }),
    );
  });

  it("takes no key of a prototype for a measure", () => {
    const evil: unknown = JSON.parse(
      JSON.stringify(shelvedRun(1)).replace('"timeToCash"', '"__proto__":{"mean":1},"timeToCash"'),
    );
    const read = readRun(evil);
    if (read.ok) expect(Object.keys(read.run.found.base)).not.toContain("__proto__");
    expect(({} as { mean?: number }).mean).toBeUndefined();
  });
});
