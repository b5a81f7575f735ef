import { describe, expect, it } from "vitest";
import { CATALOGUE, GROUPS, parameter } from "../../../sims/scenario/catalogue.ts";
import { centre } from "../../../sims/scenario/centre.ts";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { valueOf } from "../../../sims/scenario/changes.ts";
import { china2018 } from "../../../sims/scenario/presets/china/china2018.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";

/** Dot paths of all values of a scenario; distributions and lists are one value. */
function leaves(value: unknown, path = ""): string[] {
  const isLeaf =
    typeof value !== "object" || value === null || Array.isArray(value) || "family" in value;
  if (isLeaf) return [path];
  return Object.entries(value).flatMap(([key, child]) =>
    leaves(child, path === "" ? key : `${path}.${key}`),
  );
}

describe("the catalogue", () => {
  it("names every value of a scenario once, and nothing else", () => {
    const { format, id, title, note, currency, sources, ...values } = classroom;
    expect({ format, id, title, note, currency, sources }).toBeDefined();
    expect(CATALOGUE.map((p) => p.id).sort()).toEqual(leaves(values).sort());
  });

  it("keeps the adoption factors under their fixed names", () => {
    const fixed = ["banks", "suppliers", "digitisation", "standards", "skills"];
    expect(CATALOGUE.filter((p) => p.id.startsWith("adoption.")).map((p) => p.id)).toEqual(
      fixed.map((name) => `adoption.${name}`),
    );
  });

  it("shows sixteen to twenty-two main parameters of one tier, at most two more for each further, and has some in each group", () => {
    const main = CATALOGUE.filter((p) => p.main && p.fromTier === 1).length;
    expect(CATALOGUE.filter((p) => p.main).length - main).toBeLessThanOrEqual(6);
    expect(main).toBeGreaterThanOrEqual(16);
    expect(main).toBeLessThanOrEqual(22);
    for (const group of GROUPS) expect(CATALOGUE.some((p) => p.group === group)).toBe(true);
  });

  it("has no two labels alike and a sentence of help for each", () => {
    expect(new Set(CATALOGUE.map((p) => p.label)).size).toBe(CATALOGUE.length);
    for (const { help } of CATALOGUE) expect(help).toMatch(/^[A-Z].*\.$/);
  });

  it("has sliders within the limits, that reach the values of the presets", () => {
    for (const { id, range, limits, step, kind } of CATALOGUE) {
      expect(range[0], id).toBeGreaterThanOrEqual(limits[0]);
      expect(range[1], id).toBeLessThanOrEqual(limits[1]);
      expect(step, id).toBeGreaterThan(0);
      if (kind === "choice" || kind === "days" || kind === "weekdays") continue;
      for (const scenario of [classroom, europeMeasured, china2018]) {
        if (id === "ledger.latency" && scenario === classroom) continue; // a tenth of a day, for the board
        const value = valueOf(scenario, id);
        const shown = kind === "distribution" ? centre(value as Distribution) : Number(value);
        const unit = kind === "distribution" ? (value as Distribution).unit : undefined;
        const perDay = unit === "minutes" ? 1440 : unit === "hours" ? 24 : 1;
        expect(shown / perDay, id).toBeGreaterThanOrEqual(range[0]);
        expect(shown / perDay, id).toBeLessThanOrEqual(range[1]);
      }
    }
  });

  it("finds an entry by its name", () => {
    expect(parameter("adoption.banks").label).toBe("Banks on the ledger");
  });
});
