import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../../sims/scenario/catalogue.ts";
import { sourceOf } from "../../../../sims/scenario/changes.ts";
import { parseScenario } from "../../../../sims/scenario/parseScenario.ts";
import { china2018 } from "../../../../sims/scenario/presets/china/china2018.ts";
import { china2025 } from "../../../../sims/scenario/presets/china/china2025.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { indiaTreds } from "../../../../sims/scenario/presets/india/indiaTreds.ts";
import { presetById, PRESETS } from "../../../../sims/scenario/presets/index.ts";

describe("the presets", () => {
  it.each(PRESETS.map((p) => [p.id, p.scenario] as const))("%s is a scenario", (_, scenario) => {
    const parsed = parseScenario(scenario);
    expect(parsed).toEqual({ ok: true, scenario });
    // the order of keys is the schema's, so that equal scenarios are written alike
    if (parsed.ok) {
      const { sources: a, ...written } = scenario;
      const { sources: b, ...read } = parsed.scenario;
      expect(a).toEqual(b);
      expect(JSON.stringify(read)).toBe(JSON.stringify(written));
    }
  });

  it("are found by name, and a name that is none finds nothing", () => {
    expect(presetById("classroom")?.scenario.title).toBe("Classroom");
    expect(presetById("constructor")).toBeUndefined();
    expect(PRESETS.filter((p) => !p.hidden).map((p) => p.id)).toEqual([
      "europe-measured",
      "china-2018",
      "china-2025",
      "india-treds",
      "classroom",
    ]);
  });

  describe.each([europeMeasured, china2018, china2025, indiaTreds])("$id", (scenario) => {
    it("names evidence and source of every value", () => {
      for (const { id } of CATALOGUE) {
        expect(Object.hasOwn(scenario.sources, id), id).toBe(true);
        expect(sourceOf(scenario, id).source.length, id).toBeGreaterThan(20);
      }
    });

    it("marks personal loans and a university as proxies or derived", () => {
      const standIns = Object.entries(scenario.sources).filter(([, { source }]) =>
        /BPI Challenge 20(12|20) \(/.test(source),
      );
      expect(standIns.length).toBeGreaterThan(0);
      for (const [id, { evidence }] of standIns) {
        expect(["proxy", "derived"], id).toContain(evidence);
      }
    });

    it("says of every value in so many words whether it is assumed", () => {
      for (const [id, { evidence, source }] of Object.entries(scenario.sources)) {
        if (evidence === "assumed") continue;
        expect(source, id).not.toMatch(/^Assumed/);
      }
    });
  });
});
