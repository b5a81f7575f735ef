import { createActor, type Actor, type AnyStateMachine } from "xstate";
import { machines } from "../machines/machines.ts";
import {
  DEFAULT_MESSAGES,
  DELAYS,
  PARTIES,
  PHASES,
  WORLD_MESSAGES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { PostAction, StageAction } from "../machines/statechart.ts";
import { actions, delays, guards, type Action } from "../rules/rules.ts";
import type { StateChange } from "../trace/LogRow.ts";
import { enterStage, stage } from "../world/clock.ts";
import type { World } from "../world/World.ts";
import { EventQueue } from "./EventQueue.ts";
import { ARRIVAL_PHASE, checkEnd, DEFAULT_PHASE, orderKey, phaseAfter } from "./order.ts";

type CaseActor = Actor<AnyStateMachine>;

interface Mail {
  readonly case: number;
  readonly to: Party;
  readonly message: Message;
}

/** A timer that XState has asked for: its delay is a ticket that names one of these. */
interface Timer {
  readonly case: number;
  readonly party: Party;
  readonly delay: DelayName;
  readonly at: number;
  fire: (() => void) | undefined;
}

/**
 * The same world run by real XState actors on a simulated clock: an actor for each party of a case, one global
 * queue, messages by post. Slow, and the meaning of the charts; the kernel must give the same log.
 */
export class Reference {
  readonly #w: World;
  readonly #queue = new EventQueue();
  readonly #timers: (Timer | (() => void))[] = [];
  readonly #actors = new Map<number, Readonly<Record<Party, CaseActor>>>();
  readonly #mail: Mail[] = [];
  /** Whose actors a case has. */
  #parties: readonly Party[] = PARTIES;
  #phase = 0;
  #log: StateChange[] | undefined;

  constructor(world: World) {
    this.#w = world;
  }

  run(log?: StateChange[]): void {
    const w = this.#w;
    this.#log = log;
    this.#queue.clear();
    this.#timers.length = 0;
    this.#actors.clear();
    // Where nobody cheats, nobody acts it.
    const { isOn } = w.setting.fraud;
    this.#parties = isOn ? PARTIES : PARTIES.filter((party) => party !== "fraudster");
    for (let c = 0; c < w.cases; c++) {
      // Of a chain whose first invoice was issued, the others follow whatever befalls it.
      const begins = w.tier[c] === 0 ? w.delivered[c]! : w.issued[w.root(c)]!;
      if (begins >= w.defaultAt) continue;
      this.#schedule(w.delivered[c]!, ARRIVAL_PHASE, c, () => this.#start(c));
      if (w.defaultAt < Infinity) {
        this.#schedule(w.defaultAt, DEFAULT_PHASE, c, () => {
          this.#mail.push({ case: c, ...DEFAULT_MESSAGES[w.tier[c] === 0 ? 0 : 1] });
        });
      }
    }
    while (this.#queue.size > 0) {
      w.now = this.#queue.firstTime;
      this.#phase = Math.floor(this.#queue.firstKey / orderKey(1, 0));
      const item = this.#timers[this.#queue.firstItem]!;
      this.#queue.pop();
      if (typeof item === "function") item();
      else this.#observe(item.case, item.party, item.delay, () => item.fire?.());
      this.#deliver();
    }
  }

  #start(c: number): void {
    const actors = Object.fromEntries(this.#parties.map((p) => [p, this.#createActor(c, p)]));
    this.#actors.set(c, actors as Readonly<Record<Party, CaseActor>>);
    for (const party of this.#parties) actors[party]!.start();
  }

  #createActor(c: number, party: Party): CaseActor {
    const w = this.#w;
    const tickets: Timer[] = [];
    const askTicket = (delay: DelayName): number =>
      tickets.push({ case: c, party, delay, at: delays[delay](w, c), fire: undefined }) - 1;
    const machine = machines[party].provide({
      delays: Object.fromEntries(
        Object.keys(delays).map((name) => [name, () => askTicket(name as DelayName)]),
      ),
      guards: Object.fromEntries(
        Object.entries(guards).map(([name, rule]) => [name, () => rule(w, c)]),
      ),
      actions: {
        ...Object.fromEntries(
          Object.entries(actions).map(([name, rule]) => [name, () => this.#act(rule, c)]),
        ),
        post: (_: unknown, params: unknown) => {
          const { to, message } = params as PostAction["params"];
          this.#mail.push({ case: c, to, message });
        },
        enterStage: (_: unknown, params: unknown) =>
          enterStage(w, c, stage[(params as StageAction["params"]).stage]),
      },
    });
    return createActor(machine, {
      clock: {
        setTimeout: (fire: () => void, ticket: number) => this.#startTimer(tickets[ticket]!, fire),
        clearTimeout: (timer: Timer) => {
          timer.fire = undefined;
        },
      },
    });
  }

  #act(rule: Action, c: number): void {
    const w = this.#w;
    rule(w, c);
    if (w.told < 0) return;
    this.#mail.push({ case: w.told, ...WORLD_MESSAGES[w.toldMessage]! });
    w.told = -1;
  }

  #startTimer(timer: Timer, fire: () => void): Timer {
    const { now } = this.#w;
    checkEnd(timer.delay, timer.at, now, timer.case);
    timer.fire = fire;
    const phase = phaseAfter(PHASES.indexOf(DELAYS[timer.delay]), now, timer.at, this.#phase);
    if (timer.at < Infinity) this.#schedule(timer.at, phase, timer.case, timer);
    return timer;
  }

  /** Items are numbered as they are scheduled, which orders those of one case at one instant. */
  #schedule(at: number, phase: number, c: number, item: Timer | (() => void)): void {
    this.#queue.push(at, orderKey(phase, c), this.#timers.push(item) - 1);
  }

  #deliver(): void {
    for (let mail = this.#mail.shift(); mail; mail = this.#mail.shift()) {
      const { case: c, to, message } = mail;
      const actor = this.#actors.get(c)?.[to];
      // XState warns of events to a stopped actor; a machine in a final state hears nothing.
      if (actor?.getSnapshot().status !== "active") continue;
      this.#observe(c, to, message, () => actor.send({ type: message }));
    }
  }

  #observe(c: number, party: Party, event: string, happen: () => void): void {
    const actor = this.#actors.get(c)![party];
    const before = actor.getSnapshot().value as string;
    happen();
    const after = actor.getSnapshot().value as string;
    if (after !== before)
      this.#log?.push({ time: this.#w.now, case: c, party, event, state: after });
  }
}
