import {
  DEFAULT_MESSAGES,
  WORLD_MESSAGES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { StatechartConfig } from "../machines/statechart.ts";
import type { Settled } from "../rules/settled.ts";
import * as of from "./layout/configurationRow.ts";
import { answers, timers } from "./readCharts.ts";

/** So that a case's timers fill one cache line with the instant for which it is queued. */
const MOST_SLOTS = 7;

/** The states of a case's machines, in the order of PARTIES, and what follows from them. */
export interface Configuration {
  readonly states: readonly string[];
  /** The slots in which a timer runs, and the delays in them. */
  readonly running: readonly (readonly [slot: number, delay: DelayName])[];
  readonly waits: boolean;
  /** Whether anything from outside the case would be heard. */
  readonly hears: boolean;
}

/**
 * Joint configurations, numbered as they are met. A machine has as many timer slots as its states
 * run timers at once.
 */
export class Configurations {
  readonly slots: number;
  /** A row for each configuration. */
  readonly table = new Int32Array(of.MOST_CONFIGURATIONS << of.ROW_BITS);

  readonly #charts: readonly StatechartConfig[];
  readonly #firstSlot: readonly number[];
  readonly #all: Configuration[] = [];
  readonly #numbers = new Map<string, number>();

  readonly #settled: Pick<Settled, "never" | "neverIn" | "unsaid">;

  /**
   * What is `settled` are delays that end in no case, so need no timer, and messages that never come.
   * @throws Error if the charts run more timers at once than a case has room for.
   */
  constructor(
    charts: readonly StatechartConfig[],
    settled: Pick<Settled, "never" | "neverIn" | "unsaid">,
  ) {
    this.#charts = charts;
    this.#settled = settled;
    const firstSlot: number[] = [];
    let slots = 0;
    for (const chart of charts) {
      firstSlot.push(slots);
      slots += Math.max(...Object.keys(chart.states).map((name) => timers(chart, name).length));
    }
    if (slots > MOST_SLOTS) {
      throw new Error(`${slots} timers of a case at once; expected at most ${MOST_SLOTS}`);
    }
    this.#firstSlot = firstSlot;
    this.slots = slots;
  }

  /** How many have been met. */
  get count(): number {
    return this.#all.length;
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

  /** Whether a delay ends in any case in this state of its machine. */
  ends(delay: DelayName, state: string): boolean {
    const { never, neverIn } = this.#settled;
    return !never.includes(delay) && !neverIn[delay]?.includes(state);
  }

  /** The number of these states, given on first meeting. */
  number(states: readonly string[]): number {
    const key = states.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#all.length;
    if (number === of.MOST_CONFIGURATIONS) {
      throw new Error(
        `more than ${of.MOST_CONFIGURATIONS} joint configurations; expected fewer states`,
      );
    }
    const running = this.#charts.flatMap((chart, p) =>
      timers(chart, states[p]!)
        .map((delay, k) => [this.#firstSlot[p]! + k, delay] as const)
        .filter(([, delay]) => this.ends(delay, states[p]!)),
    );
    const hears = ({ message, to }: { readonly message: Message; readonly to: Party }): boolean =>
      !this.#settled.unsaid.includes(message) &&
      this.#charts.some(
        (chart, p) => chart.id === to && answers(chart, states[p]!, message).length > 0,
      );
    const waits = WORLD_MESSAGES.some(hears);
    this.#numbers.set(key, number);
    const [first, deeper] = DEFAULT_MESSAGES.map(hears);
    this.#all.push({ states, running, waits, hears: waits || first! || deeper! });
    const row = this.table.subarray(number << of.ROW_BITS);
    row[of.RUNNING_COUNT] = running.length;
    running.forEach(([slot], i) => (row[of.RUNNING + i] = slot));
    row[of.WAITS] = waits ? 1 : 0;
    row[of.HEARS_DEFAULT] = (first ? 1 : 0) + (deeper ? 2 : 0);
    return number;
  }
}
