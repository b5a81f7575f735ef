import { describe, expect, it } from "vitest";
import { MODEL_VERSION } from "../../../../sims/index.ts";
import { compareVersions, newsSince } from "../../../../src/features/link/modelNews.ts";

describe("what the model has changed since a version", () => {
  it("has a sentence for the present version, or whoever raises it has forgotten it", () => {
    expect(newsSince("0.0.0").at(-1)).toBe(`news.${MODEL_VERSION}`);
  });

  it("is told from the version after it on, oldest first", () => {
    expect(newsSince("0.2.0").slice(0, 2)).toEqual(["news.0.3.0", "news.0.3.1"]);
    expect(newsSince(MODEL_VERSION)).toEqual([]);
    expect(newsSince("99.0.0")).toEqual([]);
  });

  it("orders versions by number, not by letter", () => {
    const sorted = ["0.3.10", "1.0.0", "0.3.9", "0.10.0"].sort(compareVersions);
    expect(sorted).toEqual(["0.3.9", "0.3.10", "0.10.0", "1.0.0"]);
    expect(compareVersions("0.3.3", "0.3.3")).toBe(0);
  });
});
