import ln from "@stdlib/math-base-special-ln";
import { normalQuantile } from "../random/normal.ts";
import { buildQuantileTable, type QuantileTable } from "../random/QuantileTable.ts";
import { mean, type Distribution } from "../random/distributions/Distribution.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { MINOR_PER_MAJOR } from "../units.ts";
import { Calendar } from "./Calendar.ts";
import { roundHalfEven } from "./money.ts";

const HOURS_PER_DAY = 24;
const SECONDS_PER_DAY = 86_400;
/** Days: what a distribution of lengths can still tell from nothing. */
const SHORTEST_GAP = 1e-6;

/** A scenario made ready for the hot path: tables for distributions, minor units, calendars. */
export type Setting = ReturnType<typeof prepare>;

/** Prepares a scenario once; every world of every arm reads the same setting. */
export function prepare(scenario: Scenario) {
  const { trade, core, sme, bank, ledger, adoption, run, calendar } = scenario;
  const office = new Calendar(calendar.office, calendar.holidays);
  const banking = new Calendar(calendar.bank, calendar.holidays);
  const officeTime = (d: Distribution): QuantileTable => inDays(d, office.hoursPerDay);
  const bankTime = (d: Distribution): QuantileTable => inDays(d, banking.hoursPerDay);
  const calendarTime = (d: Distribution): QuantileTable => inDays(d, HOURS_PER_DAY);
  const minor = (major: number): number => roundHalfEven(major * MINOR_PER_MAJOR);

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
    suppliers: trade.suppliers,
    banks: bank.count,
    officers: bank.officers,
    dayCount: trade.dayCount,
    termsFromConfirmation: trade.termsFrom === "confirmation",

    face: buildQuantileTable(trade.face, MINOR_PER_MAJOR),
    terms: calendarTime(trade.terms),
    invoicing: officeTime(trade.invoicing),

    approval: officeTime(core.approval),
    approvalDigital: officeTime(core.approvalDigital),
    exceptions: core.exceptions,
    exceptionsDigital: core.exceptionsDigital,
    exceptionFix: officeTime(core.exceptionFix),
    confirm: officeTime(core.confirm),
    refusesConfirmation: core.refusesConfirmation,
    paidLate: core.paidLate,
    lateDays: calendarTime(core.lateDays),
    runDays: core.paymentRun.weekdays,
    runHour: core.paymentRun.hour / HOURS_PER_DAY,
    hazard,
    lossGivenDefault: core.lossGivenDefault,
    /** What the estate pays back, in thousandths of the claim: cash events are counted in thousandths. */
    recovered: Math.round((1 - core.lossGivenDefault) * 1000),
    workout: calendarTime(core.workout),
    approvalCost: minor(core.approvalCost),
    approvalCostDigital: minor(core.approvalCostDigital),

    prepare: officeTime(sme.prepare),
    correct: officeTime(sme.correct),
    retry: officeTime(sme.retry),
    tries: sme.tries,
    prepareCost: minor(sme.prepareCost),
    correctCost: minor(sme.correctCost),
    retryCost: minor(sme.retryCost),
    fallbackRate: sme.fallbackRate,

    check: bankTime(bank.check),
    incomplete: bank.incomplete,
    verify: bankTime(bank.verify),
    analyse: bankTime(bank.analyse),
    committeeEvery: bank.committeeEvery,
    committeeAligned: bank.committeeStart === "aligned",
    decline: bank.decline,
    declineAt: creditThreshold(bank.decline),
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
    rate: bank.rate,
    fee: bank.fee,
    fundingRate: bank.fundingRate,

    ledgerIssue: officeTime(ledger.issue),
    ledgerOnboard: officeTime(ledger.onboard),
    latency: ledger.latency / SECONDS_PER_DAY,
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
    transactionCost: minor(ledger.transactionCost),
    ledgerOnboardCost: minor(ledger.onboardCost),
    ledgerRate: ledger.rate,
    platformFee: ledger.fee,
    /** f₀: the ledger's fixed cost per unit of face that runs over the network. */
    fixedShare: ledger.networkFace > 0 ? ledger.fixedYearly / ledger.networkFace : 0,

    memberShare: adoption.banks,
    joinShare: adoption.suppliers,
    digitalShare: adoption.digitisation,
    /** Without common standards onboarding takes up to twice as long. */
    onboardStretch: 2 - adoption.standards,
  };
}

function inDays(d: Distribution, hoursPerDay: number): QuantileTable {
  return buildQuantileTable(d, daysPerUnit(d, hoursPerDay));
}

function meanDays(d: Distribution): number {
  return mean(d) * daysPerUnit(d, HOURS_PER_DAY);
}

function daysPerUnit(d: Distribution, hoursPerDay: number): number {
  return d.unit === "hours" ? 1 / hoursPerDay : d.unit === "minutes" ? 1 / (hoursPerDay * 60) : 1;
}

function creditThreshold(decline: number): number {
  return decline <= 0 ? -Infinity : decline >= 1 ? Infinity : normalQuantile(decline);
}

/** −ln(1 − PD)/365: the constant daily hazard that gives the annual probability of default. */
function dailyHazard(annual: number): number {
  return -ln(1 - Math.min(annual, 1 - 1e-9)) / 365;
}
