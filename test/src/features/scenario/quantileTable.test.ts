import { describe, expect, it } from "vitest";
import { distributionProblems } from "../../../../sims/index.ts";
import {
  parseQuantileLines,
  quantileLines,
} from "../../../../src/features/scenario/quantileTable.ts";
import { examples } from "../../../sims/random/distributions/everyFamily.ts";

describe("parseQuantileLines", () => {
  it("reads back what quantileLines writes", () => {
    for (const d of examples) {
      if (d.family !== "empirical") continue;
      const { probabilities, quantiles } = d;
      expect(parseQuantileLines(quantileLines(d))).toEqual({ probabilities, quantiles });
    }
  });

  it("reads columns as they are pasted, and skips empty lines", () => {
    const rows = parseQuantileLines("0\t0\n50%; 3.5\n\n100 % 1,200\n");
    expect(rows).toEqual({ probabilities: [0, 0.5, 1], quantiles: [0, 3.5, 1200] });
    expect(distributionProblems({ family: "empirical", ...rows })).toEqual([]);
  });

  it("names the line that cannot be read", () => {
    expect(parseQuantileLines("0 0\n50 many")).toEqual({
      problem: "Line 2, “50 many”, cannot be read; expected a share and a value: 50 %  3.2.",
    });
  });
});
