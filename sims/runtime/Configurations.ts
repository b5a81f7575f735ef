import { PARTIES, WORLD_MESSAGES, type DelayName, type Message } from "../machines/names.ts";
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
  /** [configuration]: 1 if the core enterprise's default would still be heard. */
  readonly hearsDefault = new Uint8Array(MOST_CONFIGURATIONS);

  readonly #charts: readonly StatechartConfig[];
  readonly #firstSlot: readonly number[];
  readonly #all: Configuration[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(charts: readonly StatechartConfig[]) {
    this.#charts = charts;
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
      timers(chart, states[p]!).map((delay, k) => [this.#firstSlot[p]! + k, delay] as const),
    );
    const hears = (message: Message, parties = PARTIES as readonly string[]): boolean =>
      this.#charts.some(
        (chart, p) => parties.includes(chart.id) && answers(chart, states[p]!, message).length > 0,
      );
    const waits = WORLD_MESSAGES.some((message) => hears(message));
    this.#numbers.set(key, number);
    this.#all.push({ states, running, waits });
    running.forEach(([slot], i) => (this.running[number * this.slots + i] = slot));
    this.runningCount[number] = running.length;
    this.waits[number] = waits ? 1 : 0;
    this.hearsDefault[number] = hears("obligorDefaulted", ["coreEnterprise"]) ? 1 : 0;
    return number;
  }
}
