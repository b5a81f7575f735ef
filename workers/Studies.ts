import type {
  Calibration,
  ClaimsRequest,
  ClaimVerdict,
  Following,
  FollowedInvoice,
  FollowRequest,
  ProofResult,
  SampledLog,
  SampleRequest,
} from "../sims/index.ts";

/** Long questions about the model itself, each on a worker of its own that ends with the answer. */
export interface Studies {
  /** Asks every proof; tells each result as it comes. Rejects with an AbortError once cancelled. */
  prove(onResult: (result: ProofResult) => void, signal: AbortSignal): Promise<void>;
  /** Runs the published claims; tells the verdicts of each experiment as it ends. */
  judgeClaims(
    request: ClaimsRequest,
    onVerdicts: (verdicts: readonly ClaimVerdict[]) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Lets the calibrated preset do the work of its logs; tells each as it comes. */
  calibrate(onLog: (found: Calibration) => void, signal: AbortSignal): Promise<void>;
  /** Chooses an invoice and lets XState's actors run it in both arms; tells the choice, and how far it is. */
  follow(
    request: FollowRequest,
    onChosen: (chosen: FollowedInvoice) => void,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Following>;
  /** Runs replications and keeps all that happened to a sample of their invoices. */
  sampleLog(request: SampleRequest, signal: AbortSignal): Promise<SampledLog>;
}

/** What the worker offers. Nothing is cancelled in it: it is ended. */
export interface StudyApi {
  prove(onResult: (result: ProofResult) => void): void;
  judgeClaims(
    request: ClaimsRequest,
    onVerdicts: (verdicts: readonly ClaimVerdict[]) => void,
  ): void;
  calibrate(onLog: (found: Calibration) => void): void;
  follow(
    request: FollowRequest,
    onChosen: (chosen: FollowedInvoice) => void,
    onProgress: (share: number) => void,
  ): Following;
  sampleLog(request: SampleRequest): SampledLog;
}
