import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subsets } from "../../../../sims/experiment/attribution/coalitions.ts";
import { shapleyTerms } from "../../../../sims/experiment/attribution/shapley.ts";

type Game = (set: readonly string[]) => number;

function shares(players: readonly string[], value: Game): Record<string, number> {
  const found = [...shapleyTerms(players)].map(([player, terms]) => {
    return [player, terms.reduce((sum, { set, weight }) => sum + weight * value(set), 0)] as const;
  });
  return Object.fromEntries(found);
}

/** A game with any value for each set of up to five players. */
const game = fc.integer({ min: 1, max: 5 }).chain((n) => {
  const players = ["a", "b", "c", "d", "e"].slice(0, n);
  return fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 ** n, maxLength: 2 ** n })
    .map((values) => {
      const byName = new Map(subsets(players).map((set, i) => [set.join(), values[i]!]));
      const value: Game = (set) => byName.get(players.filter((p) => set.includes(p)).join())!;
      return { players, value };
    });
});

describe("the Shapley value", () => {
  it("of the glove game is 4/6 to who has the one left glove", () => {
    const pairs: Game = (set) => (set.includes("left") && set.length > 1 ? 1 : 0);
    const { left, right1, right2 } = shares(["left", "right1", "right2"], pairs);
    expect(left).toBeCloseTo(4 / 6, 12);
    expect(right1).toBeCloseTo(1 / 6, 12);
    expect(right2).toBeCloseTo(1 / 6, 12);
  });

  it("adds up to what all are worth more than none, in any game", () => {
    fc.assert(
      fc.property(game, ({ players, value }) => {
        const sum = Object.values(shares(players, value)).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(value(players) - value([]), 9);
      }),
      { seed: 20261125 },
    );
  });

  it("gives nothing to who never changes anything", () => {
    fc.assert(
      fc.property(game, ({ players, value }) => {
        const others: Game = (set) => value(set.filter((p) => p !== "a"));
        expect(shares(players, others)["a"]).toBeCloseTo(0, 9);
      }),
      { seed: 20261125 },
    );
  });

  it("gives each player its own worth where worths simply add up", () => {
    const worth: Record<string, number> = { a: 3, b: -5, c: 7.5 };
    const sum: Game = (set) => set.reduce((total, p) => total + worth[p]!, 0);
    const found = shares(["a", "b", "c"], sum);
    for (const [player, own] of Object.entries(worth)) expect(found[player]).toBeCloseTo(own, 12);
  });
});
