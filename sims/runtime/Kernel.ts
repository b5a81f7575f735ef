import type { StateChange } from "../trace/LogRow.ts";
import type { World } from "../world/World.ts";
import { hasAssembledLoop, runAssembled } from "./assembledLoop.ts";
import { ContactQueue } from "./ContactQueue.ts";
import { hasRoomFor } from "./lend.ts";
import { load } from "./loaded.ts";
import { claim } from "./nodes.ts";
import { planFor, type Plan } from "./Plan.ts";
import { runPlainly } from "./plainLoop.ts";

/** How tests know that neither running ahead nor WebAssembly changes a result. */
interface KernelOptions {
  /** Makes every timer a contact, so that no case runs ahead: the same results, slower. */
  readonly inOneOrder?: boolean;
  /** Leaves the loop that is compiled to WebAssembly alone: the same results, slower. */
  readonly isPlain?: boolean;
}

/**
 * Runs the worlds of one setting over the compiled statecharts. A case runs ahead on its own until
 * its next timer is a *contact* (it can reach what cases share) or until it waits for something
 * shared; only contacts stand in the global queue. Since events are ordered by (time, phase, case)
 * and effects never precede causes, this gives the same events as one global order.
 */
export class Kernel {
  readonly #w: World;
  readonly #queue = new ContactQueue();
  readonly #plans = new Map<string, Plan>();
  readonly #inOneOrder: boolean;
  readonly #isPlain: boolean;

  constructor(world: World, { inOneOrder = false, isPlain = false }: KernelOptions = {}) {
    this.#w = world;
    this.#inOneOrder = inOneOrder;
    this.#isPlain = isPlain;
  }

  /** Runs the opened world until every case has ended; the log gets one row per change of state. */
  run(log?: StateChange[]): void {
    const w = this.#w;
    const plan = this.#plan(log !== undefined);
    load(plan);
    if (hasAssembledLoop && !this.#isPlain && log === undefined && hasRoomFor(w)) {
      runAssembled(w, plan, this.#inOneOrder);
    } else runPlainly(w, plan, this.#queue, this.#inOneOrder, log);
  }

  #plan(reports: boolean): Plan {
    const { mechanisms, journal, setting } = this.#w;
    const { digital, network, passesDown } = mechanisms;
    if (claim(this)) this.#plans.clear();
    const hasJournal = journal !== undefined;
    const key = `${digital} ${network} ${passesDown} ${hasJournal} ${reports}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const made = planFor(setting, mechanisms, hasJournal, reports);
    this.#plans.set(key, made);
    return made;
  }
}
