import {
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
import { STAGES } from "../measures/columns.ts";
import type { Settled } from "../rules/settled.ts";
import { Configurations } from "./Configurations.ts";
import { ON_MESSAGE, ROW_BITS } from "./layout/configurationRow.ts";
import * as op from "./layout/op.ts";
import { instructions, type Instruction } from "./instructions.ts";
import { ARRIVAL_PHASE } from "./layout/order.ts";
import { FIRST_GUARD } from "./plainRows.ts";
import { answers, branches, DELAY_NAMES } from "./readCharts.ts";
import { StepWriter } from "./StepWriter.ts";

/**
 * Programs stand in the rows of the configurations by the place where they begin, doubled, plus 1
 * if they reach what cases share; this stands for one that is not built yet.
 */
export const UNBUILT = 0;

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

  readonly #writer: StepWriter;
  readonly #charts: readonly StatechartConfig[];
  readonly #reports: boolean;
  readonly #settled: Settled;
  /** The earliest phase in which what is being written can run. */
  #phase = 0;
  /** What is written now is only to be looked at. A step that starts another timer is not the last. */
  #looksAhead = false;

  /** Programs for these charts; `settled` is left out of them, `reports` puts in what a log needs. */
  constructor(charts: readonly StatechartConfig[], settled: Settled, reports: boolean) {
    this.#charts = charts;
    this.#settled = settled;
    this.#writer = new StepWriter(settled);
    this.#reports = reports;
    this.configurations = new Configurations(charts, settled);
    this.stateNames = charts.flatMap((chart) =>
      Object.keys(chart.states).map((name) => [chart.id, name] as const),
    );
    const states = charts.map((chart) => chart.initial);
    this.initial = this.configurations.number(states);
    this.start = this.#writer.begin();
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
    const { code, size } = this.#writer.program;
    return code.subarray(0, size);
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
    const start = this.#writer.begin();
    this.#phase = PHASES.indexOf(DELAYS[delay]);
    this.#fire(states, p, delay);
    this.#enter(configuration, slot, start);
  }

  /** Builds the program of a message from outside the case, by its place in OUTSIDE_MESSAGES. */
  buildMessage(configuration: number, number: number): void {
    const start = this.#writer.begin();
    this.#phase = 0;
    this.#deliver(this.configurations.get(configuration).states, [OUTSIDE_MESSAGES[number]!]);
    this.#enter(configuration, ON_MESSAGE + number, start);
  }

  #enter(configuration: number, column: number, start: number): void {
    const place = (configuration << ROW_BITS) + column;
    this.configurations.table[place] = start * 2 + (this.#writer.reachesShared ? 1 : 0);
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
        if (SHARED.has(choice.guard)) this.#writer.reachesShared = true;
        const number = GUARDS.indexOf(choice.guard);
        const isPlain = this.#settled.plainGuards[choice.guard] !== undefined;
        guard = isPlain
          ? this.#writer.branch(op.TEST, (FIRST_GUARD + number) << op.SLOT_BITS)
          : this.#writer.branch(op.GUARD, number);
      }
      const slot = this.configurations.firstSlot(p);
      const all = instructions(this.#charts[p]!, choice, slot);
      const list = all.filter((i) => !("start" in i) || this.configurations.ends(i.start, i.state));
      const { pending } = this.#writer;
      this.#execute(states, letters, p, list, 0, trigger);
      if (guard < 0) return;
      this.#writer.pending = pending;
      this.#writer.continueHere(guard);
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
        if (this.#reports)
          this.#writer.program.emit(op.REPORT, this.#stateNumber(p, step.enter), trigger);
      } else if ("start" in step) {
        const isLast = i === list.length - 1 && !letters.some((l) => this.#isHeard(states, l));
        if (isLast && this.#atOnce(states, p, step.start, step.slot)) return;
        if (isLast && this.#unnoticed(states, p, step.start)) return;
        this.#writer.start(step.start, step.slot);
      } else if (typeof step.act !== "string") {
        if (step.act.type === "post") letters = [...letters, step.act.params];
        else this.#writer.enterStage(STAGES.indexOf(step.act.params.stage));
      } else if (this.#settled.idle.includes(step.act)) {
        continue;
      } else if (this.#settled.plainActions[step.act] !== undefined) {
        for (const effect of this.#settled.plainActions[step.act]!) this.#writer.effect(effect);
      } else if (!SHARED.has(step.act)) this.#writer.act(step.act);
      else if (TELLING.has(step.act)) this.#writer.tell(step.act);
      else {
        const share = this.#writer.share(step.act);
        const { pending } = this.#writer;
        this.#execute(states, letters, p, list, i + 1, trigger);
        this.#writer.pending = pending;
        this.#writer.continueHere(share);
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
    const { instant, instantIn } = this.#settled;
    if (!instant.includes(delay) && !instantIn[delay]?.includes(states[p]!)) return false;
    const { running, waits } = this.configurations.get(this.configurations.number(states));
    if (waits) return false;
    const writer = this.#writer;
    const place = writer.try();
    const others = running.filter(([s]) => s !== slot);
    const checks = others.map(([s]) => writer.branch(op.LATER, s));
    const before = this.#phase;
    this.#phase = Math.max(before, PHASES.indexOf(DELAYS[delay]));
    if (this.#phase > before) writer.reachPhase(this.#phase);
    this.#fire(states, p, delay);
    this.#phase = before;
    if (writer.reachesShared) {
      writer.takeBack(place);
      return false;
    }
    writer.reachesShared = place.reachesShared;
    writer.pending = place.pending;
    for (const check of checks) writer.continueHere(check);
    return checks.length === 0;
  }

  /**
   * The last timer of a case need not run if its end changes nothing but the state of its machine, and
   * nothing from outside is heard before or after: writes the end of the case, and says whether it did.
   */
  #unnoticed(states: readonly string[], p: number, delay: DelayName): boolean {
    if (this.#reports || this.#looksAhead) return false;
    const here = this.configurations.get(this.configurations.number(states));
    if (here.running.length !== 1 || here.hears) return false;
    const writer = this.#writer;
    const place = writer.try();
    writer.forgetStage();
    this.#looksAhead = true;
    this.#fire(states, p, delay);
    this.#looksAhead = false;
    const last = writer.program.bareEnd(place.at);
    writer.takeBack(place);
    if (last < 0) return false;
    const there = this.configurations.get(last);
    if (there.running.length > 0 || there.hears) return false;
    writer.end(last);
    return true;
  }

  /** What a timer of this machine does when it ends. */
  #fire(states: readonly string[], p: number, delay: DelayName): void {
    const { after } = this.#charts[p]!.states[states[p]!]!;
    this.#choose(states, [], p, branches(after?.[delay]), this.triggerNames.indexOf(delay));
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
    this.#writer.end(this.configurations.number(states));
  }

  #stateNumber(p: number, name: string): number {
    return this.stateNames.findIndex(([party, state]) => party === PARTIES[p] && state === name);
  }
}
