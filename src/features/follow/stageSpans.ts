import type { Frame, Role, Stage, Tape } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";

/** One wait of the supplier: a stage, from when until when, and the last frame of the instant in which it began. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: Days;
  /** Until now for the last. */
  readonly to: Days;
  readonly frame: Frame;
  /** Whether it goes on. */
  readonly open: boolean;
}

/** Waits shorter than this are none: half a minute. */
const NO_TIME: Days = 1 / 2880;

/** Whose machine a supplier waits for in each stage. */
const WAITS_FOR: Readonly<Partial<Record<Stage, Role>>> = {
  approval: "coreEnterprise",
  exception: "coreEnterprise",
  earlyPayment: "coreEnterprise",
  confirm: "coreEnterprise",
  issue: "ledger",
  hop: "ledger",
  lock: "ledger",
  onboarding: "bank",
  queue: "bank",
  checking: "bank",
  verify: "bank",
  committee: "bank",
  decision: "bank",
  line: "bank",
  disburse: "bank",
  untilDue: "coreEnterprise",
  overdue: "coreEnterprise",
};

/** Whose machine tells what a stage waits for: the supplier's own unless it waits for another. */
export function roleOf(stage: Stage): Role {
  return WAITS_FOR[stage] ?? "sme";
}

/** The supplier's waits up to a time, in order; those of no length are left out. */
export function stageSpans({ frames }: Tape, time: Days): readonly StageSpan[] {
  const spans: StageSpan[] = [];
  frames.forEach((frame, i) => {
    const { stage, time: from } = frame;
    if (stage === undefined || from > time) return;
    const next = frames[i + 1];
    const open = next === undefined || next.time > time;
    const to = open ? time : next.time;
    const before = spans.at(-1);
    if (before?.stage === stage && before.to === from) {
      // What the stage waits for may begin in a later event of the same instant: whoever is told hears it then.
      const known = from === before.from ? frame : before.frame;
      spans[spans.length - 1] = { ...before, to, open, frame: known };
    } else spans.push({ stage, from, to, frame, open });
  });
  return spans.filter(({ from, to, open }) => open || to - from >= NO_TIME);
}
