import { asked, type Check, type Proof } from "../Proof.ts";
import { deskRun, slots, type Staffing } from "./deskRun.ts";

const exact = (what: string, expected: readonly number[], ask: () => readonly number[]): Check =>
  asked({ what, expected, digits: 9 }, () => ({ value: ask() }));

const FIVE = [1, 2, 3, 4, 5];
const fifo = () => deskRun(FIVE, () => 1.5, [[0, 1]]);
const NINE = [0.3, 0.5, 0.7, 1.2, 1.3, 1.8, 2.6, 2.7, 3.1];
const RUNS = [1.5, 4.4, 5.9, 8.8, 10.3, 13.2, 14.7, 17.6];
const shifts = () =>
  deskRun([0, 0, 0], () => 2, [
    [0, 1],
    [1, 3],
    [2, 1],
  ]);
const DAILY: Staffing = [
  [0, 3],
  [8, 1],
  [16, 2],
  [24, 3],
  [32, 1],
  [40, 2],
  [48, 3],
];

/** How many of four files that come an hour after each change are taken at once: who is on duty. */
function onDuty(): readonly number[] {
  const arrivals = DAILY.flatMap(([at]) => [at + 1, at + 1, at + 1, at + 1]);
  const { start } = deskRun(arrivals, () => 0.5, DAILY);
  return DAILY.map(([at]) => start.filter((t) => t === at + 1).length);
}

export const timetableProofs: readonly Proof[] = [
  {
    id: "D1",
    kind: "deterministic",
    name: "First come, first served",
    formula: "one officer, a file each day, 1.5 days a file (Ciw's FIFO case)",
    checks: [
      exact("begins", [1, 2.5, 4, 5.5, 7], () => fifo().start),
      exact("ends", [2.5, 4, 5.5, 7, 8.5], () => fifo().end),
    ],
  },
  {
    id: "D5",
    kind: "deterministic",
    name: "Payment runs that take a few at a time",
    formula: "runs at 1, 2, 3, 4 take at most 3, 2, 5, 3 (Ciw's slotted cases)",
    checks: [
      exact("nine files begin", [1, 1, 1, 2, 2, 3, 3, 3, 4], () => {
        const runs = slots([
          [1, 3],
          [2, 2],
          [3, 5],
          [4, 3],
        ]);
        return deskRun(NINE, () => 0.5, runs).start;
      }),
      exact("twice a cycle, eight begin", [1.5, 4.4, 4.4, 4.4, 5.9, 8.8, 8.8, 17.6], () => {
        const runs = slots(RUNS.map((at, i) => [at, i % 2 === 0 ? 1 : 3] as const));
        return deskRun([0.7, 1.4, 2.6, 2.9, 4.3, 5.5, 6.1, 15], () => 0.2, runs).start;
      }),
    ],
  },
  {
    id: "D8",
    kind: "deterministic",
    name: "Officers who come and go",
    formula:
      "1, then 3, then 1 on duty; who leaves finishes the file in hand (simmer's schedule case)",
    checks: [exact("three files of two days end", [2, 3, 3], () => shifts().end)],
  },
  {
    id: "D10",
    kind: "deterministic",
    name: "A daily timetable",
    formula: "1, 2, 3 on duty from 8, 16, 24, again every day (simmer's daily schedule)",
    checks: [exact("on duty", [3, 1, 2, 3, 1, 2, 3], onDuty)],
  },
];
