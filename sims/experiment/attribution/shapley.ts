import { subsets } from "./coalitions.ts";

/** A signed weight of one set's value in a player's contribution. */
export interface Term<Name> {
  readonly set: readonly Name[];
  readonly weight: number;
}

/**
 * The Shapley value of each player as a weighted sum of the values of the 2ⁿ sets: what a player
 * adds to those before it, averaged over all orders in which the players can come (Shapley 1953),
 * Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)). The contributions add up to v(all) − v(none).
 */
export function shapleyTerms<Name>(
  players: readonly Name[],
): ReadonlyMap<Name, readonly Term<Name>[]> {
  const n = players.length;
  return new Map(
    players.map((player) => {
      const others = players.filter((other) => other !== player);
      const terms = subsets(others).flatMap((set) => {
        const weight = 1 / (n * choose(n - 1, set.length));
        return [
          { set: [...set, player], weight },
          { set, weight: -weight },
        ];
      });
      return [player, terms] as const;
    }),
  );
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
