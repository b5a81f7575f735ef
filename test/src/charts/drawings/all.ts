import { account } from "./account.ts";
import { contours } from "./contours.ts";
import { board } from "./board.ts";
import { convergence } from "./convergence.ts";
import { density } from "./density.ts";
import type { DrawingExample } from "./Example.ts";
import { fit } from "./fit.ts";
import { lanes, lanesNear } from "./lanes.ts";
import { luck } from "./luck.ts";
import { luckBars } from "./luckBars.ts";
import { runs } from "./runs.ts";
import { statechart, statechartWide } from "./statechart.ts";
import { sweep } from "./sweep.ts";
import { tornado } from "./tornado.ts";
import { uncertainty } from "./uncertainty.ts";
import { waterfall } from "./waterfall.ts";

/** An example of every drawing. */
export const EXAMPLES: Readonly<Record<string, DrawingExample>> = {
  sweep,
  contours,
  waterfall,
  runs,
  fit,
  tornado,
  lanes,
  lanesNear,
  account,
  luck,
  uncertainty,
  board,
  statechart,
  statechartWide,
  density,
  convergence,
  luckBars,
};
