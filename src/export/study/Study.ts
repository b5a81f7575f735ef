import type { Attribution } from "../../../sims/experiment/attribution/Attribution.ts";
import type {
  SensitivityAnswer,
  SensitivityQuestion,
} from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { Grid, GridRequest } from "../../sweeps/runGrid.ts";
import type { Sweep, SweepRequest } from "../../sweeps/runSweep.ts";

/**
 * A finished study and what it was asked: all that its record and its tables are made of. One that is still
 * going, or was stopped, is none: run again it would come out otherwise.
 */
export type Study =
  | { readonly kind: "sweep"; readonly request: SweepRequest; readonly found: Sweep }
  | { readonly kind: "grid"; readonly request: GridRequest; readonly found: Grid }
  | {
      readonly kind: "sensitivity";
      readonly question: SensitivityQuestion;
      readonly found: SensitivityAnswer;
    }
  | {
      readonly kind: "attribution";
      readonly attribution: Attribution;
      /** SHA-256 of the attribution, as the workers gave it. */
      readonly digest: string;
    };
