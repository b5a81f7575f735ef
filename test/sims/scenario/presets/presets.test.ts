import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../../sims/scenario/catalogue.ts";
import { sourceOf } from "../../../../sims/scenario/changes.ts";
import { parseScenario } from "../../../../sims/scenario/parseScenario.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
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
      "classroom",
    ]);
  });

  it("europe-measured names evidence and source of every value", () => {
    for (const { id } of CATALOGUE) {
      expect(Object.hasOwn(europeMeasured.sources, id), id).toBe(true);
      expect(sourceOf(europeMeasured, id).source.length, id).toBeGreaterThan(20);
    }
  });

  it("europe-measured marks personal loans and a university as proxies or derived", () => {
    for (const [id, { evidence, source }] of Object.entries(europeMeasured.sources)) {
      if (!/BPI Challenge 20(12|20) \(/.test(source)) continue;
      expect(["proxy", "derived"], id).toContain(evidence);
    }
  });
});
