import type {
  Arm,
  ByMeasure,
  ElementaryEffects,
  Estimate,
  InputFactor,
  InputMove,
  InputUncertainty,
  MeasureId,
  Scenario,
  Tornado,
} from "../../sims/index.ts";

/** One at a time; then also all together, by variance; or one after another from many places. */
export type SensitivityMethod = "tornado" | "sobol" | "morris";

/** What a difference of two arms depends on. */
export interface SensitivityQuestion {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  readonly arms: readonly [base: Arm, other: Arm];
  readonly measures: readonly MeasureId[];
  readonly method: SensitivityMethod;
  /** Replications for each end of each input moved alone; 2 or more. */
  readonly runs: number;
  /** Base samples of Sobol's design, or trajectories of Morris'; 2 or more. */
  readonly points: number;
  /** Replications of the scenario as it is, for the simulation error; 2 or more. */
  readonly baseRuns: number;
  /** Inputs that get an index of their own, at most. */
  readonly most: number;
}

/** All inputs drawn from their ranges at once. */
export interface DrawnInputs {
  readonly factors: readonly InputFactor[];
  readonly uncertainty: ByMeasure<InputUncertainty>;
  /** Scenarios run. */
  readonly scenarios: number;
}

export interface SensitivityAnswer {
  /** The difference with all inputs as they are: its intervals cover simulation error only. */
  readonly base: ByMeasure<Estimate>;
  readonly moves: readonly InputMove[];
  readonly tornado?: Tornado;
  readonly drawn?: DrawnInputs;
  /** By measure, as `moves`. */
  readonly morris?: ByMeasure<readonly ElementaryEffects[]>;
  /** Replications run in all, each in both arms. */
  readonly replications: number;
}

export interface SensitivityListeners {
  /** Gets how many of the replications of the present part are done. */
  readonly onProgress?: (part: "alone" | "together", done: number, total: number) => void;
  /** Gets what is known so far, each time there is more. */
  readonly onAnswer?: (answer: SensitivityAnswer) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Asks, and hears how far it is; see `askSensitivity`. */
export type AskSensitivity = (
  question: SensitivityQuestion,
  listeners: SensitivityListeners,
) => Promise<SensitivityAnswer>;

/** Replications of a draw of inputs: few, since the error that counts is over draws. */
export const DRAW_RUNS = 4;
