import ln from "@stdlib/math-base-special-ln";
import { buildQuantileTable, type QuantileTable } from "../random/QuantileTable.ts";
import type { Distribution } from "../random/distributions/Distribution.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { MINOR_PER_MAJOR } from "../units.ts";
import { Calendar } from "./Calendar.ts";
import { prepareCharges } from "./charges.ts";
import { prepareFraud } from "./fraudSetting.ts";
import { HOURS_PER_DAY, inDays, meanDays } from "./inDays.ts";
import { minor } from "./money.ts";
import { prepareReceivables } from "./receivables.ts";
import { networkMembers, prepareNetworks } from "./networkSetting.ts";
import { seasonOf } from "./Season.ts";
import { creditThreshold, prepareTiers } from "./tierSetting.ts";
import { prepareTogether } from "./together.ts";

/** Days: what a distribution of lengths can still tell from nothing. */
const SHORTEST_GAP = 1e-6;

/** A scenario made ready for the hot path: tables for distributions, minor units, calendars. */
export type Setting = ReturnType<typeof prepare>;

/** Prepares a scenario once; every world of every arm reads the same setting. */
export function prepare(scenario: Scenario) {
  const {
    trade,
    core,
    sme,
    bank,
    ledger,
    adoption,
    run,
    calendar,
    chain,
    finance,
    earlyPayment,
    network,
    anchor,
    season,
    shocks,
  } = scenario;
  const office = new Calendar(calendar.office, calendar.holidays);
  const banking = new Calendar(calendar.bank, calendar.holidays);
  const officeTime = (d: Distribution): QuantileTable => inDays(d, office.hoursPerDay);
  const bankTime = (d: Distribution): QuantileTable => inDays(d, banking.hoursPerDay);
  const calendarTime = (d: Distribution): QuantileTable => inDays(d);

  const workingDays = office.elapsed(run.horizon);
  const expected = (trade.volume * run.horizon) / 365;
  const gap = Math.max(SHORTEST_GAP, workingDays / expected);
  const hazard = core.defaultRate > 0 ? dailyHazard(core.defaultRate) : 0;
  return {
    scenario,
    office,
    banking,
    horizon: run.horizon,
    countFrom: run.warmup,
    countTo: run.horizon - run.cooldown,
    /** Working days between two deliveries. */
    arrivals: buildQuantileTable({ family: "exponential", mean: expected > 0 ? gap : 1 }),
    hasArrivals: expected > 0,
    tiers: chain.tiers,
    /** Firms of each tier. */
    suppliers: trade.suppliers,
    banks: bank.count,
    officers: bank.officers,
    dayCount: trade.dayCount,
    termsFromConfirmation: trade.termsFrom === "confirmation",

    face: buildQuantileTable(trade.face, MINOR_PER_MAJOR),
    terms: calendarTime(trade.terms),
    invoicing: officeTime(trade.invoicing),
    passedOn: chain.passedOn,
    lag: calendarTime(chain.lag),
    ...prepareTiers(scenario, officeTime),
    receivables: prepareReceivables(scenario),
    contagion: chain.contagion,
    contagionCap: chain.contagionCap,

    approvalDigital: officeTime(core.approvalDigital),
    exceptions: core.exceptions,
    exceptionsDigital: core.exceptionsDigital,
    exceptionFix: officeTime(core.exceptionFix),
    confirm: officeTime(core.confirm),
    runDays: core.paymentRun.weekdays,
    runHour: core.paymentRun.hour / HOURS_PER_DAY,
    isRunDay: runDays(core.paymentRun.weekdays, calendar.holidays),
    hazard,
    workout: calendarTime(core.workout),
    approvalCost: minor(core.approvalCost),
    approvalCostDigital: minor(core.approvalCostDigital),

    prepare: officeTime(sme.prepare),
    correct: officeTime(sme.correct),
    retry: officeTime(sme.retry),
    tries: sme.tries,
    earlyOffered: earlyPayment.offered,
    earlyRate: earlyPayment.rate,
    takesAlways: finance.takeUp === "always",
    season: seasonOf(season.amplitude, season.peak, run.horizon, office),
    shockFrom: shocks.day,
    shockTo: shocks.day + shocks.duration,
    rateJump: shocks.duration > 0 ? shocks.rates : 0,
    shockTerms: shocks.terms,
    /** Banks with numbers below this stop; to suppliers no number is like another. */
    bankStops: shocks.duration > 0 ? shocks.banks : 0,
    termExtension: anchor.termExtension,
    /** Of each bank, for the core enterprise. */
    line: anchor.line > 0 ? minor(anchor.line) : Infinity,
    prepareCost: minor(sme.prepareCost),
    correctCost: minor(sme.correctCost),
    retryCost: minor(sme.retryCost),

    check: bankTime(bank.check),
    incomplete: bank.incomplete,
    /** Of checks after the first. */
    incompleteAgain: Math.min(1, bank.incomplete * scenario.desk.incompleteAgain),
    backlog: bankTime(scenario.desk.backlog),
    verify: bankTime(bank.verify),
    analyse: bankTime(bank.analyse),
    committeeEvery: bank.committeeEvery,
    committeeAligned: bank.committeeStart === "aligned",
    common: Math.sqrt(bank.creditCorrelation),
    own: Math.sqrt(1 - bank.creditCorrelation),
    disburse: bankTime(bank.disburse),
    settle: bankTime(bank.settle),
    onboard: bankTime(bank.onboard),
    knownHouse: bank.knownHouse,
    knownOther: bank.knownOther,
    checkCost: minor(bank.checkCost),
    decisionCost: minor(bank.decisionCost),
    onboardCost: minor(bank.onboardCost),
    fee: bank.fee,
    fundingRate: bank.fundingRate,

    ledgerIssue: officeTime(ledger.issue),
    hop: officeTime(ledger.hop),
    rekey: officeTime(ledger.rekey),
    /** Share of hops whose data need not be keyed in again. */
    standards: adoption.standards,
    ledgerOnboard: officeTime(ledger.onboard),
    ledgerNewClient: bankTime(ledger.newClient),
    ledgerNewClientCost: minor(ledger.newClientCost),
    networks: prepareNetworks(scenario),
    repair: calendarTime(ledger.repair),
    /** Mean days between two outages, so that the ledger is up for its availability; 0 if always up. */
    upTime:
      ledger.availability < 1
        ? (meanDays(ledger.repair) * ledger.availability) / (1 - ledger.availability)
        : 0,
    ledgerCheck: bankTime(ledger.check),
    ledgerIncomplete: Math.min(1, ledger.incomplete * (2 - adoption.skills)),
    ledgerCorrect: officeTime(ledger.correct),
    ledgerDecide: bankTime(ledger.decide),
    ledgerDecline: ledger.decline,
    ledgerDeclineAt: creditThreshold(ledger.decline),
    ledgerRetry: officeTime(ledger.retry),
    ledgerDisburse: bankTime(ledger.disburse),
    ledgerCheckCost: minor(ledger.checkCost),
    ledgerDecisionCost: minor(ledger.decisionCost),
    ledgerRate: ledger.rate,

    ...networkMembers(scenario),
    corrections: network.corrections,
    correction: officeTime(network.correction),
    /** Whether banks decide on what is on the network; else they verify and sit as on paper. */
    isCredible: adoption.digitisation >= network.credibleFrom,
    windDown: network.windDown,
    windDownDay: network.windDownDay,
    windDownHazard: network.windDownRate > 0 ? dailyHazard(network.windDownRate) : 0,
    runway: minor(network.runway),
    lookEvery: network.lookEvery,
    networkFace: minor(ledger.networkFace),
    handSettlement: officeTime(network.handSettlement),
    handCost: minor(network.handCost),
    memberShare: adoption.banks,
    joinShare: adoption.suppliers,
    digitalShare: adoption.digitisation,
    /** Without common standards onboarding takes up to twice as long. */
    onboardStretch: 2 - adoption.standards,
    fraud: prepareFraud(scenario),
    together: prepareTogether(scenario),
    charges: prepareCharges(scenario),
  };
}

/**
 * By day, 1 where there is a payment run: until a week without holidays lies behind the last of them, and
 * in whole weeks, so that the last week tells of all later days.
 */
function runDays(weekdays: readonly number[], holidays: readonly number[]): Uint8Array {
  const weeks = Math.ceil((Math.max(0, ...holidays) + 1) / 7) + 1;
  return Uint8Array.from({ length: 7 * weeks }, (_, day) =>
    weekdays.includes((day % 7) + 1) && !holidays.includes(day) ? 1 : 0,
  );
}

/** −ln(1 − PD)/365: the constant daily hazard that gives the annual probability of default. */
function dailyHazard(annual: number): number {
  return -ln(1 - Math.min(annual, 1 - 1e-9)) / 365;
}
