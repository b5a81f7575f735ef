import { describe, expect, it } from "vitest";
import { GRADES, type Claim } from "../../../sims/claims/Claim.ts";
import { CLAIM_RUNS, claimExperiments } from "../../../sims/claims/claimExperiments.ts";
import { claimPresetById, claimPresets } from "../../../sims/claims/claimPresets.ts";
import { CLAIMS } from "../../../sims/claims/claims.ts";
import { MEASURES } from "../../../sims/measures/measures.ts";
import { changesBetween } from "../../../sims/scenario/changes.ts";
import { parseScenario } from "../../../sims/scenario/parseScenario.ts";
import { china2018 } from "../../../sims/scenario/presets/china/china2018.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";
import { indiaTreds } from "../../../sims/scenario/presets/india/indiaTreds.ts";
import { presetById, PRESETS } from "../../../sims/scenario/presets/index.ts";

const testOf = ({ test }: Claim) => ("checks" in test ? test : undefined);
const BASES = [china2018, europeMeasured, indiaTreds];

describe("the published claims", () => {
  it("are V1 to V17, each once or in parts, with source, grade and caveat", () => {
    const numbers = CLAIMS.map(({ id }) => Number(/^V(\d+)[a-z]?$/.exec(id)?.[1]));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
    for (const { id, title, says, contrast, source, grade, caveat } of CLAIMS) {
      expect(GRADES, id).toContain(grade);
      for (const text of [title, says, source, caveat]) {
        expect(text.length, id).toBeGreaterThan(10);
      }
      expect(contrast, id).toMatch(/^[TDCL]/);
    }
  });

  it.each(CLAIMS)("$id is run on a preset that there is, or says why not", (claim) => {
    const { test } = claim;
    if ("reason" in test) return expect(test.reason).toMatch(/^[A-Z].{20,}\.$/s);
    expect(presetById(test.preset) ?? claimPresetById(test.preset)).toBeDefined();
    expect(test.checks.length).toBeGreaterThan(0);
    for (const { measure, band, label } of test.checks) {
      expect(MEASURES.map(({ id }) => id)).toContain(measure);
      expect(label).toMatch(/^[A-Z]/);
      expect(band.from ?? band.to).toBeDefined();
      expect(band.from ?? -Infinity).toBeLessThan(band.to ?? Infinity);
    }
  });

  it("hold nobody to what was only remembered", () => {
    const remembered = CLAIMS.filter(({ grade }) => grade === "M");
    expect(remembered.map(({ id }) => id)).toEqual(["V15", "V16", "V17"]);
    for (const claim of remembered) expect(testOf(claim), claim.id).toBeUndefined();
  });

  it("share an experiment where they share a preset, in every arm that they speak of", () => {
    const experiments = claimExperiments();
    const ids = experiments.map(({ scenario }) => scenario.id);
    expect(new Set(ids).size).toBe(ids.length);
    const judged = experiments.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(judged.sort()).toEqual(
      CLAIMS.filter(testOf)
        .map(({ id }) => id)
        .sort(),
    );
    const pboc = experiments.find(({ scenario }) => scenario.id === "claim-pboc");
    expect(pboc).toMatchObject({ arms: ["T", "L"], claims: [{ id: "V3" }, { id: "V4" }] });
    expect(CLAIM_RUNS[0]).toBeGreaterThan(1);
  });
});

describe("the presets of claims", () => {
  it("are hidden, and have names that no other preset has", () => {
    const ids = [...PRESETS, ...claimPresets()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const preset of claimPresets()) {
      expect(preset.hidden).toBe(true);
      expect(preset.id).toMatch(/^claim-/);
      expect(
        CLAIMS.some((claim) => testOf(claim)?.preset === preset.id),
        preset.id,
      ).toBe(true);
    }
  });

  it.each(claimPresets())(
    "$id is a scenario, and every value that its base has not says where it comes from",
    ({ scenario }) => {
      expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
      // its base is the one that it differs least from
      const [changes] = BASES.map((base) => Object.keys(changesBetween(base, scenario))).sort(
        (a, b) => a.length - b.length,
      );
      expect(changes?.length).toBeGreaterThan(0);
      for (const id of changes ?? []) {
        const { evidence, source } = scenario.sources[id]!;
        expect(source, id).not.toBe("Set by hand.");
        expect(/^Assumed/.test(source), id).toBe(evidence === "assumed");
      }
    },
  );
});
