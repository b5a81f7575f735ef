import { crossingsOf, MODEL_VERSION } from "../../../sims/index.ts";
import type { Grid, GridRequest } from "../../sweeps/runGrid.ts";
import { differenceCurve, type Sweep, type SweepRequest } from "../../sweeps/runSweep.ts";
import { pairsOf } from "../../sweeps/pairs.ts";
import { axisJson, designJson, type AnsweredAxis } from "./designJson.ts";
import { crossingsJson, estimatesJson } from "./estimatesJson.ts";

/** What a sweep came to, as `daybook sweep` prints it and its digest is over: the README describes the keys. */
export function sweepAnswer(request: SweepRequest, axis: AnsweredAxis, { points }: Sweep): object {
  const { arms, measures } = request;
  return {
    ...designJson({ ...request, model: MODEL_VERSION }),
    param: axisJson(axis),
    points: points.map(({ value, sums }) => ({ value, ...estimatesJson(sums, request) })),
    breakEven: Object.fromEntries(
      pairsOf(arms).map((pair) => [
        `${pair.arm}-${pair.base}`,
        Object.fromEntries(
          measures.map((measure) => [
            measure,
            crossingsJson(crossingsOf(differenceCurve(points, { ...pair, measure }))),
          ]),
        ),
      ]),
    ),
  };
}

/** What a grid came to, as `daybook grid` prints it and its digest is over; it is about one measure. */
export function gridAnswer(
  request: GridRequest,
  { x, y }: { readonly x: AnsweredAxis; readonly y: AnsweredAxis },
  { points }: Grid,
): object {
  return {
    ...designJson({ ...request, model: MODEL_VERSION }),
    measure: request.measures[0],
    x: { ...axisJson(x), values: request.x.values },
    y: { ...axisJson(y), values: request.y.values },
    points: points.map(({ x: atX, y: atY, sums }) => ({
      x: atX,
      y: atY,
      ...(sums ? estimatesJson(sums, request) : { arms: null, difference: null }),
    })),
  };
}
