import type { MeasureId } from "../../measures/measures.ts";
import type { ParameterId } from "../../scenario/catalogue/catalogue.ts";
import { square } from "../../summary/ratio.ts";
import type { InputMove } from "../inputMoves.ts";
import type { Factor } from "./sobolDesign.ts";
import type { Tornado } from "./tornado.ts";

/** What gets an index of its own: an input, all those that have none, or all that are assumed. */
export interface InputFactor {
  readonly kind: "input" | "others" | "assumed";
  /** In the order of the catalogue. */
  readonly ids: readonly ParameterId[];
  /** Their places among the inputs that are moved. */
  readonly factor: Factor;
}

/**
 * The inputs that are worth an index of their own: those that a tornado has heard in some measure, by
 * their part in the sum of squared effects on it, at most `most`.
 */
export function chosenInputs(
  { inputs }: Tornado,
  measures: readonly MeasureId[],
  most: number,
): readonly ParameterId[] {
  const sizes = inputs.map(() => 0);
  for (const id of measures) {
    const squares = inputs.map(({ effects }) => {
      const effect = effects[id];
      return effect?.heard ? square(effect.value) : 0;
    });
    const all = squares.reduce((sum, each) => sum + each, 0);
    if (all > 0) squares.forEach((each, i) => (sizes[i] = Math.max(sizes[i] ?? 0, each / all)));
  }
  return inputs
    .map(({ id }, i) => ({ id, size: sizes[i] ?? 0, i }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.i - b.i)
    .slice(0, most)
    .map(({ id }) => id);
}

/**
 * The factors of a study of all inputs: each chosen one, then all others together, then all that are
 * assumed. A group without inputs is left out, and the assumed ones where they are all there are.
 */
export function inputFactors(
  moves: readonly InputMove[],
  chosen: readonly ParameterId[],
): readonly InputFactor[] {
  const places = moves.map((_, i) => i);
  const factorOf = (kind: InputFactor["kind"], factor: Factor): InputFactor => ({
    kind,
    ids: factor.map((i) => moves[i]!.id),
    factor,
  });
  const single = chosen
    .map((id) => moves.findIndex((move) => move.id === id))
    .filter((place) => place >= 0)
    .map((place) => factorOf("input", [place]));
  const others = places.filter((i) => !chosen.includes(moves[i]!.id));
  const assumed = places.filter((i) => moves[i]!.evidence === "assumed");
  const isPart = assumed.length > 0 && assumed.length < moves.length;
  return [
    ...single,
    ...(others.length > 0 ? [factorOf("others", others)] : []),
    ...(isPart ? [factorOf("assumed", assumed)] : []),
  ];
}
