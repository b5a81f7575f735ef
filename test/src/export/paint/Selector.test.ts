import { describe, expect, test } from "vitest";
import { means, readSelector, type Seen } from "../../../../src/export/paint/Selector.ts";

const seen = (kind: string, look = ""): Seen => ({
  kind,
  classes: look.split(" ").filter(Boolean),
});
const line = [seen(":root"), seen("figure", "figure"), seen("g", "means"), seen("circle", "arm-L")];
const isMeant = (text: string) => {
  const selector = readSelector(text);
  return selector !== undefined && means(selector, line);
};

describe("readSelector(text)", () => {
  test.each([".arm-L", "circle", ".figure circle", ".figure .means circle.arm-L", "circle.arm-L"])(
    "%s means the last of the line",
    (text) => expect(isMeant(text)).toBe(true),
  );

  test.each([".arm-T", "line", ".means .figure circle", ".figure .means", ".arm-L circle"])(
    "%s does not",
    (text) => expect(isMeant(text)).toBe(false),
  );

  test("has no selector for what a file cannot be in: states, attributes, the presenter's page", () => {
    for (const text of ["a:hover", ":root[data-present] .line", ".x > .y", "input[type=range]"]) {
      expect(readSelector(text)).toBeUndefined();
    }
  });

  test("lets classes count more than kinds", () => {
    const weight = (text: string) => readSelector(text)?.weight ?? 0;
    expect(weight(".means circle")).toBeGreaterThan(weight(".means"));
    expect(weight(".figure .line")).toBeGreaterThan(weight("svg g g g path"));
  });
});
