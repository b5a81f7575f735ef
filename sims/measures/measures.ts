import { FRAUD } from "./fraudMeasures.ts";
import { INCIDENCE } from "./incidenceMeasures.ts";
import { NETWORK } from "./networkMeasures.ts";
import { OUTCOME } from "./outcomeMeasures.ts";
import { PROCESS } from "./processMeasures.ts";
import { RECEIVABLES } from "./receivablesMeasures.ts";
import type { Measure } from "./Measure.ts";

/** Every measure, in the order of tables. */
export const MEASURES = [
  ...OUTCOME,
  ...INCIDENCE,
  ...PROCESS,
  ...NETWORK,
  ...RECEIVABLES,
  ...FRAUD,
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]["id"];
