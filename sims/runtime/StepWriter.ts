import { ACTIONS, type ActionName, type DelayName } from "../machines/names.ts";
import { COUNTS } from "../measures/columns.ts";
import { STAMPS, type Effect } from "../rules/plainActions.ts";
import type { Settled } from "../rules/settled.ts";
import * as op from "./layout/op.ts";
import { TERMS } from "./plainRows.ts";
import { Program } from "./Program.ts";
import { DELAY_NAMES } from "./readCharts.ts";

const NO_STAGE = -1;
const NO_PHASE = 0;

/** Stages and phases that have been reached and not been written yet. */
interface Pending {
  readonly stage: number;
  readonly phase: number;
}

/** A place in what is written, to go back to. */
interface Place {
  readonly at: number;
  readonly reachesShared: boolean;
  readonly pending: Pending;
  readonly starts: readonly (readonly [slot: number, at: number])[];
}

/** Writes the instructions of macro-steps, without those that no figure can tell. */
export class StepWriter {
  readonly program = new Program();
  /** Whether what has been written since the beginning reaches what cases share. */
  reachesShared = false;

  readonly #settled: Settled;
  /** One that is left at once lasts no time. */
  #stage = NO_STAGE;
  /** Only who starts a timer or meets others asks for it. */
  #phase = NO_PHASE;
  /** Where a slot's timer is started in what is run as a whole with the next instruction. */
  readonly #starts = new Map<number, number>();

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** Begins a program, and gives its place. */
  begin(): number {
    this.reachesShared = false;
    this.pending = { stage: NO_STAGE, phase: NO_PHASE };
    this.#starts.clear();
    return this.program.size;
  }

  /** What is pending where something goes on in two ways has to be so in both. */
  get pending(): Pending {
    return { stage: this.#stage, phase: this.#phase };
  }
  set pending({ stage, phase }: Pending) {
    this.#stage = stage;
    this.#phase = phase;
  }

  /** Begins what may be taken back: what was written before has to stay where it is. */
  try(): Place {
    const { size } = this.program;
    const { reachesShared, pending } = this;
    const starts = [...this.#starts];
    this.#starts.clear();
    this.reachesShared = false;
    return { at: size, reachesShared, pending, starts };
  }

  /** Takes back all that was written since. */
  takeBack({ at, reachesShared, pending, starts }: Place): void {
    this.program.rewind(at);
    this.reachesShared = reachesShared;
    this.pending = pending;
    this.#starts.clear();
    for (const [slot, start] of starts) this.#starts.set(slot, start);
  }

  /** An instruction that may go on elsewhere: what is before it and what comes after are not run as a whole. */
  branch(what: number, a: number): number {
    this.#starts.clear();
    return this.program.emit(what, a, 0);
  }

  /** Lets that instruction go on here. */
  continueHere(at: number): void {
    this.#starts.clear();
    this.program.continueHere(at);
  }

  enterStage(stage: number): void {
    this.#stage = stage;
  }

  forgetStage(): void {
    this.#stage = NO_STAGE;
  }

  reachPhase(phase: number): void {
    this.#phase = phase;
  }

  start(delay: DelayName, slot: number): void {
    const { plain, plainInstants } = this.#settled;
    const isKnown = plainInstants.includes(delay);
    const what = isKnown ? op.UNTIL : plain[delay] ? op.DRAW : op.TIMER;
    const before = this.#starts.get(slot);
    if (before !== undefined) this.#forget(before);
    this.#writePhase();
    const at = this.program.emit(what, slot | (DELAY_NAMES.indexOf(delay) << op.SLOT_BITS));
    this.#starts.set(slot, at);
  }

  /** An action of the case's own. A rule may read or stop the clock; of what cases share none does. */
  act(name: ActionName): void {
    if (this.#stage !== NO_STAGE) this.program.emit(op.STAGE, this.#stage);
    this.#stage = NO_STAGE;
    this.program.emit(op.ACT, ACTIONS.indexOf(name));
  }

  /** An action on what cases share that may leave a message for another. */
  tell(name: ActionName): void {
    this.reachesShared = true;
    this.#writePhase();
    this.program.emit(op.TELL, ACTIONS.indexOf(name));
  }

  /** An action at the desk; gives the place of the branch for a case that gets an officer. */
  share(name: ActionName): number {
    this.reachesShared = true;
    this.#writePhase();
    return this.branch(op.SHARE, ACTIONS.indexOf(name));
  }

  effect(effect: Effect): void {
    if ("stamp" in effect) this.program.emit(op.STAMP, STAMPS.indexOf(effect.stamp));
    else if ("count" in effect) this.program.emit(op.COUNT, COUNTS.indexOf(effect.count));
    else if ("raise" in effect) this.program.emit(op.RAISE, effect.raise);
    else if ("pass" in effect) this.program.emit(op.PASS, effect.pass);
    else this.program.emit(op.DRAW, op.DUE_DATE | (TERMS << op.SLOT_BITS));
  }

  end(configuration: number): void {
    const stage = this.#stage === NO_STAGE ? op.SAME_STAGE : this.#stage;
    this.program.emit(op.END, stage | (configuration << op.STAGE_BITS));
  }

  /** A timer that is started anew in the same step never ran. */
  #forget(at: number): void {
    this.program.remove(at);
    for (const [slot, start] of this.#starts) if (start > at) this.#starts.set(slot, start - 1);
  }

  #writePhase(): void {
    if (this.#phase !== NO_PHASE) this.program.emit(op.PHASE, this.#phase);
    this.#phase = NO_PHASE;
  }
}
