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
export { problemLine, render, type Problem } from "./scenario/Problem.ts";
export { MOST_BYTES, readJson, readScenarioFile, tooLarge } from "./scenario/scenarioFile.ts";
export type { Scenario } from "./scenario/Scenario.ts";
export { suggestion } from "./scenario/suggestion.ts";
export {
  density,
  distributionProblems,
  familyNames,
  mean,
  quantile,
  type Distribution,
  type FamilyName,
} from "./random/distributions/Distribution.ts";
export { MEASURES, type Measure, type MeasureId, type MeasureUnit } from "./measures/measures.ts";
export { createReduction, type Reduction } from "./summary/Reduction.ts";
export { PARTIAL } from "./summary/effort.ts";
export { summarise } from "./summary/summarise.ts";
export { digest, digestOf } from "./summary/digest.ts";
export type * from "./summary/Result.ts";
export { ARMS, type Arm, type ArmTable, type Job, type RunTable } from "./experiment/RunTable.ts";
export { attribute } from "./experiment/attribution/attribute.ts";
export type * from "./experiment/attribution/Attribution.ts";
export { coalitionsOf } from "./experiment/attribution/coalitions.ts";
export { MECHANISM_LABELS } from "./world/mechanisms.ts";
export { createRunner, runJob, RUNTIMES, type Runner, type Runtime } from "./experiment/runJob.ts";
export { traceWorld, type LogRequest, type Trace } from "./trace/eventLog.ts";
export type { LogRow } from "./trace/LogRow.ts";
export { logAsCsv } from "./trace/logAsCsv.ts";
export { logAsXes } from "./trace/logAsXes.ts";
