import { NEVER } from "./never.ts";

/** Cases of the next tier are named from here on, however many the tier has. */
const TIER_NAMES = 2 ** 24;

type Numbers = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** The invoices of one replication: the data of every case as parallel arrays indexed by case, which grow as needed. */
export class Cases {
  /** Invoices to the core enterprise. Case t × roots + r is the invoice of tier t (from 0) in chain r. */
  roots = 0;
  readonly tiers: number;
  /** All invoices of all tiers. */
  cases = 0;
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

  constructor(tiers: number) {
    this.tiers = tiers;
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

  /** Starts anew with that many invoices to the core enterprise, and as many in each further tier. */
  begin(roots: number): void {
    this.roots = roots;
    this.cases = roots * this.tiers;
    this.makeRoom(this.cases);
    const { cases } = this;
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
  resetPayables(): void {
    for (let c = 0; c < this.cases; c++) {
      const tier = Math.floor(c / this.roots);
      this.tier[c] = tier;
      this.name[c] = c + tier * (TIER_NAMES - this.roots);
      this.heldAt[c] = this.lapsedAt[c] = this.ownCashAt[c] = NEVER;
      this.part[c] = 0;
      this.assignee[c] = -1;
    }
  }

  /** What only suppliers' debts to suppliers add up. */
  resetDebts(): void {
    for (const sums of [this.discharged, this.payableDays, this.lateFace, this.lateDays]) {
      sums.fill(0, 0, this.cases);
    }
  }

  /** Makes room for that many cases; arrays are others then. */
  makeRoom(least: number): void {
    if (least <= this.#capacity) return;
    const size = Math.max(256, least, this.#capacity * 2);
    const more = <A extends Numbers>(old: A): A => {
      const array = new (old.constructor as new (length: number) => A)(size);
      array.set(old);
      return array;
    };
    this.delivered = more(this.delivered);
    this.issued = more(this.issued);
    this.face = more(this.face);
    this.own = more(this.own);
    this.ownWeight = more(this.ownWeight);
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
    this.supplier = more(this.supplier);
    this.bank = more(this.bank);
    this.bankPlace = more(this.bankPlace);
    this.pass = more(this.pass);
    this.flags = more(this.flags);
    this.#capacity = size;
  }
}
