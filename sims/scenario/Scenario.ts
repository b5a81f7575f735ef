import * as v from "valibot";
import type { Distribution } from "../random/distributions/Distribution.ts";
import { EVIDENCE } from "./catalogue/Parameter.ts";
import { deskSchema } from "./groups/desk.ts";
import { earlyPaymentSchema } from "./groups/earlyPayment.ts";
import { financeSchema } from "./groups/finance.ts";
import { receivablesSchema } from "./groups/receivables.ts";
import { fraudSchema } from "./groups/fraud.ts";
import { networkSchema } from "./groups/network.ts";
import { chargesSchema } from "./groups/charges.ts";
import { anchorSchema } from "./groups/anchor.ts";
import { togetherSchema } from "./groups/together.ts";
import { seasonSchema, shocksSchema } from "./groups/shocks.ts";
import {
  choiceField as choice,
  distributionField as distribution,
  integerField as integer,
  listField as list,
  numberField as number,
} from "./fields.ts";

/** The number of the file format that this version writes. */
export const FORMAT = 4;

/** Longest texts a scenario may hold, in characters. */
const NAME = 80;
const NOTE = 4000;

const runSchema = v.object({
  horizon: number("run.horizon"),
  warmup: number("run.warmup"),
  cooldown: number("run.cooldown"),
});

const calendarSchema = v.object({
  office: v.object({
    opens: number("calendar.office.opens"),
    closes: number("calendar.office.closes"),
    weekdays: list("calendar.office.weekdays", 1),
  }),
  bank: v.object({
    opens: number("calendar.bank.opens"),
    closes: number("calendar.bank.closes"),
    weekdays: list("calendar.bank.weekdays", 1),
  }),
  holidays: list("calendar.holidays", 0),
});

const tradeSchema = v.object({
  volume: integer("trade.volume"),
  suppliers: integer("trade.suppliers"),
  face: distribution("trade.face"),
  terms: distribution("trade.terms"),
  termsFrom: choice("trade.termsFrom", ["invoice", "confirmation"]),
  invoicing: distribution("trade.invoicing"),
  dayCount: choice("trade.dayCount", [360, 365]),
});

const coreSchema = v.object({
  approval: distribution("core.approval"),
  exceptions: number("core.exceptions"),
  exceptionFix: distribution("core.exceptionFix"),
  approvalDigital: distribution("core.approvalDigital"),
  exceptionsDigital: number("core.exceptionsDigital"),
  confirm: distribution("core.confirm"),
  refusesConfirmation: number("core.refusesConfirmation"),
  paidLate: number("core.paidLate"),
  lateDays: distribution("core.lateDays"),
  paymentRun: v.object({
    weekdays: list("core.paymentRun.weekdays", 0),
    hour: number("core.paymentRun.hour"),
  }),
  defaultRate: number("core.defaultRate"),
  lossGivenDefault: number("core.lossGivenDefault"),
  workout: distribution("core.workout"),
  approvalCost: number("core.approvalCost"),
  approvalCostDigital: number("core.approvalCostDigital"),
});

const chainSchema = v.object({
  tiers: integer("chain.tiers"),
  passedOn: number("chain.passedOn"),
  lag: distribution("chain.lag"),
  approval: distribution("chain.approval"),
  paidLate: number("chain.paidLate"),
  lateDays: distribution("chain.lateDays"),
  contagion: number("chain.contagion"),
  contagionCap: number("chain.contagionCap"),
  lossGivenDefault: number("chain.lossGivenDefault"),
});

/** What differs from tier to tier; of tier 1 it stands with the supplier, the bank and the core enterprise. */
const tier2Schema = v.object({
  refusesConfirmation: number("tier2.refusesConfirmation"),
  decline: number("tier2.decline"),
  rate: number("tier2.rate"),
  fallbackRate: number("tier2.fallbackRate"),
  defaultRate: number("tier2.defaultRate"),
});

const tier3Schema = v.object({
  refusesConfirmation: number("tier3.refusesConfirmation"),
  decline: number("tier3.decline"),
  rate: number("tier3.rate"),
  fallbackRate: number("tier3.fallbackRate"),
  defaultRate: number("tier3.defaultRate"),
});

const tier4Schema = v.object({
  refusesConfirmation: number("tier4.refusesConfirmation"),
  decline: number("tier4.decline"),
  rate: number("tier4.rate"),
  fallbackRate: number("tier4.fallbackRate"),
});

const smeSchema = v.object({
  prepare: distribution("sme.prepare"),
  correct: distribution("sme.correct"),
  retry: distribution("sme.retry"),
  tries: integer("sme.tries"),
  prepareCost: number("sme.prepareCost"),
  correctCost: number("sme.correctCost"),
  retryCost: number("sme.retryCost"),
  fallbackRate: number("sme.fallbackRate"),
  defaultRate: number("sme.defaultRate"),
});

const bankSchema = v.object({
  count: integer("bank.count"),
  officers: integer("bank.officers"),
  check: distribution("bank.check"),
  incomplete: number("bank.incomplete"),
  verify: distribution("bank.verify"),
  analyse: distribution("bank.analyse"),
  committeeEvery: number("bank.committeeEvery"),
  committeeStart: choice("bank.committeeStart", ["random", "aligned"]),
  decline: number("bank.decline"),
  creditCorrelation: number("bank.creditCorrelation"),
  disburse: distribution("bank.disburse"),
  settle: distribution("bank.settle"),
  onboard: distribution("bank.onboard"),
  knownHouse: number("bank.knownHouse"),
  knownOther: number("bank.knownOther"),
  checkCost: number("bank.checkCost"),
  decisionCost: number("bank.decisionCost"),
  onboardCost: number("bank.onboardCost"),
  rate: number("bank.rate"),
  fee: number("bank.fee"),
  fundingRate: number("bank.fundingRate"),
});

const ledgerSchema = v.object({
  issue: distribution("ledger.issue"),
  hop: distribution("ledger.hop"),
  rekey: distribution("ledger.rekey"),
  onboard: distribution("ledger.onboard"),
  newClient: distribution("ledger.newClient"),
  latency: number("ledger.latency"),
  availability: number("ledger.availability"),
  repair: distribution("ledger.repair"),
  check: distribution("ledger.check"),
  incomplete: number("ledger.incomplete"),
  correct: distribution("ledger.correct"),
  decide: distribution("ledger.decide"),
  decline: number("ledger.decline"),
  retry: distribution("ledger.retry"),
  disburse: distribution("ledger.disburse"),
  checkCost: number("ledger.checkCost"),
  decisionCost: number("ledger.decisionCost"),
  transactionCost: number("ledger.transactionCost"),
  onboardCost: number("ledger.onboardCost"),
  newClientCost: number("ledger.newClientCost"),
  rate: number("ledger.rate"),
  fee: number("ledger.fee"),
  fixedYearly: number("ledger.fixedYearly"),
  networkFace: number("ledger.networkFace"),
});

const platformSchema = v.object({
  transactionCost: number("platform.transactionCost"),
  onboardCost: number("platform.onboardCost"),
  fee: number("platform.fee"),
  fixedYearly: number("platform.fixedYearly"),
  networkFace: number("platform.networkFace"),
});

const adoptionSchema = v.object({
  banks: number("adoption.banks"),
  suppliers: number("adoption.suppliers"),
  digitisation: number("adoption.digitisation"),
  standards: number("adoption.standards"),
  skills: number("adoption.skills"),
});

const sourceSchema = v.object({
  evidence: v.picklist(EVIDENCE),
  source: v.pipe(v.string(), v.maxLength(NOTE)),
});

/**
 * A scenario file. Durations are in working days or calendar days as the catalogue says, money in
 * major units, rates and shares as fractions. What goes across fields is checked by parseScenario.
 */
export const scenarioSchema = v.object({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(NAME)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(NAME)),
  note: v.pipe(v.string(), v.maxLength(NOTE)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  sources: v.record(v.string(), sourceSchema),
  run: runSchema,
  calendar: calendarSchema,
  trade: tradeSchema,
  chain: chainSchema,
  tier2: tier2Schema,
  tier3: tier3Schema,
  tier4: tier4Schema,
  core: coreSchema,
  sme: smeSchema,
  bank: bankSchema,
  ledger: ledgerSchema,
  platform: platformSchema,
  adoption: adoptionSchema,
  finance: financeSchema,
  earlyPayment: earlyPaymentSchema,
  receivables: receivablesSchema,
  fraud: fraudSchema,
  network: networkSchema,
  anchor: anchorSchema,
  season: seasonSchema,
  shocks: shocksSchema,
  desk: deskSchema,
  together: togetherSchema,
  charges: chargesSchema,
});

/** Distributions are left as they are: their own type says how they are read. */
type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends Distribution
    ? T
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;

/** A complete scenario: what a run needs, and where each value comes from. */
export type Scenario = DeepReadonly<v.InferOutput<typeof scenarioSchema>>;
/** Evidence and source of one value. */
export type ValueSource = Scenario["sources"][string];
