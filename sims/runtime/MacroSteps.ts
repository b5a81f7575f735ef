import {
  ACTIONS,
  DEFAULT_MESSAGES,
  DELAYS,
  GUARDS,
  MESSAGES,
  PARTIES,
  PHASES,
  SHARED,
  TELLING,
  WORLD_MESSAGES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { ActionConfig, StatechartConfig, TransitionConfig } from "../machines/statechart.ts";
import { STAGES } from "../measures/columns.ts";
import type { Settled } from "../rules/settled.ts";
import { Configurations, MOST_CONFIGURATIONS } from "./Configurations.ts";
import { op, Program, SLOT_BITS } from "./Program.ts";
import { answers, branches, DELAY_NAMES, timers } from "./readCharts.ts";

/** Stands for a program that is not built yet. */
export const UNBUILT = 0;

interface Letter {
  readonly to: Party;
  readonly message: Message;
}

type Instruction =
  | { readonly act: ActionConfig }
  | { readonly enter: string }
  | { readonly start: DelayName; readonly slot: number };

/**
 * What one event does to a whole case: the transition of its machine with all the messages it posts
 * already delivered, and guards as branches; a short program for each joint configuration and
 * trigger, built on first use. A timer is a contact if its program reaches what cases share.
 */
export class MacroSteps {
  readonly configurations: Configurations;
  readonly initial: number;
  /** Program that starts a case. */
  readonly start: number;
  /** [configuration × slots]: program of the timer, UNBUILT if not met yet. */
  readonly onTimer: Int32Array;
  /** [configuration × slots]: 1 if that program reaches what cases share. */
  readonly isContact: Uint8Array;
  /** [configuration × messages]: program of a message from the world. */
  readonly onMessage = new Int32Array(MOST_CONFIGURATIONS * MESSAGES.length);
  /** Names for the log: states as [party, state], triggers by number. */
  readonly stateNames: readonly (readonly [Party, string])[];
  readonly triggerNames: readonly string[] = [...DELAY_NAMES, ...MESSAGES];

  readonly #program = new Program();
  readonly #charts: readonly StatechartConfig[];
  readonly #reports: boolean;
  readonly #settled: Settled;
  #reachesShared = false;

  /** Programs for these charts; `settled` is left out of them, `reports` puts in what a log needs. */
  constructor(charts: readonly StatechartConfig[], settled: Settled, reports: boolean) {
    this.#charts = charts;
    this.#settled = settled;
    this.#reports = reports;
    this.configurations = new Configurations(charts, settled.never);
    const { slots } = this.configurations;
    this.onTimer = new Int32Array(MOST_CONFIGURATIONS * slots);
    this.isContact = new Uint8Array(MOST_CONFIGURATIONS * slots);
    this.stateNames = charts.flatMap((chart) =>
      Object.keys(chart.states).map((name) => [chart.id, name] as const),
    );
    const states = charts.map((chart) => chart.initial);
    this.initial = this.configurations.number(states);
    this.start = this.#program.size;
    const { running } = this.configurations.get(this.initial);
    const list = running.map(([slot, start]) => ({ start, slot }));
    this.#execute(states, [], PARTIES.indexOf("sme"), list, 0, 0);
  }

  /** The programs, one after the other; read it anew after `build…`. */
  get code(): Int32Array {
    return this.#program.code;
  }

  /** Builds the program of the timer that runs in this slot of this configuration. */
  buildTimer(configuration: number, slot: number): number {
    const { states, running } = this.configurations.get(configuration);
    const delay = running.find(([s]) => s === slot)?.[1];
    if (delay === undefined) throw new Error(`no timer in slot ${slot} of ${states.join(", ")}`);
    const p = this.configurations.partyOf(slot);
    const trigger = this.triggerNames.indexOf(delay);
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const place = configuration * this.configurations.slots + slot;
    this.#reachesShared = false;
    this.onTimer[place] = this.#program.size;
    this.#choose(states, [], p, branches(after?.[delay]), trigger);
    this.isContact[place] = this.#reachesShared ? 1 : 0;
    return this.onTimer[place];
  }

  /** Builds the program of a message, by its number, that comes from outside the case. */
  buildMessage(configuration: number, number: number): number {
    const at = this.#program.size;
    const message = MESSAGES[number]!;
    const to = receiver(message);
    this.#deliver(this.configurations.get(configuration).states, [{ to, message }]);
    this.onMessage[configuration * MESSAGES.length + number] = at;
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
        guard = this.#program.emit(op.guard, GUARDS.indexOf(choice.guard), 0);
      }
      this.#execute(states, letters, p, this.#instructions(p, choice), 0, trigger);
      if (guard < 0) return;
      this.#program.continueHere(guard);
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
    timers(chart, name).forEach((start, k) =>
      list.push({ start, slot: this.configurations.firstSlot(p) + k }),
    );
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
        if (this.#reports) this.#program.emit(op.report, this.#stateNumber(p, step.enter), trigger);
      } else if ("start" in step) {
        if (this.#settled.never.includes(step.start)) continue;
        const isLast = i === list.length - 1 && letters.length === 0;
        if (isLast && this.#atOnce(states, p, step.start, step.slot)) return;
        this.#program.emit(op.timer, step.slot | (DELAY_NAMES.indexOf(step.start) << SLOT_BITS));
      } else if (typeof step.act !== "string") {
        if (step.act.type === "post") letters = [...letters, step.act.params];
        else this.#program.emit(op.stage, STAGES.indexOf(step.act.params.stage));
      } else if (this.#settled.idle.includes(step.act)) {
        continue;
      } else if (!SHARED.has(step.act)) {
        this.#program.emit(op.act, ACTIONS.indexOf(step.act));
      } else if (TELLING.has(step.act)) {
        this.#reachesShared = true;
        this.#program.emit(op.tell, ACTIONS.indexOf(step.act));
      } else {
        this.#reachesShared = true;
        const share = this.#program.emit(op.share, ACTIONS.indexOf(step.act), 0);
        this.#execute(states, letters, p, list, i + 1, trigger);
        this.#program.continueHere(share);
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
    const { running, waits } = this.configurations.get(this.configurations.number(states));
    if (waits) return false;
    const start = this.#program.size;
    const reached = this.#reachesShared;
    this.#reachesShared = false;
    const others = running.filter(([s]) => s !== slot);
    const checks = others.map(([s]) => this.#program.emit(op.later, s, 0));
    this.#program.emit(op.phase, PHASES.indexOf(DELAYS[delay]));
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const trigger = this.triggerNames.indexOf(delay);
    this.#choose(states, [], p, branches(after?.[delay]), trigger);
    if (this.#reachesShared) {
      this.#program.rewind(start);
      this.#reachesShared = reached;
      return false;
    }
    this.#reachesShared = reached;
    for (const check of checks) this.#program.continueHere(check);
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
    this.#program.emit(op.end, this.configurations.number(states));
  }

  #stateNumber(p: number, name: string): number {
    return this.stateNames.findIndex(([party, state]) => party === PARTIES[p] && state === name);
  }
}

/** Whom a message from outside the case is for. */
function receiver(message: Message): Party {
  const toShared: Readonly<Partial<Record<Message, Party>>> = WORLD_MESSAGES;
  const to = toShared[message] ?? DEFAULT_MESSAGES.find((d) => d.message === message)?.to;
  if (to === undefined) throw new Error(`message ${message} does not come from outside a case`);
  return to;
}
