import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputMoves } from "../../../../sims/experiment/inputMoves.ts";
import { inputAt, scenarioWithInputs } from "../../../../sims/experiment/sensitivity/inputPoint.ts";
import { sobolPoint } from "../../../../sims/experiment/sensitivity/sobolDesign.ts";
import { withValues } from "../../../../sims/proof/smooth.ts";
import { centre } from "../../../../sims/scenario/centre.ts";
import { valueOf } from "../../../../sims/scenario/changes.ts";
import { parameter } from "../../../../sims/scenario/catalogue/catalogue.ts";
import type { Distribution } from "../../../../sims/random/distributions/Distribution.ts";
import { parseScenario } from "../../../../sims/scenario/parseScenario.ts";
import { PRESETS } from "../../../../sims/scenario/presets/index.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";

const moves = inputMoves(europeMeasured, ["T", "L"]);

describe("a place in the ranges of all inputs", () => {
  it("gives whole numbers as often as each other, and ends where the range ends", () => {
    const tries = moves.find(({ id }) => id === "sme.tries")!;
    expect(tries).toMatchObject({ lo: 1, hi: 3 });
    const drawn = [0, 0.1, 0.33, 0.34, 0.66, 0.67, 0.999, 1];
    expect(drawn.map((u) => inputAt(tries, u))).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
    fc.assert(
      fc.property(fc.nat(moves.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (i, u) => {
        const { lo, hi } = moves[i]!;
        expect(inputAt(moves[i]!, u)).toBeGreaterThanOrEqual(lo);
        expect(inputAt(moves[i]!, u)).toBeLessThanOrEqual(hi);
      }),
    );
  });

  it.each(PRESETS.map((preset) => [preset.scenario.id, preset.scenario] as const))(
    "of %s is a scenario in which every input has its value",
    (_, scenario) => {
      const all = inputMoves(scenario, ["T", "L"]);
      for (let sample = 0; sample < 5; sample++) {
        const u = sobolPoint(11, sample, all.length, "a");
        const found = scenarioWithInputs(scenario, all, u);
        expect(parseScenario(found).ok).toBe(true);
        all.forEach((move, i) => {
          const value = valueOf(found, move.id);
          const isSpread = parameter(move.id).kind === "distribution";
          const now = isSpread ? centre(value as Distribution) : (value as number);
          expect(now).toBeCloseTo(inputAt(move, u[i]!), 6);
        });
      }
    },
  );

  it("leaves the later of two values that forbid each other as it was", () => {
    // At an availability of 0.99 a repair has to take 0.6 minutes: neither move breaks that by itself.
    const brink = withValues(europeMeasured, {
      ledger: { repair: { family: "constant", value: 0.65, unit: "minutes" } },
    });
    const two = inputMoves(brink, ["T", "L"]).filter(({ id }) =>
      ["ledger.availability", "ledger.repair"].includes(id),
    );
    expect(two).toHaveLength(2);
    const found = scenarioWithInputs(brink, two, [0, 0]);
    expect(found.ledger.availability).toBe(two[0]!.lo);
    expect(found.ledger.repair).toEqual(brink.ledger.repair);
  });
});
