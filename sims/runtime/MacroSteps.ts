import {
  ACTIONS,
  DELAYS,
  GUARDS,
  MESSAGES,
  OUTSIDE_MESSAGES,
  PARTIES,
  PHASES,
  SHARED,
  TELLING,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { StatechartConfig, TransitionConfig } from "../machines/statechart.ts";
import { COUNTS, STAGES } from "../measures/columns.ts";
import { STAMPS, type Effect } from "../rules/plainActions.ts";
import type { Settled } from "../rules/settled.ts";
import { Configurations, ON_MESSAGE, ROW_BITS } from "./Configurations.ts";
import { instructions, type Instruction } from "./instructions.ts";
import { ARRIVAL_PHASE } from "./order.ts";
import * as op from "./Program.ts";
import { FIRST_GUARD, TERMS } from "./plainRows.ts";
import { answers, branches, DELAY_NAMES } from "./readCharts.ts";

/**
 * Programs stand in the rows of the configurations by the place where they begin, doubled, plus 1
 * if they reach what cases share; this stands for one that is not built yet.
 */
export const UNBUILT = 0;

const NO_STAGE = -1;
const NO_PHASE = 0;

interface Letter {
  readonly to: Party;
  readonly message: Message;
}

/**
 * What one event does to a whole case: the transition of its machine with all the messages it posts
 * already delivered, and guards as branches; a short program for each joint configuration and
 * trigger, built on first use. A timer is a contact if its program reaches what cases share.
 */
export class MacroSteps {
  readonly configurations: Configurations;
  readonly initial: number;
  /** Place of the program that starts a case. */
  readonly start: number;
  /** Names for the log: states as [party, state], triggers by number. */
  readonly stateNames: readonly (readonly [Party, string])[];
  readonly triggerNames: readonly string[] = [...DELAY_NAMES, ...MESSAGES];

  readonly #program = new op.Program();
  readonly #charts: readonly StatechartConfig[];
  readonly #reports: boolean;
  readonly #settled: Settled;
  #reachesShared = false;
  /** The earliest phase in which what is being written can run. */
  #phase = 0;
  /** A stage that has been entered and not been written yet: one that is left at once lasts no time. */
  #stage = NO_STAGE;
  /** A phase that has been reached and not been written yet: only who starts a timer or meets others asks for it. */
  #reached = NO_PHASE;
  /** Where a slot's timer is started in what is run as a whole with the next instruction. */
  readonly #starts = new Map<number, number>();

  /** Programs for these charts; `settled` is left out of them, `reports` puts in what a log needs. */
  constructor(charts: readonly StatechartConfig[], settled: Settled, reports: boolean) {
    this.#charts = charts;
    this.#settled = settled;
    this.#reports = reports;
    this.configurations = new Configurations(charts, settled);
    this.stateNames = charts.flatMap((chart) =>
      Object.keys(chart.states).map((name) => [chart.id, name] as const),
    );
    const states = charts.map((chart) => chart.initial);
    this.initial = this.configurations.number(states);
    this.start = this.#program.size;
    const { running } = this.configurations.get(this.initial);
    const list = running.map(([slot, start]) => ({
      start,
      slot,
      state: states[this.configurations.partyOf(slot)]!,
    }));
    this.#phase = ARRIVAL_PHASE;
    this.#execute(states, [], PARTIES.indexOf("sme"), list, 0, 0);
  }

  /** The programs, one after the other. */
  get code(): Int32Array {
    return this.#program.code.subarray(0, this.#program.size);
  }

  /** The rows of the configurations met. */
  get table(): Int32Array {
    return this.configurations.table.subarray(0, this.configurations.count << ROW_BITS);
  }

  /** Builds the program of the timer that runs in this slot of this configuration. */
  buildTimer(configuration: number, slot: number): void {
    const { states, running } = this.configurations.get(configuration);
    const delay = running.find(([s]) => s === slot)?.[1];
    if (delay === undefined) throw new Error(`no timer in slot ${slot} of ${states.join(", ")}`);
    const p = this.configurations.partyOf(slot);
    const trigger = this.triggerNames.indexOf(delay);
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const start = this.#begin();
    this.#phase = PHASES.indexOf(DELAYS[delay]);
    this.#choose(states, [], p, branches(after?.[delay]), trigger);
    this.#enter(configuration, slot, start);
  }

  /** Builds the program of a message from outside the case, by its place in OUTSIDE_MESSAGES. */
  buildMessage(configuration: number, number: number): void {
    const start = this.#begin();
    this.#phase = 0;
    this.#deliver(this.configurations.get(configuration).states, [OUTSIDE_MESSAGES[number]!]);
    this.#enter(configuration, ON_MESSAGE + number, start);
  }

  #begin(): number {
    this.#reachesShared = false;
    this.#stage = NO_STAGE;
    this.#reached = NO_PHASE;
    this.#starts.clear();
    return this.#program.size;
  }

  #enter(configuration: number, column: number, start: number): void {
    const place = (configuration << ROW_BITS) + column;
    this.configurations.table[place] = start * 2 + (this.#reachesShared ? 1 : 0);
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
        const number = GUARDS.indexOf(choice.guard);
        const isPlain = this.#settled.plainGuards[choice.guard] !== undefined;
        guard = isPlain
          ? this.#branch(op.TEST, (FIRST_GUARD + number) << op.SLOT_BITS)
          : this.#branch(op.GUARD, number);
      }
      const slot = this.configurations.firstSlot(p);
      const all = instructions(this.#charts[p]!, choice, slot);
      const list = all.filter((i) => !("start" in i) || this.configurations.ends(i.start, i.state));
      const stage = this.#stage;
      const reached = this.#reached;
      this.#execute(states, letters, p, list, 0, trigger);
      if (guard < 0) return;
      this.#stage = stage;
      this.#reached = reached;
      this.#continueHere(guard);
    }
    this.#deliver(states, letters);
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
        if (this.#reports) this.#program.emit(op.REPORT, this.#stateNumber(p, step.enter), trigger);
      } else if ("start" in step) {
        const isLast = i === list.length - 1 && !letters.some((l) => this.#isHeard(states, l));
        if (isLast && this.#atOnce(states, p, step.start, step.slot)) return;
        if (isLast && this.#unnoticed(states, p, step.start)) return;
        this.#start(step.start, step.slot);
      } else if (typeof step.act !== "string") {
        if (step.act.type === "post") letters = [...letters, step.act.params];
        else this.#stage = STAGES.indexOf(step.act.params.stage);
      } else if (this.#settled.idle.includes(step.act)) {
        continue;
      } else if (this.#settled.plainActions[step.act] !== undefined) {
        for (const effect of this.#settled.plainActions[step.act]!) this.#emitEffect(effect);
      } else if (!SHARED.has(step.act)) {
        // A rule may read or stop the clock; of what cases share none does.
        this.#writeStage();
        this.#program.emit(op.ACT, ACTIONS.indexOf(step.act));
      } else if (TELLING.has(step.act)) {
        this.#reachesShared = true;
        this.#writePhase();
        this.#program.emit(op.TELL, ACTIONS.indexOf(step.act));
      } else {
        this.#reachesShared = true;
        this.#writePhase();
        const stage = this.#stage;
        const share = this.#branch(op.SHARE, ACTIONS.indexOf(step.act));
        this.#execute(states, letters, p, list, i + 1, trigger);
        this.#stage = stage;
        this.#continueHere(share);
        letters = [...letters, { to: "bank", message: "officerAssigned" }];
      }
    }
    this.#deliver(states, letters);
  }

  #start(delay: DelayName, slot: number): void {
    const { plain, plainInstants } = this.#settled;
    const isKnown = plainInstants.includes(delay);
    const what = isKnown ? op.UNTIL : plain[delay] ? op.DRAW : op.TIMER;
    const before = this.#starts.get(slot);
    if (before !== undefined) this.#forget(before);
    this.#writePhase();
    const at = this.#program.emit(what, slot | (DELAY_NAMES.indexOf(delay) << op.SLOT_BITS));
    this.#starts.set(slot, at);
  }

  /** A timer that is started anew in the same step never ran. */
  #forget(at: number): void {
    this.#program.remove(at);
    for (const [slot, start] of this.#starts) if (start > at) this.#starts.set(slot, start - 1);
  }

  #writeStage(): void {
    if (this.#stage !== NO_STAGE) this.#program.emit(op.STAGE, this.#stage);
    this.#stage = NO_STAGE;
  }

  #writePhase(): void {
    if (this.#reached !== NO_PHASE) this.#program.emit(op.PHASE, this.#reached);
    this.#reached = NO_PHASE;
  }

  /** An instruction that may go on elsewhere: what is before it and what comes after are not run as a whole. */
  #branch(what: number, a: number): number {
    this.#starts.clear();
    return this.#program.emit(what, a, 0);
  }

  #continueHere(at: number): void {
    this.#starts.clear();
    this.#program.continueHere(at);
  }

  #emitEffect(effect: Effect): void {
    if ("stamp" in effect) this.#program.emit(op.STAMP, STAMPS.indexOf(effect.stamp));
    else if ("count" in effect) this.#program.emit(op.COUNT, COUNTS.indexOf(effect.count));
    else if ("raise" in effect) this.#program.emit(op.RAISE, effect.raise);
    else if ("pass" in effect) this.#program.emit(op.PASS, effect.pass);
    else this.#program.emit(op.DRAW, op.DUE_DATE | (TERMS << op.SLOT_BITS));
  }

  /**
   * A delay of no length needs no timer if no other timer of the case ends now and its step reaches
   * nothing shared: writes the step itself, for the case that this holds, and says whether it did.
   * What is written next is for the case that it does not.
   */
  #atOnce(states: readonly string[], p: number, delay: DelayName, slot: number): boolean {
    const { instant, instantIn } = this.#settled;
    if (!instant.includes(delay) && !instantIn[delay]?.includes(states[p]!)) return false;
    const { running, waits } = this.configurations.get(this.configurations.number(states));
    if (waits) return false;
    const start = this.#program.size;
    // What was written before has to stay where it is: this may be taken back.
    this.#starts.clear();
    const reached = this.#reachesShared;
    const stage = this.#stage;
    const owed = this.#reached;
    this.#reachesShared = false;
    const others = running.filter(([s]) => s !== slot);
    const checks = others.map(([s]) => this.#branch(op.LATER, s));
    const before = this.#phase;
    const phase = PHASES.indexOf(DELAYS[delay]);
    if (phase > before) this.#phase = this.#reached = phase;
    const { after } = this.#charts[p]!.states[states[p]!]!;
    const trigger = this.triggerNames.indexOf(delay);
    this.#choose(states, [], p, branches(after?.[delay]), trigger);
    this.#phase = before;
    this.#stage = stage;
    this.#reached = owed;
    if (this.#reachesShared) {
      this.#starts.clear();
      this.#program.rewind(start);
      this.#reachesShared = reached;
      return false;
    }
    this.#reachesShared = reached;
    for (const check of checks) this.#continueHere(check);
    return checks.length === 0;
  }

  /**
   * The last timer of a case need not run if its end changes nothing but the state of its machine, and
   * nothing from outside is heard before or after: writes the end of the case, and says whether it did.
   */
  #unnoticed(states: readonly string[], p: number, delay: DelayName): boolean {
    if (this.#reports) return false;
    const here = this.configurations.get(this.configurations.number(states));
    if (here.running.length !== 1 || here.hears) return false;
    const start = this.#program.size;
    const shared = this.#reachesShared;
    const stage = this.#stage;
    const owed = this.#reached;
    const starts = [...this.#starts];
    this.#stage = NO_STAGE;
    this.#starts.clear();
    const { after } = this.#charts[p]!.states[states[p]!]!;
    this.#choose(states, [], p, branches(after?.[delay]), this.triggerNames.indexOf(delay));
    const last = this.#program.bareEnd(start);
    this.#program.rewind(start);
    this.#reachesShared = shared;
    this.#starts.clear();
    for (const [slot, at] of starts) this.#starts.set(slot, at);
    this.#stage = stage;
    this.#reached = owed;
    if (last < 0) return false;
    const there = this.configurations.get(last);
    if (there.running.length > 0 || there.hears) return false;
    this.#end(last);
    return true;
  }

  /** Whether a letter would change anything if it were delivered now. */
  #isHeard(states: readonly string[], { to, message }: Letter): boolean {
    const p = PARTIES.indexOf(to);
    return answers(this.#charts[p]!, states[p]!, message).some(
      ({ guard }) => guard === undefined || this.#settled.guards[guard] !== false,
    );
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
    this.#end(this.configurations.number(states));
  }

  #end(configuration: number): void {
    const stage = this.#stage === NO_STAGE ? op.SAME_STAGE : this.#stage;
    this.#program.emit(op.END, stage | (configuration << op.STAGE_BITS));
  }

  #stateNumber(p: number, name: string): number {
    return this.stateNames.findIndex(([party, state]) => party === PARTIES[p] && state === name);
  }
}
