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
import type { ObservedTimer, Observer } from "./Observer.ts";
import { ARRIVAL_PHASE, DEFAULT_PHASE } from "./layout/order.ts";
import { checkEnd, orderKey, phaseAfter } from "./order.ts";

type CaseActor = Actor<AnyStateMachine>;

interface Mail {
  readonly case: number;
  readonly to: Party;
  readonly message: Message;
}

/** A delay that XState has asked for: its length is the number of one of these. */
type Ticket = Omit<ObservedTimer, "case">;

interface Timer extends ObservedTimer {
  fire: (() => void) | undefined;
}

/**
 * The same world run by real XState actors on a simulated clock: an actor for each party of a case, one global
 * queue, messages by post. Slow, and the meaning of the charts; the kernel must give the same log.
 */
export class Reference {
  readonly #w: World;
  readonly #queue = new EventQueue();
  readonly #machines = new Map<Party, AnyStateMachine>();
  readonly #tickets: Ticket[] = [];
  /** The case of the event at hand. */
  #case = 0;
  readonly #timers: (Timer | (() => void))[] = [];
  readonly #actors = new Map<number, Readonly<Record<Party, CaseActor>>>();
  readonly #mail: Mail[] = [];
  /** Whose actors a case has. */
  #parties: readonly Party[] = PARTIES;
  #phase = 0;
  #log: StateChange[] | undefined;
  #observer: Observer | undefined;

  constructor(world: World) {
    this.#w = world;
  }

  /** Runs until every case has ended, or the observer has seen what it wanted to. */
  run(log?: StateChange[], observer?: Observer): void {
    const w = this.#w;
    this.#log = log;
    this.#observer = observer;
    this.#queue.clear();
    this.#timers.length = 0;
    this.#tickets.length = 0;
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
      if (observer?.isDone(this.#queue.firstTime)) return;
      w.now = this.#queue.firstTime;
      this.#phase = Math.floor(this.#queue.firstKey / orderKey(1, 0));
      const item = this.#timers[this.#queue.firstItem]!;
      this.#queue.pop();
      if (typeof item === "function") item();
      else if (item.fire) {
        observer?.timerEnded(item);
        this.#observe(item.case, item.party, item.delay, item.fire);
      }
      this.#deliver();
    }
  }

  #start(c: number): void {
    // XState asks for the delays of a first state as it makes the actor.
    this.#case = c;
    const actors = Object.fromEntries(this.#parties.map((p) => [p, this.#createActor(c, p)]));
    this.#actors.set(c, actors as Readonly<Record<Party, CaseActor>>);
    for (const party of this.#parties) actors[party]!.start();
    this.#observer?.started(c);
  }

  #createActor(c: number, party: Party): CaseActor {
    return createActor(this.#machine(party), {
      clock: {
        setTimeout: (fire: () => void, ticket: number) =>
          this.#startTimer({ ...this.#tickets[ticket]!, case: c, fire }),
        clearTimeout: (timer: Timer) => {
          timer.fire = undefined;
          this.#observer?.timerEnded(timer);
        },
      },
    });
  }

  /**
   * The chart of a party with its names filled in, once for all cases: everything happens in the
   * midst of an event of the case at hand. Making one for each case took most of the time.
   */
  #machine(party: Party): AnyStateMachine {
    const known = this.#machines.get(party);
    if (known) return known;
    const w = this.#w;
    const askTicket = (delay: DelayName): number =>
      this.#tickets.push({ party, delay, at: delays[delay](w, this.#case) }) - 1;
    const machine = machines[party].provide({
      delays: Object.fromEntries(
        Object.keys(delays).map((name) => [name, () => askTicket(name as DelayName)]),
      ),
      guards: Object.fromEntries(
        Object.entries(guards).map(([name, rule]) => [name, () => rule(w, this.#case)]),
      ),
      actions: {
        ...Object.fromEntries(
          Object.entries(actions).map(([name, rule]) => [name, () => this.#act(rule, this.#case)]),
        ),
        post: (_: unknown, params: unknown) => {
          const { to, message } = params as PostAction["params"];
          const c = this.#case;
          this.#mail.push({ case: c, to, message });
          this.#observer?.sent(c, c, to, message);
        },
        enterStage: (_: unknown, params: unknown) =>
          enterStage(w, this.#case, stage[(params as StageAction["params"]).stage]),
      },
    });
    this.#machines.set(party, machine);
    return machine;
  }

  #act(rule: Action, c: number): void {
    const w = this.#w;
    rule(w, c);
    if (w.told < 0) return;
    const told = WORLD_MESSAGES[w.toldMessage]!;
    this.#mail.push({ case: w.told, ...told });
    this.#observer?.sent(c, w.told, told.to, told.message);
    w.told = -1;
  }

  #startTimer(timer: Timer): Timer {
    const { now } = this.#w;
    checkEnd(timer.delay, timer.at, now, timer.case);
    const phase = phaseAfter(PHASES.indexOf(DELAYS[timer.delay]), now, timer.at, this.#phase);
    if (timer.at < Infinity) this.#schedule(timer.at, phase, timer.case, timer);
    this.#observer?.timerStarted(timer);
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

  #observe(c: number, party: Party, event: DelayName | Message, happen: () => void): void {
    const actor = this.#actors.get(c)![party];
    const before = actor.getSnapshot().value as string;
    this.#case = c;
    happen();
    const after = actor.getSnapshot().value as string;
    if (after !== before)
      this.#log?.push({ time: this.#w.now, case: c, party, event, state: after });
    this.#observer?.happened(c, party, event, before, after);
  }
}
