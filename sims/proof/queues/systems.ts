import ln from "@stdlib/math-base-special-ln";
import { asked, type Check, type Proof } from "../Proof.ts";
import { overFiles, overTime, type Queue } from "./queueStudy.ts";

/*
 * Textbook values: Erlang (1917), Pollaczek (1930) and Khinchine (1932), Little (1961), Jackson (1957);
 * a desk's arrivals are Poisson, and service is exponential unless said.
 */

const exponential = { family: "exponential", mean: 1 } as const;

const wait = (queue: Queue, expected: number): Check =>
  asked({ what: "days in queue", expected, unit: "days" }, () =>
    overFiles(queue, (file) => file.wait),
  );

const stay = (queue: Queue, expected: number): Check =>
  asked({ what: "days at the desk in all", expected, unit: "days" }, () =>
    overFiles(queue, (file) => file.wait + file.work),
  );

const there = (queue: Queue, expected: number): Check =>
  asked({ what: "files there, on average over time", expected, unit: "files" }, () =>
    overTime(queue, (file) => file.wait + file.work),
  );

const waiting = (queue: Queue, expected: number): Check =>
  asked({ what: "files in queue, on average over time", expected, unit: "files" }, () =>
    overTime(queue, (file) => file.wait),
  );

const busy = (queue: Queue, expected: number): Check =>
  asked({ what: "officers at work, on average over time", expected, unit: "officers" }, () =>
    overTime(queue, (file) => file.work),
  );

const mustWait = (queue: Queue, expected: number): Check =>
  asked({ what: "share that must wait", expected }, () =>
    overFiles(queue, (file) => (file.wait > 0 ? 1 : 0)),
  );

const overADay = (queue: Queue, expected: number): Check =>
  asked({ what: "share that waits over a day", expected }, () =>
    overFiles(queue, (file) => (file.wait > 1 ? 1 : 0)),
  );

/** A twentieth stays longer than the exact 95 % point of the stay. */
const beyond95 = (queue: Queue, days: number): Check =>
  asked({ what: `share there for over ${days.toFixed(3)} days`, expected: 0.05 }, () =>
    overFiles(queue, (file) => (file.wait + file.work > days ? 1 : 0)),
  );

const half: Queue = { arrivals: 0.5, officers: 1, check: exponential, worlds: 60 };
const busyOne: Queue = { arrivals: 0.8, officers: 1, check: exponential, worlds: 240 };
const two: Queue = { arrivals: 1.6, officers: 2, check: exponential, worlds: 40 };
const five: Queue = { arrivals: 4, officers: 5, check: exponential, worlds: 24 };
const always: Queue = {
  arrivals: 0.8,
  officers: 1,
  check: { family: "constant", value: 1 },
  worlds: 60,
};
/** Mean 1 and σ 1, so the median is e^−½. */
const uneven: Queue = {
  arrivals: 0.8,
  officers: 1,
  check: { family: "lognormal", median: 0.6065306597126334, sigma: 1 },
  worlds: 120,
};
const again: Queue = { arrivals: 0.4, officers: 1, check: exponential, back: 0.3, worlds: 60 };

/** 95 % point of the stay in M/M/1: −ln 0.05/(μ − λ). */
const p95 = (arrivals: number): number => -ln(0.05) / (1 - arrivals);

export const queueProofs: readonly Proof[] = [
  {
    id: "Q1",
    kind: "queue",
    name: "M/M/1 at half load",
    formula: "λ 0.5, μ 1: Wq = ρ/(μ − λ), W = 1/(μ − λ), L = λW, stay exponential",
    checks: [wait(half, 1), stay(half, 2), there(half, 1), beyond95(half, p95(0.5))],
  },
  {
    id: "Q2",
    kind: "queue",
    name: "M/M/1 at 80 % load",
    formula: "λ 0.8, μ 1: Wq = ρ/(μ − λ), W = 1/(μ − λ), L = λW, stay exponential",
    checks: [wait(busyOne, 4), stay(busyOne, 5), there(busyOne, 4), beyond95(busyOne, p95(0.8))],
  },
  {
    id: "Q3",
    kind: "queue",
    name: "M/M/2 at 80 % load",
    formula: "λ 1.6, μ 1: Erlang C, Wq = C/(cμ − λ), P(Wq > t) = C·e^−(cμ − λ)t",
    checks: [
      mustWait(two, 0.7111111111),
      wait(two, 1.777777778),
      waiting(two, 2.844444444),
      overADay(two, 0.4766720327),
    ],
  },
  {
    id: "Q4",
    kind: "queue",
    name: "M/M/5 at 80 % load",
    formula: "λ 4, μ 1: Erlang C, Wq = C/(cμ − λ), P(Wq > t) = C·e^−(cμ − λ)t",
    checks: [
      mustWait(five, 0.5541125541),
      wait(five, 0.5541125541),
      waiting(five, 2.216450216),
      overADay(five, 0.2038466168),
    ],
  },
  {
    id: "Q5",
    kind: "queue",
    name: "M/D/1: every check a day",
    formula: "λ 0.8: Wq = λE[S²]/2(1 − ρ)",
    checks: [wait(always, 2)],
  },
  {
    id: "Q6",
    kind: "queue",
    name: "M/G/1: lognormal checks",
    formula: "λ 0.8, E[S] 1, σ 1: Wq = λE[S²]/2(1 − ρ)",
    checks: [wait(uneven, 5.436563657)],
  },
  {
    id: "Q7",
    kind: "queue",
    name: "M/M/1 with files sent back",
    formula: "γ 0.4, μ 1, p 0.3: load γ/(1 − p)μ, stay 1/(μ(1 − p) − γ)",
    note: "The fifth check always passes; that shortens the stay by 0.3 %, far inside the error.",
    checks: [stay(again, 3.333333333), busy(again, 0.5714285714)],
  },
];
