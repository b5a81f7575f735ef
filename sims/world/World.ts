import ln from "@stdlib/math-base-special-ln";
import type { Arm } from "../experiment/RunTable.ts";
import { COST_POINTS, TIME_BINS } from "../measures/grids.ts";
import { CATEGORIES, STAGES } from "../measures/columns.ts";
import { sampleTable, type QuantileTable } from "../random/QuantileTable.ts";
import { purpose } from "../random/purposes.ts";
import { uniform } from "../random/threefry.ts";
import type { Days } from "../units.ts";
import type { Journal } from "./books.ts";
import { COUNTS } from "./counts.ts";
import { Desk } from "./Desk.ts";
import { drawBanks, drawOutages, drawSuppliers } from "./network.ts";
import { Outages } from "./Outages.ts";
import type { Setting } from "./Setting.ts";

/** No instant: a state without a running timer, a debt not yet due. */
export const NEVER = Infinity;

const CATEGORY_COUNT = CATEGORIES.length;

/**
 * What the cases of one replication share, and the data of every case as parallel arrays indexed by
 * case. Both runtimes read and write this; a machine's context holds nothing but the case's number.
 * One World is used for many replications: `open` starts the next.
 */
export class World {
  readonly setting: Setting;
  seed = 0;
  replication = 0;
  /** True in arm L: the mechanisms of the shared ledger, and digital records, are switched on. */
  hasLedger = false;
  /** The simulated instant of the event at hand. */
  now: Days = 0;
  cases = 0;
  defaultAt: Days = NEVER;
  /** Set while somebody listens to the postings. */
  journal: Journal | undefined;
  /** The case to which the desk has just given an officer, −1 none; the runtime tells it and resets this. */
  assigned = -1;

  readonly desks: Desk[] = [];
  readonly outages = new Outages();
  readonly sittingPhase: Float64Array;
  readonly member: Uint8Array;
  readonly joined: Uint8Array;
  /** Per supplier: its banks in the order in which it asks them, and member banks only. */
  readonly bankOrder: Int32Array;
  readonly memberOrder: Int32Array;
  memberCount = 0;
  /** Per supplier and bank: when identification ends; −1 not begun, 0 known from the start. */
  readonly clientFrom: Float64Array;
  /** Per supplier: when its onboarding to the ledger ends; −1 not begun. */
  readonly onLedgerFrom: Float64Array;

  #capacity = 0;
  delivered = new Float64Array(0);
  issued = new Float64Array(0);
  face = new Float64Array(0);
  due = new Float64Array(0);
  approvedAt = new Float64Array(0);
  confirmedAt = new Float64Array(0);
  appliedAt = new Float64Array(0);
  fundedAt = new Float64Array(0);
  bridgeFrom = new Float64Array(0);
  timeToCash = new Float64Array(0);
  unpaid = new Float64Array(0);
  cost = new Float64Array(0);
  /** What a case's cost becomes with its realised loss in place of the risk charge, less that cost. */
  tail = new Float64Array(0);
  /** Discount and fee of a financed case, minor units. */
  financingCost = new Float64Array(0);
  stageSince = new Float64Array(0);
  stage = new Int8Array(0);
  supplier = new Int32Array(0);
  /** The bank at work, its place in the supplier's order, and how often it has checked the file. */
  bank = new Int32Array(0);
  bankPlace = new Int32Array(0);
  pass = new Int32Array(0);
  flags = new Int32Array(0);

  /** Sums over the counted cases of the world. */
  /** Days in each stage, over all counted cases. */
  readonly stageDays = new Float64Array(STAGES.length);
  readonly byCategory = new Float64Array(CATEGORY_COUNT);
  readonly counts = new Float64Array(COUNTS.length);
  real = 0;
  operatorCost = 0;
  operatorIncome = 0;
  /** Weights of cash by age. */
  readonly timeCounts = new Int32Array(TIME_BINS);
  /** Cost by day of age as steps (at a day) and slopes (from a day on), cumulated when the world closes. */
  readonly costSteps = new Float64Array(COST_POINTS + 2);
  readonly costSlopes = new Float64Array(COST_POINTS + 2);

  constructor(setting: Setting) {
    this.setting = setting;
    const { suppliers, banks } = setting;
    for (let b = 0; b < banks; b++) this.desks.push(new Desk());
    this.sittingPhase = new Float64Array(banks);
    this.member = new Uint8Array(banks);
    this.joined = new Uint8Array(suppliers);
    this.bankOrder = new Int32Array(suppliers * banks);
    this.memberOrder = new Int32Array(suppliers * banks);
    this.clientFrom = new Float64Array(suppliers * banks);
    this.onLedgerFrom = new Float64Array(suppliers);
  }

  /** A uniform of (0, 1) by its name; the same in every arm. */
  u(what: number, entity: number, attempt: number): number {
    return uniform(this.seed, this.replication, entity, what, attempt);
  }

  draw(table: QuantileTable, what: number, entity: number, attempt: number): number {
    return table.kind === 0
      ? table.value
      : sampleTable(table, uniform(this.seed, this.replication, entity, what, attempt));
  }

  /** Starts a replication of one arm: everybody's relations, memberships and arrivals are drawn. */
  open(seed: number, replication: number, arm: Arm): void {
    const { setting } = this;
    this.timeCounts.fill(0);
    this.seed = seed;
    this.replication = replication;
    this.hasLedger = arm === "L";
    this.now = 0;
    this.stageDays.fill(0);
    this.byCategory.fill(0);
    this.counts.fill(0);
    this.costSteps.fill(0);
    this.costSlopes.fill(0);
    this.assigned = -1;
    this.real = this.operatorCost = this.operatorIncome = 0;
    for (const desk of this.desks) desk.open(setting.officers);
    this.defaultAt =
      setting.hazard > 0 ? -ln(this.u(purpose.defaultTime, 0, 0)) / setting.hazard : NEVER;
    drawBanks(this);
    drawSuppliers(this);
    drawOutages(this);
    this.#drawArrivals();
  }

  #drawArrivals(): void {
    const { setting } = this;
    let worked = 0;
    let c = 0;
    for (; setting.hasArrivals; c++) {
      worked += this.draw(setting.arrivals, purpose.arrival, c, 0);
      const t = setting.office.at(worked);
      if (!(t < setting.horizon)) break;
      if (c >= this.#capacity) this.#grow();
      this.delivered[c] = t;
      this.#reset(c);
    }
    this.cases = c;
  }

  #reset(c: number): void {
    this.issued[c] = this.due[c] = this.approvedAt[c] = this.confirmedAt[c] = NEVER;
    this.appliedAt[c] = this.fundedAt[c] = this.bridgeFrom[c] = NEVER;
    this.timeToCash[c] = this.unpaid[c] = this.cost[c] = this.tail[c] = 0;
    this.financingCost[c] = 0;
    this.stage[c] = -1;
    this.bankPlace[c] = this.pass[c] = this.flags[c] = 0;
  }

  #grow(): void {
    const size = Math.max(256, this.#capacity * 2);
    const more = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const array = new Float64Array(size);
      array.set(old);
      return array;
    };
    const moreInts = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.delivered = more(this.delivered);
    this.issued = more(this.issued);
    this.face = more(this.face);
    this.due = more(this.due);
    this.approvedAt = more(this.approvedAt);
    this.confirmedAt = more(this.confirmedAt);
    this.appliedAt = more(this.appliedAt);
    this.fundedAt = more(this.fundedAt);
    this.bridgeFrom = more(this.bridgeFrom);
    this.timeToCash = more(this.timeToCash);
    this.unpaid = more(this.unpaid);
    this.cost = more(this.cost);
    this.tail = more(this.tail);
    this.financingCost = more(this.financingCost);
    this.stageSince = more(this.stageSince);
    const stage = new Int8Array(size);
    stage.set(this.stage);
    this.stage = stage;
    this.supplier = moreInts(this.supplier);
    this.bank = moreInts(this.bank);
    this.bankPlace = moreInts(this.bankPlace);
    this.pass = moreInts(this.pass);
    this.flags = moreInts(this.flags);
    this.#capacity = size;
  }
}
