/**
 * A door of its own for what is fitted to a user's data: a worker and the command line need it, the page's
 * first script does not.
 */
export {
  DURATIONS,
  durationFinding,
  durationId,
  SHARES,
  shareFinding,
  workFindings,
} from "./fit/logFindings.ts";
export type { DurationQuestion, Hours, ShareQuestion } from "./fit/logFindings.ts";
export { valueOfFinding, type Choice, type Finding, type Topic } from "./fit/Finding.ts";
export { guessQuestions } from "./fit/guessQuestions.ts";
export { lastDay, type Ledger } from "./fit/Ledger.ts";
export { ledgerFindings } from "./fit/ledgerFindings.ts";
export type { CaseLog } from "./fit/CaseLog.ts";
export type * from "./fit/SpreadFit.ts";
export { FITTED, type Fitted } from "./fit/survivalOf.ts";
export { measuredChanges, measuredTitle, type Taken } from "./fit/measuredChanges.ts";
