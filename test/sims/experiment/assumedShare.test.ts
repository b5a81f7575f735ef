import { describe, expect, it } from "vitest";
import { assumedShare, type InputEffect } from "../../../sims/experiment/assumedShare.ts";
import { inputMoves } from "../../../sims/experiment/inputMoves.ts";
import { uniform } from "../../../sims/random/threefry.ts";
import { normalQuantile } from "../../../sims/random/normal.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";
import { ratio, standardError } from "../../../sims/summary/ratio.ts";

const WORLDS = 50;

/**
 * The effect of an input of a function that is known: y = Σ b·x and noise of its own in each world.
 * Moved from −½ to ½ an input changes it by b.
 */
function effectOf(b: number, sd: number, entity: number, seed = 1): InputEffect["effect"] {
  const worlds = Array.from(
    { length: WORLDS },
    (_, world) => b + sd * normalQuantile(uniform(seed, world, entity, 0, 0)),
  );
  return ratio(worlds, Array<number>(WORLDS).fill(1))!;
}

function inputs(sd: number, seed = 1): readonly InputEffect[] {
  return [
    { effect: effectOf(3, sd, 0, seed), assumed: true },
    { effect: effectOf(-2, sd, 1, seed), assumed: true },
    { effect: effectOf(-4, sd, 2, seed), assumed: false },
    { effect: effectOf(1, sd, 3, seed), assumed: false },
    { effect: effectOf(0, sd, 4, seed), assumed: true },
  ];
}

describe("the share of a result that rests on assumed inputs", () => {
  it("is that of the absolute effects, whatever their signs", () => {
    const found = assumedShare(inputs(0));
    expect(found.share).toBeCloseTo(0.5, 12);
    expect(found).toMatchObject({ counted: 4, noise: 1, error: 0 });
    expect(found.total).toBeCloseTo(10, 12);
  });

  it("has an error that covers what is true about as often as it says", () => {
    let within = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const { share = NaN, error = NaN } = assumedShare(inputs(2, seed));
      if (Math.abs(share - 0.5) < 1.96 * error) within++;
    }
    expect(within / 400).toBeGreaterThan(0.9);
    expect(within / 400).toBeLessThan(0.99);
  });

  it("leaves out what is not above the noise, and is absent where nothing is", () => {
    const noisy = [{ effect: effectOf(0.01, 2, 0), assumed: true }];
    expect(assumedShare(noisy)).toEqual({ total: 0, counted: 0, noise: 1 });
    const { bounds, share, noise } = assumedShare([...inputs(0), ...noisy]);
    expect(noise).toBe(2);
    // What is in the noise is assumed: it could raise the share, not lower it.
    expect(bounds?.[0]).toBe(share);
    expect(bounds?.[1]).toBeGreaterThan(0.5);
    const { effect } = noisy[0]!;
    const most = Math.abs(effect.value) + 2 * standardError(effect)!;
    expect(bounds?.[1]).toBeCloseTo((5 + most) / (10 + most), 12);
  });
});

describe("the inputs that are moved", () => {
  const moves = inputMoves(europeMeasured, ["T", "L"]);
  const move = (id: string) => moves.find((m) => m.id === id);

  it("go between the ends of their evidence, or a fifth either way, and stay inside their limits", () => {
    expect(move("adoption.suppliers")).toMatchObject({ lo: 0.2, hi: 0.95, by: "range" });
    const { approval } = europeMeasured.core;
    expect(move("core.approval")?.by).toBe("fifth");
    expect(approval).toBeDefined();
    for (const { lo, hi, ends } of moves) {
      expect(lo).toBeLessThan(hi);
      expect(ends[0]).not.toEqual(ends[1]);
    }
  });

  it("are neither choices and calendars, nor deeper tiers and arms that are not there", () => {
    const ids = moves.map(({ id }) => id);
    expect(ids).not.toContain("chain.tiers");
    expect(ids).not.toContain("run.horizon");
    expect(ids.filter((id) => id.startsWith("platform."))).toEqual([]);
    expect(ids.filter((id) => /^(calendar|chain|tier)/.test(id))).toEqual([]);
    const central = inputMoves(europeMeasured, ["T", "C"]).map(({ id }) => id);
    expect(central).toContain("platform.fee");
  });
});
