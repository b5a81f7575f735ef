import type { Distribution } from "../../random/distributions/Distribution.ts";
import { constant } from "../../scenario/presets/constant.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import { ratio } from "../../summary/ratio.ts";
import { answerOf } from "../meanOf.ts";
import type { Answer } from "../Proof.ts";
import { smooth } from "../smooth.ts";
import { openDesk, type DeskTime } from "./deskTimes.ts";

const HORIZON = 3650;
/** Days until a desk that began empty is as busy as it will be. */
const WARMUP = 300;

export interface Queue {
  /** Files a day, at any hour. */
  readonly arrivals: number;
  readonly officers: number;
  readonly check: Distribution;
  /** Share of checks after which the file joins the queue again. */
  readonly back?: number;
  /** Independent worlds of ten years. */
  readonly worlds: number;
}

/** Ten years in which nothing takes time but the desk of the one bank. */
export function queueScenario({ arrivals, officers, check, back = 0 }: Queue): Scenario {
  return smooth({
    run: { horizon: HORIZON, warmup: 0, cooldown: 0 },
    trade: { volume: arrivals * 365, terms: constant(365) },
    bank: { count: 1, officers, check, incomplete: back },
  });
}

type Worlds = readonly (readonly DeskTime[])[];

/** The worlds asked last: several questions in a row are about the same. */
let last: { readonly queue: Queue; readonly worlds: Worlds } | undefined;

/** Every file of every world of a queue. */
export function worldsOf(queue: Queue): Worlds {
  if (last?.queue !== queue) {
    const desk = openDesk(queueScenario(queue));
    const worlds = Array.from({ length: queue.worlds }, (_, replication) => desk(replication));
    last = { queue, worlds };
  }
  return last.worlds;
}

/** The mean of a quantity over the files that came after the warm-up. */
export function overFiles(queue: Queue, quantity: (file: DeskTime) => number): Answer {
  const counted = worldsOf(queue).map((files) => files.filter(({ from }) => from >= WARMUP));
  return answerOf(
    ratio(
      counted.map((files) => files.reduce((sum, file) => sum + quantity(file), 0)),
      counted.map((files) => files.length),
    )!,
  );
}

/** The mean over time of how many files are there, counted by days between warm-up and horizon. */
export function overTime(queue: Queue, daysOf: (file: DeskTime) => number): Answer {
  const worlds = worldsOf(queue);
  const days = worlds.map((files) =>
    files.reduce((sum, file) => sum + inWindow(file) * daysOf(file), 0),
  );
  return answerOf(
    ratio(
      days,
      days.map(() => HORIZON - WARMUP),
    )!,
  );
}

/** Share of a file's stay that falls between warm-up and horizon. */
function inWindow({ from, to }: DeskTime): number {
  if (to === from) return 0;
  return Math.max(0, Math.min(to, HORIZON) - Math.max(from, WARMUP)) / (to - from);
}
