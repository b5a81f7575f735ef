/** What the outside may use of the model and the engine; nothing else is public. */
export { MODEL_VERSION } from "./model.ts";
export * from "./scenario/catalogue.ts";
export { centre, setCentre } from "./scenario/centre.ts";
export {
  applyChanges,
  changesBetween,
  sourceOf,
  valueOf,
  type Changes,
} from "./scenario/changes.ts";
export { scenarioJsonSchema } from "./scenario/jsonSchema.ts";
export { parseScenario, serialiseScenario, type ParsedScenario } from "./scenario/parseScenario.ts";
export { PRESETS, presetById, type Preset } from "./scenario/presets/index.ts";
export { own, ownAt, problemLine, render, type Problem } from "./scenario/Problem.ts";
export { MOST_BYTES, readJson, readScenarioFile, tooLarge } from "./scenario/scenarioFile.ts";
export type { Scenario } from "./scenario/Scenario.ts";
export { suggestion } from "./scenario/suggestion.ts";
export {
  distributionProblems,
  familyNames,
  mean,
  type Distribution,
  type FamilyName,
} from "./random/distributions/Distribution.ts";
export { isAbsent, type Measure, type MeasureUnit } from "./measures/Measure.ts";
export { MEASURES, type MeasureId } from "./measures/measures.ts";
export { FLOWS, PARTIES, type FlowId, type Party } from "./measures/flows.ts";
export {
  COLUMNS,
  SME_COSTS,
  STAGES,
  TAIL_PARTIES,
  type Category,
  type Column,
  type Stage,
  type TailParty,
} from "./measures/columns.ts";
export { createReduction, type Reduction } from "./summary/Reduction.ts";
export { PARTIAL } from "./summary/effort.ts";
export { summarise } from "./summary/summarise.ts";
export { canonicalJson } from "./summary/canonicalJson.ts";
export { measureInWorld } from "./summary/inWorld.ts";
export { digest, digestOf } from "./summary/digest.ts";
export { breakEven, type BreakEven } from "./summary/breakEven.ts";
export type * from "./summary/Result.ts";
export { ARMS, type Arm, type ArmTable, type Job, type RunTable } from "./experiment/RunTable.ts";
export { LUCKS, type Luck } from "./experiment/luck.ts";
export { seedOfArm } from "./experiment/seedOfArm.ts";
export { attribute } from "./experiment/attribution/attribute.ts";
export type * from "./experiment/attribution/Attribution.ts";
export { coalitionsOf } from "./experiment/attribution/coalitions.ts";
export { MECHANISM_LABELS } from "./world/mechanisms.ts";
export { createRunner, runJob, RUNTIMES, type Runner, type Runtime } from "./experiment/runJob.ts";
export {
  createPointRunner,
  measureById,
  runPoint,
  type PointJob,
  type PointRunner,
  type PointTable,
} from "./experiment/points/runPoint.ts";
export { createPointSums, firstOf, type PointSums } from "./experiment/points/PointSums.ts";
export {
  pointDifference,
  pointEstimate,
  pointEstimator,
  pointsApart,
} from "./experiment/points/pointEstimates.ts";
export {
  certainSign,
  crossingsOf,
  refinements,
  type Crossing,
  type Crossings,
  type CurvePoint,
  type Sign,
} from "./experiment/points/crossings.ts";
export {
  ownSeed,
  scenarioAt,
  spacedValues,
  sweepable,
  sweepables,
  tidy,
  type Sweepable,
} from "./experiment/points/sweep.ts";
export { traceWorld, type LogRequest, type Trace } from "./trace/eventLog.ts";
export type { LogRow } from "./trace/LogRow.ts";
export { logAsCsv } from "./trace/logAsCsv.ts";
export { logAsXes } from "./trace/logAsXes.ts";
export { sampleAsCsv } from "./trace/sampleAsCsv.ts";
export {
  MOST_LOG_EVENTS,
  sampleLog,
  type SampledLog,
  type SampleRequest,
} from "./trace/sampleLog.ts";
export { CLAIMS } from "./claims/claims.ts";
export type { Band, Check as ClaimCheck, Claim, Grade, Quantity } from "./claims/Claim.ts";
export { claimPresetById, claimPresets } from "./claims/claimPresets.ts";
export { CLAIM_RUNS, claimExperiments, type ClaimExperiment } from "./claims/claimExperiments.ts";
export {
  judgeClaim,
  type CheckedNumber,
  type ClaimStatus,
  type ClaimVerdict,
} from "./claims/judge.ts";
export { runClaims, type ClaimsRequest } from "./claims/runClaims.ts";
export {
  calibrate,
  PRESET_LOGS,
  presetCalibrations,
  runPresetCalibrations,
  type Calibration,
  type LogFacts,
} from "./calibration/Calibration.ts";
export type { CalibrationRow } from "./calibration/compareFacts.ts";
export { readLog, type Period, type ReadLog } from "./calibration/readLog.ts";
export {
  judge,
  PROOF_KINDS,
  type Answer,
  type Check,
  type Proof,
  type ProofKind,
  type ProofResult,
} from "./proof/Proof.ts";
export { CHECK_COUNT, PROOFS, runProofs } from "./proof/proofs.ts";
export { eachInputMove, type InputMove } from "./experiment/inputMoves.ts";
export {
  noValue,
  tornadoOf,
  tornadoScenarios,
  type ByMeasure,
  type MovedEffect,
  type MovedInput,
  type Tornado,
} from "./experiment/sensitivity/tornado.ts";
export {
  chosenInputs,
  inputFactors,
  type InputFactor,
} from "./experiment/sensitivity/inputFactors.ts";
export { scenarioWithInputs } from "./experiment/sensitivity/inputPoint.ts";
export {
  inputUncertainty,
  luckOf,
  sampleScenarios,
  type InputUncertainty,
} from "./experiment/sensitivity/inputStudy.ts";
export type { BaseSample, SobolIndices } from "./experiment/sensitivity/sobolIndices.ts";
export type { Uncertain } from "./experiment/sensitivity/Uncertain.ts";
export { trajectory } from "./experiment/sensitivity/morrisDesign.ts";
export {
  elementaryEffects,
  type ElementaryEffects,
  type Walk,
} from "./experiment/sensitivity/elementaryEffects.ts";
export type { Estimator } from "./summary/ratio.ts";
export { NOISE_ERRORS, type AssumedShare } from "./experiment/assumedShare.ts";
export {
  describeMachines,
  type MachineDescription,
  type StateDescription,
  type TransitionDescription,
} from "./machines/describeMachines.ts";
export { runsAtBanks } from "./scenario/runsAtBanks.ts";
export { MECHANISMS, type Mechanisms } from "./world/mechanisms.ts";
export type {
  Look,
  PrecisionFound,
  Target,
  TargetFound,
} from "./experiment/precision/Precision.ts";
export { isOnGrid, looksUpTo } from "./experiment/precision/looks.ts";
export { isReached, lookAt } from "./experiment/precision/lookAt.ts";
export { parseTarget, writeTarget } from "./experiment/precision/parseTarget.ts";
export type { Frame, QueuePlace, Race, Tape, TapeFacts, Wait } from "./follow/Tape.ts";
export type { Party as Role } from "./machines/names.ts";
export type { Posting } from "./world/books.ts";
export { aheadAt, at, instantsOf, type Account, type Moment, type StageDays } from "./follow/at.ts";
export {
  INVOICE_KINDS,
  type InvoiceChoice,
  type InvoiceKind,
  type NoInvoiceReason,
} from "./follow/chooseInvoice.ts";
export {
  followInvoice,
  SEARCHED,
  type FollowedInvoice,
  type Following,
  type FollowListeners,
  type FollowRequest,
} from "./follow/followInvoice.ts";
