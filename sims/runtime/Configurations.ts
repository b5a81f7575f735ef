import {
  DEFAULT_MESSAGES,
  WORLD_MESSAGES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { StatechartConfig } from "../machines/statechart.ts";
import { answers, timers } from "./readCharts.ts";

/** More than the charts can reach by far; a chart that grows past it says so. */
export const MOST_CONFIGURATIONS = 1024;

/** The states of a case's machines, in the order of PARTIES, and what follows from them. */
export interface Configuration {
  readonly states: readonly string[];
  /** The slots in which a timer runs, and the delays in them. */
  readonly running: readonly (readonly [slot: number, delay: DelayName])[];
  readonly waits: boolean;
}

/**
 * Joint configurations, numbered as they are met. A machine has as many timer slots as its states
 * run timers at once; what the kernel asks of a configuration lies in arrays by number.
 */
export class Configurations {
  readonly slots: number;
  /** [configuration × slots]: the slots in which a timer runs, and how many they are. */
  readonly running: Int32Array;
  readonly runningCount = new Int32Array(MOST_CONFIGURATIONS);
  /** [configuration]: 1 if it accepts a message from the world. */
  readonly waits = new Uint8Array(MOST_CONFIGURATIONS);
  /** [configuration]: 1 if the core enterprise's default would still be heard in the first tier, 2 if deeper, 3 if both. */
  readonly hearsDefault = new Uint8Array(MOST_CONFIGURATIONS);

  readonly #charts: readonly StatechartConfig[];
  readonly #firstSlot: readonly number[];
  readonly #all: Configuration[] = [];
  readonly #numbers = new Map<string, number>();

  readonly #never: readonly DelayName[];

  /** `never` are delays that end in no case, so need no timer. */
  constructor(charts: readonly StatechartConfig[], never: readonly DelayName[]) {
    this.#charts = charts;
    this.#never = never;
    const firstSlot: number[] = [];
    let slots = 0;
    for (const chart of charts) {
      firstSlot.push(slots);
      slots += Math.max(...Object.keys(chart.states).map((name) => timers(chart, name).length));
    }
    this.#firstSlot = firstSlot;
    this.slots = slots;
    this.running = new Int32Array(MOST_CONFIGURATIONS * slots);
  }

  get(number: number): Configuration {
    return this.#all[number]!;
  }

  /** The slot of a machine's first timer. */
  firstSlot(party: number): number {
    return this.#firstSlot[party]!;
  }

  /** The machine to which a slot belongs. */
  partyOf(slot: number): number {
    let p = this.#firstSlot.length - 1;
    while (this.#firstSlot[p]! > slot) p--;
    return p;
  }

  /** The number of these states, given on first meeting. */
  number(states: readonly string[]): number {
    const key = states.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#all.length;
    if (number === MOST_CONFIGURATIONS) {
      throw new Error(
        `more than ${MOST_CONFIGURATIONS} joint configurations; expected fewer states`,
      );
    }
    const running = this.#charts.flatMap((chart, p) =>
      timers(chart, states[p]!)
        .map((delay, k) => [this.#firstSlot[p]! + k, delay] as const)
        .filter(([, delay]) => !this.#never.includes(delay)),
    );
    const hears = (message: Message, to: Party): boolean =>
      this.#charts.some(
        (chart, p) => chart.id === to && answers(chart, states[p]!, message).length > 0,
      );
    const waits = Object.entries(WORLD_MESSAGES).some(([m, to]) => hears(m as Message, to));
    this.#numbers.set(key, number);
    this.#all.push({ states, running, waits });
    running.forEach(([slot], i) => (this.running[number * this.slots + i] = slot));
    this.runningCount[number] = running.length;
    this.waits[number] = waits ? 1 : 0;
    const [first, deeper] = DEFAULT_MESSAGES.map(({ message, to }) => hears(message, to));
    this.hearsDefault[number] = (first ? 1 : 0) + (deeper ? 2 : 0);
    return number;
  }
}
