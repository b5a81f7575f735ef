import type { RunBarProps } from "../../../src/features/run/RunBar.tsx";
import { oneTier } from "./results.ts";

const nothing = () => {};

/** An experiment that has ended. */
export const ended: RunBarProps = {
  running: false,
  ending: "done",
  outOfDate: false,
  result: { ...oneTier(), replications: 200, invoices: 12_000 },
  scenario: "Classroom",
  done: 200,
  total: 200,
  seconds: 1.4,
  secondsLeft: undefined,
  replaced: 0,
  error: undefined,
  arms: ["T", "L"],
  seed: 7,
  wanted: 200,
  luck: "common",
  until: undefined,
  looks: [],
  auto: true,
  onSeed: nothing,
  onWanted: nothing,
  onUntil: nothing,
  onAuto: nothing,
  onRun: nothing,
  onCancel: nothing,
};
