import type { CaseLog, LoggedStep } from "./CaseLog.ts";
import type { DurationQuestion, ShareQuestion } from "./logFindings.ts";

/** Durations that are asked by themselves: from the first step to each, and from each to the next. */
const MOST_DURATIONS = 10;
const MOST_SHARES = 12;
/** Share of cases that a step must be in to be on the way. */
const USUAL = 0.05;

const APPROVED = /approv|accept|genehm|freig|批准/i;
const DECISION = /decision|decid|entscheid/i;
const REJECTED = /reject|return|rework|abgelehnt|zur(ü|ue)ck|退/i;
const INCOMPLETE = /incomplete|unvollst/i;
const DECLINED = /declin|refus|denied/i;

/** What is asked of a log unless somebody asks for something else: steps in the order in which they usually come. */
export function guessQuestions(log: CaseLog): {
  readonly durations: readonly DurationQuestion[];
  readonly shares: readonly ShareQuestion[];
} {
  const timed = log.steps
    .map((step) => ({ step, ...usualTime(step, log) }))
    .filter(({ seen }) => seen >= Math.max(1, USUAL * log.cases))
    .sort((a, b) => (log.inOrder ? 0 : a.meanPlace - b.meanPlace))
    .map(({ step }) => step.name);
  const again = log.steps.find(
    ({ name, first }) => REJECTED.test(name) && !first.some((t) => t === t),
  );
  const [start] = timed;
  const durations: DurationQuestion[] = [];
  const ask = (question: DurationQuestion) => {
    const same = durations.some(({ from, to }) => from === question.from && to === question.to);
    if (!same && durations.length < MOST_DURATIONS) durations.push(question);
  };
  if (start !== undefined) {
    for (const to of timed.slice(1)) {
      if (APPROVED.test(to) && again)
        ask({ from: start, to, without: again.name, as: "core.approval" });
      else ask({ from: start, to });
    }
    timed.slice(1, -1).forEach((from, i) => {
      const to = timed[i + 2];
      if (to === undefined) return;
      ask({ from, to, as: DECISION.test(to) ? "bank.analyse" : undefined });
    });
  }
  // Files that a bank decides are those that have come as far as the step before.
  const decided = timed.findIndex((name) => DECISION.test(name));
  const before = decided > 0 ? timed[decided - 1] : undefined;
  const shares = log.steps
    .filter(({ name, counts }) => {
      const part = counts.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
      return part < log.cases && name !== start;
    })
    .slice(0, MOST_SHARES)
    .map(({ name }): ShareQuestion => {
      if (INCOMPLETE.test(name)) return { step: name, of: before, as: "bank.incomplete" };
      if (DECLINED.test(name)) return { step: name, of: before, as: "bank.decline" };
      return { step: name, as: REJECTED.test(name) ? "core.exceptions" : undefined };
    });
  const meantFirst = (a: { readonly as?: unknown }, b: { readonly as?: unknown }) =>
    Number(b.as !== undefined) - Number(a.as !== undefined);
  return { durations: durations.sort(meantFirst), shares: shares.sort(meantFirst) };
}

/** Cases that are looked at to tell the usual order. */
const MOST_ASKED = 5000;

/** How many cases have a step with a time, and its mean place among the steps of its case. */
function usualTime({ first }: LoggedStep, log: CaseLog): { seen: number; meanPlace: number } {
  let [asked, sum] = [0, 0];
  const stride = Math.ceil(log.cases / MOST_ASKED);
  for (let i = 0; i < log.cases; i += stride) {
    const at = first[i]!;
    if (at !== at) continue;
    let place = 0;
    for (const other of log.steps) if (other.first[i]! < at) place++;
    sum += place;
    asked++;
  }
  return { seen: asked * stride, meanPlace: asked > 0 ? sum / asked : 0 };
}
