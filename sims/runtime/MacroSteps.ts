import {
  ACTIONS,
  DELAYS,
  GUARDS,
  MESSAGES,
  PARTIES,
  PHASES,
  SHARED,
  WORLD_MESSAGES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { ActionConfig, StatechartConfig, TransitionConfig } from "../machines/statechart.ts";
import { STAGES } from "../measures/columns.ts";
import type { Settled } from "../rules/settled.ts";
import { answers, branches, DELAY_NAMES, timers } from "./readCharts.ts";

/**
 * Instructions of a macro-step: one word each, the operation in the low bits, operand a above it;
 * operand b, where there is one, in the next word.
 */
export const op = {
  /** Ends; the case is in configuration a. */
  end: 0,
  /** Goes on at b unless guard a holds. */
  guard: 1,
  act: 2,
  /** Action a on what cases share; goes on at b if it gives this very case an officer. */
  share: 3,
  stage: 4,
  /** Starts a timer: slot and delay share the operand. */
  timer: 5,
  /** Goes on at b unless the timer in slot a ends later than now. */
  later: 7,
  /** An event of no length happens here: what follows is in phase a, or a later one already reached. */
  phase: 8,
  /** Reports state a, entered on trigger b; only in programs built for a log. */
  report: 6,
} as const;
export const OPERATION_BITS = 4;
export const OPERATION_MASK = 15;
/** A timer's operand: the slot below, the delay above. */
export const SLOT_BITS = 4;
export const SLOT_MASK = 15;
/** Stands for a program that is not built yet. */
export const UNBUILT = 0;

/** The states of a case's machines, in the order of PARTIES, and what follows from them. */
interface Configuration {
  readonly states: readonly string[];
  /** The slots in which a timer runs, and the delays in them. */
  readonly running: readonly (readonly [slot: number, delay: DelayName])[];
  readonly waits: boolean;
}

interface Letter {
  readonly to: Party;
  readonly message: Message;
}

type Instruction =
  | { readonly act: ActionConfig }
  | { readonly enter: string }
  | { readonly start: DelayName; readonly slot: number };

const MOST_CONFIGURATIONS = 4096;

/**
 * What one event does to a whole case: the transition of its machine with all the messages it posts
 * already delivered, and guards as branches; a short program for each joint configuration and
 * trigger, built on first use. A timer is a contact if its program reaches what cases share.
 */
export class MacroSteps {
  /** The programs, one after the other; grows, so read it anew after `build…`. */
  code = new Int32Array(8192);
  readonly slots: number;
  readonly initial: number;
  /** Program that starts a case. */
  readonly start: number;
  /** [configuration × slots]: program of the timer, UNBUILT if not met yet. */
  readonly onTimer: Int32Array;
  /** [configuration × slots]: 1 if that program reaches what cases share. */
  readonly isContact: Uint8Array;
  /** [configuration × messages]: program of a message from the world. */
  readonly onMessage: Int32Array;
  /** [configuration × slots]: the slots in which a timer runs, and how many they are. */
  readonly running: Int32Array;
  readonly runningCount: Int32Array;
  /** [configuration]: 1 if it accepts a message from the world. */
  readonly waits: Uint8Array;
  /** [configuration]: 1 if the core enterprise's default would still be heard. */
  readonly hearsDefault: Uint8Array;
  /** Names for the log: states as [party, state], triggers by number. */
  readonly stateNames: readonly (readonly [Party, string])[];
  readonly triggerNames: readonly string[] = [...DELAY_NAMES, ...MESSAGES];

  readonly #charts: readonly StatechartConfig[];
  readonly #reports: boolean;
  readonly #settled: Settled;
  readonly #configurations: Configuration[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #firstSlot: readonly number[];
  #size = 1;
  #reachesShared = false;

  /** Programs for these charts; `settled` is left out of them, `reports` puts in what a log needs. */
  constructor(charts: readonly StatechartConfig[], settled: Settled, reports: boolean) {
    this.#charts = charts;
    this.#settled = settled;
    this.#reports = reports;
    const firstSlot: number[] = [];
    let slots = 0;
    for (const chart of charts) {
      firstSlot.push(slots);
      slots += Math.max(...Object.keys(chart.states).map((name) => timers(chart, name).length));
    }
    this.#firstSlot = firstSlot;
    this.slots = slots;
    this.onTimer = new Int32Array(MOST_CONFIGURATIONS * slots);
    this.isContact = new Uint8Array(MOST_CONFIGURATIONS * slots);
    this.onMessage = new Int32Array(MOST_CONFIGURATIONS * MESSAGES.length);
    this.running = new Int32Array(MOST_CONFIGURATIONS * slots);
    this.runningCount = new Int32Array(MOST_CONFIGURATIONS);
    this.waits = new Uint8Array(MOST_CONFIGURATIONS);
    this.hearsDefault = new Uint8Array(MOST_CONFIGURATIONS);
    this.stateNames = charts.flatMap((chart) =>
      Object.keys(chart.states).map((name) => [chart.id, name] as const),
    );
    const states = charts.map((chart) => chart.initial);
    this.initial = this.#number(states);
    this.start = this.#size;
    const list = this.#configurations[this.initial]!.running.map(([slot, start]) => ({
      start,
      slot,
    }));
    this.#execute(states, [], PARTIES.indexOf("sme"), list, 0, 0);
  }

  /** Builds the program of the timer that runs in this slot of this configuration. */
  buildTimer(configuration: number, slot: number): number {
    const { states, running } = this.#configurations[configuration]!;
    const delay = running.find(([s]) => s === slot)?.[1];
    if (delay === undefined) throw new Error(`no timer in slot ${slot} of ${states.join(", ")}`);
    let p = this.#firstSlot.length - 1;
    while (this.#firstSlot[p]! > slot) p--;
    const trigger = this.triggerNames.indexOf(delay);
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const at = this.#program(() => this.#choose(states, [], p, branches(after?.[delay]), trigger));
    this.onTimer[configuration * this.slots + slot] = at;
    this.isContact[configuration * this.slots + slot] = this.#reachesShared ? 1 : 0;
    return at;
  }

  /** Builds the program of a message that comes from outside the case. */
  buildMessage(configuration: number, to: Party, message: Message): number {
    const { states } = this.#configurations[configuration]!;
    const at = this.#program(() => this.#deliver(states, [{ to, message }]));
    this.onMessage[configuration * MESSAGES.length + MESSAGES.indexOf(message)] = at;
    return at;
  }

  #program(write: () => void): number {
    const at = this.#size;
    this.#reachesShared = false;
    write();
    return at;
  }

  /** The first branch whose guard holds; with none, the letters that are left. */
  #choose(
    states: readonly string[],
    letters: readonly Letter[],
    p: number,
    choices: readonly TransitionConfig[],
    trigger: number,
  ): void {
    for (const choice of choices) {
      let guard = -1;
      const known = choice.guard === undefined ? true : this.#settled.guards[choice.guard];
      if (known === false) continue;
      if (choice.guard !== undefined && known === undefined) {
        if (SHARED.has(choice.guard)) this.#reachesShared = true;
        guard = this.#emit(op.guard, GUARDS.indexOf(choice.guard), 0);
      }
      this.#execute(states, letters, p, this.#instructions(p, choice), 0, trigger);
      if (guard < 0) return;
      this.code[guard + 1] = this.#size;
    }
    this.#deliver(states, letters);
  }

  #instructions(p: number, { actions, target }: TransitionConfig): readonly Instruction[] {
    const list: Instruction[] = (actions ?? []).map((act) => ({ act }));
    if (target === undefined) return list;
    const chart = this.#charts[p]!;
    const name = target.replace(/^\./, "");
    list.push({ enter: name });
    for (const act of chart.states[name]?.entry ?? []) list.push({ act });
    timers(chart, name).forEach((start, k) => list.push({ start, slot: this.#firstSlot[p]! + k }));
    return list;
  }

  #execute(
    before: readonly string[],
    posted: readonly Letter[],
    p: number,
    list: readonly Instruction[],
    from: number,
    trigger: number,
  ): void {
    let states = before;
    let letters = posted;
    for (let i = from; i < list.length; i++) {
      const step = list[i]!;
      if ("enter" in step) {
        states = states.with(p, step.enter);
        if (this.#reports) this.#emit(op.report, this.#stateNumber(p, step.enter), trigger);
      } else if ("start" in step) {
        const isLast = i === list.length - 1 && letters.length === 0;
        if (isLast && this.#atOnce(states, p, step.start, step.slot)) return;
        this.#emit(op.timer, step.slot | (DELAY_NAMES.indexOf(step.start) << SLOT_BITS));
      } else if (typeof step.act !== "string") {
        if (step.act.type === "post") letters = [...letters, step.act.params];
        else this.#emit(op.stage, STAGES.indexOf(step.act.params.stage));
      } else if (!SHARED.has(step.act)) {
        if (this.#settled.idle.includes(step.act)) continue;
        this.#emit(op.act, ACTIONS.indexOf(step.act));
      } else {
        this.#reachesShared = true;
        const share = this.#emit(op.share, ACTIONS.indexOf(step.act), 0);
        this.#execute(states, letters, p, list, i + 1, trigger);
        this.code[share + 1] = this.#size;
        letters = [...letters, { to: "bank", message: "officerAssigned" }];
      }
    }
    this.#deliver(states, letters);
  }

  /**
   * A delay of no length needs no timer if no other timer of the case ends now and its step reaches
   * nothing shared: writes the step itself, for the case that this holds, and says whether it did.
   * What is written next is for the case that it does not.
   */
  #atOnce(states: readonly string[], p: number, delay: DelayName, slot: number): boolean {
    if (!this.#settled.instant.includes(delay)) return false;
    const { running, waits } = this.#configurations[this.#number(states)]!;
    if (waits) return false;
    const start = this.#size;
    const reached = this.#reachesShared;
    this.#reachesShared = false;
    const others = running.filter(([s]) => s !== slot);
    const checks = others.map(([s]) => this.#emit(op.later, s, 0));
    this.#emit(op.phase, PHASES.indexOf(DELAYS[delay]));
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const trigger = this.triggerNames.indexOf(delay);
    this.#choose(states, [], p, branches(after?.[delay]), trigger);
    if (this.#reachesShared) {
      this.#size = start;
      this.#reachesShared = reached;
      return false;
    }
    this.#reachesShared = reached;
    for (const check of checks) this.code[check + 1] = this.#size;
    return checks.length === 0;
  }

  /** Delivers the letters, first in, first out; then the case rests in its configuration. */
  #deliver(states: readonly string[], letters: readonly Letter[]): void {
    for (let i = 0; i < letters.length; i++) {
      const { to, message } = letters[i]!;
      const p = PARTIES.indexOf(to);
      const choices = answers(this.#charts[p]!, states[p]!, message);
      if (choices.length === 0) continue;
      const trigger = this.triggerNames.indexOf(message);
      return this.#choose(states, letters.slice(i + 1), p, choices, trigger);
    }
    this.#emit(op.end, this.#number(states));
  }

  #number(states: readonly string[]): number {
    const key = states.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#configurations.length;
    if (number === MOST_CONFIGURATIONS) {
      throw new Error(
        `more than ${MOST_CONFIGURATIONS} joint configurations; expected fewer states`,
      );
    }
    const running = this.#charts.flatMap((chart, p) =>
      timers(chart, states[p]!).map((delay, k) => [this.#firstSlot[p]! + k, delay] as const),
    );
    const hears = (message: Message): boolean =>
      this.#charts.some((chart, p) => answers(chart, states[p]!, message).length > 0);
    const waits = WORLD_MESSAGES.some(hears);
    this.#numbers.set(key, number);
    this.#configurations.push({ states, running, waits });
    running.forEach(([slot], i) => (this.running[number * this.slots + i] = slot));
    this.runningCount[number] = running.length;
    this.waits[number] = waits ? 1 : 0;
    const core = PARTIES.indexOf("coreEnterprise");
    const heard = answers(this.#charts[core]!, states[core]!, "obligorDefaulted").length > 0;
    this.hearsDefault[number] = heard ? 1 : 0;
    return number;
  }

  #stateNumber(p: number, name: string): number {
    return this.stateNames.findIndex(([party, state]) => party === PARTIES[p] && state === name);
  }

  #emit(what: number, a: number, b?: number): number {
    const at = this.#size;
    if (at + 2 > this.code.length) {
      const code = new Int32Array(this.code.length * 2);
      code.set(this.code);
      this.code = code;
    }
    this.code[at] = what | (a << OPERATION_BITS);
    if (b !== undefined) this.code[at + 1] = b;
    this.#size = at + (b === undefined ? 1 : 2);
    return at;
  }
}
