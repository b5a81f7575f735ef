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
import { Cases } from "./Cases.ts";
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

/**
 * One replication: its cases and what they share. Both runtimes read and write this; a machine's context holds nothing but the case's number.
 * One World is used for many replications: `open` starts the next.
 */
export class World extends Cases {
  readonly setting: Setting;
  seed = 0;
  replication = 0;
  mechanisms: Mechanisms = MECHANISMS.T;
  /** What the network of payables takes and costs; that of the ledger where there is none. */
  network: Network;
  /** The simulated instant of the event at hand. */
  now: Days = 0;
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
    super(setting.tiers);
    this.setting = setting;
    const { banks, tiers } = setting;
    this.network = setting.networks.ledger;
    const suppliers = setting.suppliers * tiers;
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

  #drawArrivals(): void {
    const roots = this.arriveAt === undefined ? this.#drawDeliveries() : this.#takeDeliveries();
    this.begin(roots);
    if (this.tiers > 1 || this.mechanisms.network) this.resetPayables();
    if (this.tiers > 1) this.resetDebts();
    if (this.setting.receivables.isOn) this.releasedAt.fill(NEVER, 0, this.cases);
  }

  /** Random deliveries until the horizon; gives how many. Gaps are drawn some at a time, where the deliveries will stand. */
  #drawDeliveries(): number {
    const { arrivals, hasArrivals, season, office, horizon } = this.setting;
    if (!hasArrivals) return 0;
    let worked = 0;
    for (let c = 0; ;) {
      const end = c + GAPS;
      this.makeRoom(end);
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
    this.makeRoom(c);
    for (let i = 0; i < c; i++) this.delivered[i] = given[i]!;
    return c;
  }
}
