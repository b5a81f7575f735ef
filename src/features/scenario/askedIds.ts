import { CATALOGUE, type ParameterId } from "../../../sims/index.ts";
import type { Choices } from "../../state/Choices.ts";
import { isSlidable } from "../../format/sliderOf.ts";

/** As many as a row has room for, and as a link may name. */
const MOST = 3;
const MOST_NAMED = 4;

/** What is asked first of anybody: who takes part. */
const USUAL: readonly ParameterId[] = ["adoption.banks", "adoption.suppliers"];

/**
 * The few values that a room is asked about, in the order of the catalogue: those that the link leaves to
 * be changed, or fixes; without such, the usual ones and those that were changed.
 */
export function askedIds(
  { changes, fix, only, arms }: Pick<Choices, "changes" | "fix" | "only" | "arms">,
  tiers: number,
): readonly ParameterId[] {
  if (only) return ordered([...only, ...fix], MOST_NAMED);
  const suits = (id: string) =>
    CATALOGUE.some(
      (of) =>
        of.id === id &&
        isSlidable(of) &&
        of.fromTier <= tiers &&
        (of.arm === undefined || arms.includes(of.arm)),
    );
  const others = [...USUAL, ...Object.keys(changes)].filter(suits);
  return fix.length > 0 ? ordered([...fix, ...others], MOST_NAMED) : ordered(others, MOST);
}

/** The first of these, each once, in the order of the catalogue. */
function ordered(ids: readonly string[], most: number): readonly ParameterId[] {
  const taken = [...new Set(ids)].slice(0, most);
  return CATALOGUE.flatMap(({ id }) => (taken.includes(id) ? [id] : []));
}
