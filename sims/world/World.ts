import ln from "@stdlib/math-base-special-ln";
import type { Variant } from "../experiment/RunTable.ts";
import { COST_POINTS, TIME_BINS } from "../measures/grids.ts";
import { CATEGORIES, STAGES } from "../measures/columns.ts";
import { sampleEach, sampleTable, type QuantileTable } from "../random/QuantileTable.ts";
import { purpose } from "../random/purposes.ts";
import { uniform } from "../random/threefry.ts";
import type { AnnualRate, Days } from "../units.ts";
import type { Journal } from "./books.ts";
import { COUNTS } from "../measures/columns.ts";
import { Desk, DESK_BITS } from "./Desk.ts";
import { drawInvoices } from "./invoices.ts";
import { Line } from "./Line.ts";
import { drawBanks, drawOutages, drawSuppliers } from "./network.ts";
import { Outages } from "./Outages.ts";
import { drawClosing } from "./windDown.ts";
import { NEVER } from "./never.ts";
import { drawTimes } from "./together.ts";
import type { PartMove } from "./payables.ts";
import { MECHANISMS, mechanismsOf, type Mechanisms } from "./mechanisms.ts";
import type { Network } from "./networkSetting.ts";
import type { Setting } from "./Setting.ts";

export { NEVER };

export const CATEGORY_COUNT = CATEGORIES.length;
export const STAGE_COUNT = STAGES.length;
export const COUNT_COUNT = COUNTS.length;
/** Days of age at which a world keeps steps and slopes of its cost curve. */
export const ACCRUAL_POINTS = COST_POINTS + 2;
/** Room for the accounts of books.ts in each tier. */
export const MOST_ACCOUNTS = 12;
/** Gaps between deliveries that are drawn at a time. */
const GAPS = 64;
/** Cases of the next tier are named from here on, however many the tier has. */
const TIER_NAMES = 2 ** 24;

/**
 * What the cases of one replication share, and the data of every case as parallel arrays indexed by
 * case. Both runtimes read and write this; a machine's context holds nothing but the case's number.
 * One World is used for many replications: `open` starts the next.
 */
export class World {
  readonly setting: Setting;
  seed = 0;
  replication = 0;
  mechanisms: Mechanisms = MECHANISMS.T;
  /** What the network of payables takes and costs; that of the ledger where there is none. */
  network: Network;
  /** The simulated instant of the event at hand. */
  now: Days = 0;
  /** Invoices to the core enterprise. Case t × roots + r is the invoice of tier t (from 0) in chain r. */
  roots = 0;
  readonly tiers: number;
  /** All invoices of all tiers. */
  cases = 0;
  /** How bad the times are, a standard normal; 0 where nothing is shared by a world. */
  times = 0;
  /** Added to lending and fallback rates in this world. */
  rateShift: AnnualRate = 0;
  defaultAt: Days = NEVER;
  /** When the ledger's operator closes. */
  closedAt: Days = NEVER;
  /** Set while somebody listens to the postings, and to what becomes of payables. */
  journal: Journal | undefined;
  partMoves: PartMove[] | undefined;
  /** Deliveries to the core enterprise in place of random ones, in ascending order; set before `open`. */
  arriveAt: readonly Days[] | undefined;
  /** The case that the rule at hand has a message for, −1 none; the runtime delivers it and resets this. */
  told = -1;
  /** Index of that message in WORLD_MESSAGES. */
  toldMessage = 0;

  readonly desks: Desk[] = [];
  /** What the desks count, a row for each bank. */
  deskRows: Int32Array<ArrayBuffer>;
  /** Per bank: its line for the core enterprise. */
  readonly lines: Line[] = [];
  readonly outages = new Outages();
  readonly sittingPhase: Float64Array;
  readonly member: Uint8Array;
  readonly joined: Uint8Array;
  /** Since when: 0 from the start, NEVER for who is none. */
  readonly memberFrom: Float64Array;
  readonly joinedFrom: Float64Array;
  /** Per bank, on which of the rival ledgers it is, or would be; from 0. */
  readonly ledgerOfBank: Uint8Array;
  /** Per supplier: its banks in the order in which it asks them, and member banks only. */
  readonly bankOrder: Int32Array;
  readonly memberOrder: Int32Array;
  memberCount = 0;
  /** Ledgers that rival in this arm; a platform is one. */
  rivals = 1;
  /** Per supplier and bank: when identification ends; −1 not begun, 0 known from the start. */
  readonly clientFrom: Float64Array;
  /** Per supplier and rival ledger: when its onboarding to the ledger ends; −1 not begun. */
  readonly onLedgerFrom: Float64Array;

  #capacity = 0;
  /** Tier from 0, and the name of the case's draws, the same in every arm and however many cases there are. */
  tier = new Int8Array(0);
  name = new Int32Array(0);
  delivered = new Float64Array(0);
  issued = new Float64Array(0);
  face = new Float64Array(0);
  /** The supplier's own share of the face; the rest it passes on by payable. Weight of it in thousandths. */
  own = new Float64Array(0);
  ownWeight = new Int32Array(0);
  /** Face that comes to this case as a payable of the core enterprise, 0 on paper. */
  payable = new Float64Array(0);
  /** Part of the payable that is alive in this supplier's (or its bank's) hands; the bank, or −1. */
  part = new Float64Array(0);
  assignee = new Int16Array(0);
  /** When the payable has come, has lapsed; when the own share turned into cash; when the obligor paid or failed. */
  heldAt = new Float64Array(0);
  lapsedAt = new Float64Array(0);
  ownCashAt = new Float64Array(0);
  paidAt = new Float64Array(0);
  /** Of suppliers' debts, below the first tier: what of it is discharged, that × its age then, what of it past its due date, and that × its days past due. */
  discharged = new Float64Array(0);
  payableDays = new Float64Array(0);
  lateFace = new Float64Array(0);
  lateDays = new Float64Array(0);
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
  /** Net funds × days of a financed case, and when its reserve was released, where not all debts are sold whole. */
  fundsDays = new Float64Array(0);
  netFunds = new Float64Array(0);
  releasedAt = new Float64Array(0);
  stageSince = new Float64Array(0);
  stage = new Int8Array(0);
  supplier = new Int32Array(0);
  /** The bank at work, its place in the supplier's order, and how often it has checked the file. */
  bank = new Int32Array(0);
  bankPlace = new Int32Array(0);
  pass = new Int32Array(0);
  flags = new Int32Array(0);

  // Sums over the counted cases, tier by tier: [tier × what].
  /** Days in each stage. */
  stageDays: Float64Array;
  readonly byCategory: Float64Array;
  counts: Float64Array;
  readonly real: Float64Array;
  operatorCost = 0;
  operatorIncome = 0;
  operatorFixed = 0;
  /** What each account of books.ts paid each other, principal apart: [tier × category × payer × payee]. */
  readonly flows: Float64Array;
  /** Weights of cash by age. */
  readonly timeCounts: Int32Array;
  /** Cost by day of age as steps (at a day) and slopes (from a day on), cumulated when the world closes. */
  readonly costSteps: Float64Array;
  readonly costSlopes: Float64Array;

  constructor(setting: Setting) {
    this.setting = setting;
    const { banks, tiers } = setting;
    this.network = setting.networks.ledger;
    const suppliers = setting.suppliers * tiers;
    this.tiers = tiers;
    this.stageDays = new Float64Array(tiers * STAGE_COUNT);
    this.byCategory = new Float64Array(tiers * CATEGORY_COUNT);
    this.counts = new Float64Array(tiers * COUNT_COUNT);
    this.real = new Float64Array(tiers);
    this.flows = new Float64Array(tiers * CATEGORY_COUNT * MOST_ACCOUNTS * MOST_ACCOUNTS);
    this.timeCounts = new Int32Array(tiers * TIME_BINS);
    this.costSteps = new Float64Array(tiers * ACCRUAL_POINTS);
    this.costSlopes = new Float64Array(tiers * ACCRUAL_POINTS);
    this.deskRows = new Int32Array(banks << DESK_BITS);
    for (let b = 0; b < banks; b++) {
      this.desks.push(new Desk(this, b));
      this.lines.push(new Line());
    }
    this.sittingPhase = new Float64Array(banks);
    this.member = new Uint8Array(banks);
    this.joined = new Uint8Array(suppliers);
    this.memberFrom = new Float64Array(banks);
    this.joinedFrom = new Float64Array(suppliers);
    this.ledgerOfBank = new Uint8Array(banks);
    this.bankOrder = new Int32Array(suppliers * banks);
    this.memberOrder = new Int32Array(suppliers * banks);
    this.clientFrom = new Float64Array(suppliers * banks);
    this.onLedgerFrom = new Float64Array(suppliers * setting.rivals);
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

  /** Starts a replication of one arm, or of a coalition of mechanisms: everybody's relations, memberships and arrivals are drawn. */
  open(seed: number, replication: number, variant: Variant): void {
    const { setting } = this;
    this.timeCounts.fill(0);
    this.seed = seed;
    this.replication = replication;
    this.mechanisms = mechanismsOf(variant);
    this.network = setting.networks[this.mechanisms.network ?? "ledger"];
    this.rivals = this.mechanisms.network === "ledger" ? setting.rivals : 1;
    this.now = 0;
    this.stageDays.fill(0);
    this.byCategory.fill(0);
    this.counts.fill(0);
    this.costSteps.fill(0);
    this.costSlopes.fill(0);
    this.told = -1;
    this.real.fill(0);
    this.flows.fill(0);
    this.operatorCost = this.operatorIncome = this.operatorFixed = 0;
    for (const desk of this.desks) desk.open(setting.officers);
    for (const line of this.lines) line.open(setting.line);
    this.times = drawTimes(this);
    this.rateShift = setting.together.rates * this.times;
    this.defaultAt =
      setting.hazard > 0 ? -ln(this.u(purpose.defaultTime, 0, 0)) / setting.hazard : NEVER;
    drawBanks(this);
    drawSuppliers(this);
    drawOutages(this);
    this.closedAt = drawClosing(this);
    this.#drawArrivals();
    drawInvoices(this);
  }

  /** The invoice of the first tier that this one goes back to. */
  root(c: number): number {
    return c - this.tier[c]! * this.roots;
  }

  /** The invoice of the next tier that this one gives rise to, or −1. */
  child(c: number): number {
    const next = c + this.roots;
    return next < this.cases ? next : -1;
  }

  /** Face that is passed on by payable to the next tier. */
  passed(c: number): number {
    return this.face[c]! - this.own[c]!;
  }

  #drawArrivals(): void {
    this.roots = this.arriveAt === undefined ? this.#drawDeliveries() : this.#takeDeliveries();
    this.cases = this.roots * this.tiers;
    if (this.cases > this.#capacity) this.#grow(this.cases);
    this.#reset(this.cases);
    if (this.tiers > 1 || this.mechanisms.network) this.#resetPayables();
    if (this.tiers > 1) {
      for (const sums of [this.discharged, this.payableDays, this.lateFace, this.lateDays]) {
        sums.fill(0, 0, this.cases);
      }
    }
    if (this.setting.receivables.isOn) this.releasedAt.fill(NEVER, 0, this.cases);
  }

  /** Random deliveries until the horizon; gives how many. Gaps are drawn some at a time, where the deliveries will stand. */
  #drawDeliveries(): number {
    const { arrivals, hasArrivals, season, office, horizon } = this.setting;
    if (!hasArrivals) return 0;
    let worked = 0;
    for (let c = 0; ;) {
      const end = c + GAPS;
      if (end > this.#capacity) this.#grow(end);
      const { delivered } = this;
      sampleEach(arrivals, this.seed, this.replication, purpose.arrival, c, end, delivered);
      for (; c < end; c++) {
        worked += delivered[c]!;
        const t = office.at(season ? season(worked) : worked);
        if (!(t < horizon)) return c;
        delivered[c] = t;
      }
    }
  }

  /** Those that were set, as far as they lie before the horizon. */
  #takeDeliveries(): number {
    const given = this.arriveAt!;
    let c = 0;
    while (c < given.length && given[c]! < this.setting.horizon) c++;
    if (c > this.#capacity) this.#grow(c);
    for (let i = 0; i < c; i++) this.delivered[i] = given[i]!;
    return c;
  }

  #reset(cases: number): void {
    this.issued.fill(NEVER, 0, cases);
    this.due.fill(NEVER, 0, cases);
    this.approvedAt.fill(NEVER, 0, cases);
    this.confirmedAt.fill(NEVER, 0, cases);
    this.appliedAt.fill(NEVER, 0, cases);
    this.fundedAt.fill(NEVER, 0, cases);
    this.bridgeFrom.fill(NEVER, 0, cases);
    this.paidAt.fill(NEVER, 0, cases);
    this.timeToCash.fill(0, 0, cases);
    this.unpaid.fill(0, 0, cases);
    this.cost.fill(0, 0, cases);
    this.tail.fill(0, 0, cases);
    this.financingCost.fill(0, 0, cases);
    this.payable.fill(0, 0, cases);
    this.stage.fill(-1, 0, cases);
    this.bankPlace.fill(0, 0, cases);
    this.pass.fill(0, 0, cases);
    this.flags.fill(0, 0, cases);
  }

  /** What only a chain or a ledger writes to. */
  #resetPayables(): void {
    for (let c = 0; c < this.cases; c++) {
      const tier = Math.floor(c / this.roots);
      this.tier[c] = tier;
      this.name[c] = c + tier * (TIER_NAMES - this.roots);
      this.heldAt[c] = this.lapsedAt[c] = this.ownCashAt[c] = NEVER;
      this.part[c] = 0;
      this.assignee[c] = -1;
    }
  }

  #grow(least: number): void {
    const size = Math.max(256, least, this.#capacity * 2);
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
    this.own = more(this.own);
    this.ownWeight = moreInts(this.ownWeight);
    this.payable = more(this.payable);
    this.part = more(this.part);
    this.heldAt = more(this.heldAt);
    this.lapsedAt = more(this.lapsedAt);
    this.ownCashAt = more(this.ownCashAt);
    this.paidAt = more(this.paidAt);
    this.discharged = more(this.discharged);
    this.payableDays = more(this.payableDays);
    this.lateFace = more(this.lateFace);
    this.lateDays = more(this.lateDays);
    this.name = Int32Array.from({ length: size }, (_, c) => c);
    this.tier = new Int8Array(size);
    this.assignee = new Int16Array(size);
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
    this.fundsDays = more(this.fundsDays);
    this.netFunds = more(this.netFunds);
    this.releasedAt = more(this.releasedAt);
    this.stageSince = more(this.stageSince);
    this.stage = new Int8Array(size);
    this.supplier = moreInts(this.supplier);
    this.bank = moreInts(this.bank);
    this.bankPlace = moreInts(this.bankPlace);
    this.pass = moreInts(this.pass);
    this.flags = moreInts(this.flags);
    this.#capacity = size;
  }
}
