import type { Frame, Role, Stage, Tape } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";

/** What a wait is for from an instant on: the last frame of that instant. */
export interface WaitStep {
  readonly from: Days;
  readonly frame: Frame;
}

/** One wait of the supplier: a stage, from when until when, and what it was for, one after the other. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: Days;
  /** Until now for the last. */
  readonly to: Days;
  /** At least one; the last of a wait that goes on is what is waited for now. */
  readonly steps: readonly WaitStep[];
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
      spans[spans.length - 1] = {
        ...before,
        to,
        open,
        steps: withFrame(before.steps, frame, stage),
      };
    } else spans.push({ stage, from, to, steps: [{ from, frame }], open });
  });
  return spans
    .filter(({ from, to, open }) => open || to - from >= NO_TIME)
    .map((span) => ({ ...span, steps: lasting(span) }));
}

/** The steps of a wait without those of no length: in the instant in which a wait ends, something else begins. */
function lasting({ steps, to, open }: StageSpan): readonly WaitStep[] {
  return steps.filter(({ from }, i) => {
    const next = steps[i + 1];
    return (next?.from ?? to) - from >= NO_TIME || (next === undefined && (open || i === 0));
  });
}

/** The steps of a wait after another of its frames: one more where it is now for something else. */
function withFrame(steps: readonly WaitStep[], frame: Frame, stage: Stage): readonly WaitStep[] {
  const last = steps.at(-1);
  // What is waited for may begin in a later event of the same instant: whoever is told hears it then.
  if (last && frame.time - last.from < NO_TIME) {
    return [...steps.slice(0, -1), { from: last.from, frame }];
  }
  const role = roleOf(stage);
  if (last && awaited(last.frame, role) === awaited(frame, role)) return steps;
  return [...steps, { from: frame.time, frame }];
}

/** All that says what a machine waits for: its state, its timers and its place in a line. */
function awaited({ states, waits, bank, queue }: Frame, role: Role): string {
  const timers = waits.flatMap(({ party, delay, until }) => (party === role ? [delay, until] : []));
  return [states[role], ...timers, ...(role === "bank" ? [bank, queue?.of] : [])].join();
}
