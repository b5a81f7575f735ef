import type { Application } from "./BankLog.ts";
import { durationFacts, shareOf, type CaseFacts } from "./CaseFacts.ts";

/** A file that came back with its papers and was decided; what a client withdrew is no work of the bank's. */
export type DecidedFile = Application & { readonly returned: number };

export function decidedFiles(applications: readonly Application[]): readonly DecidedFile[] {
  return applications.filter(
    (a): a is DecidedFile => a.returned !== undefined && a.outcome !== "cancelled",
  );
}

/** What a bank's log shows of its applications. */
export function bankFacts(applications: readonly Application[]): CaseFacts {
  const files = decidedFiles(applications);
  const approved = files.filter((file) => file.outcome === "approved");
  return {
    cases: applications.length,
    shares: {
      approved: shareOf(approved.length, applications.length),
      approvedOfDecided: shareOf(approved.length, files.length),
      incomplete: shareOf(files.filter((file) => file.incomplete > 0).length, files.length),
    },
    durations: {
      submittedToApproved: durationFacts(approved.map((file) => file.decided - file.submitted)),
      returnedToDecision: durationFacts(files.map((file) => file.decided - file.returned)),
    },
  };
}
