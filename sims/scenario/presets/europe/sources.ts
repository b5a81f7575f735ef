import { NEUTRAL_SOURCES } from "../../groups/neutral.ts";
import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import {
  ARDENT,
  assumed,
  BASEL,
  BPI_2012,
  entry,
  FABRIC,
  FACTORING,
  ICC_REGISTER,
  TREDS,
} from "../citations.ts";

const BPI_2019 =
  "BPI Challenge 2019 (van Dongen, doi 10.4121/uuid:d06aff4b-79f0-45e6-8ec8-e19730c248f1, CC BY 4.0): " +
  "purchases of a multinational in 2018.";
const BPI_2020 =
  "BPI Challenge 2020 (van Dongen, doi 10.4121/uuid:52fb97d4-4588-43c9-9d04-3604d4613b51): payment " +
  "requests at a university, 2017 to 2019, not a firm's invoices.";
const UK =
  "Edwards (2026), UK Payment Practices 2017–2026 (CC BY 4.0; statutory reports of large firms, Open " +
  "Government Licence 3.0).";

const CONVENTION = assumed("Convention of the experiment, not a fact about the market.");
const OFFICE = assumed("Assumed: usual office hours; no data used.");
const OCTOBER = `${BPI_2012} Fitted to the 652 files decided of those submitted in October 2011 alone; November is kept for the test.`;
const BANK_HOURS = entry(
  "proxy",
  `${OCTOBER} 94 % of their decisions fall into 8 to 17 h of Monday to Friday. Those who sell the loans ` +
    "work 9 to 21 h, Monday to Saturday.",
);
const OWN_WORK = assumed("Assumed: hours of the supplier's own work at about 20 to 30 euro each.");
const DEFAULTS = assumed("Assumed: 2, 4 and 7 % a year for SMEs of tiers 1, 2 and 3.");
const LEDGER_TIME = assumed("Assumed: no published times of a ledger in use were found.");

/** Where every value of the preset comes from. */
export const sources: Readonly<Record<ParameterId, ValueSource>> = {
  ...NEUTRAL_SOURCES,

  "run.horizon": CONVENTION,
  "run.warmup": CONVENTION,
  "run.cooldown": CONVENTION,
  "calendar.office.opens": OFFICE,
  "calendar.office.closes": OFFICE,
  "calendar.office.weekdays": OFFICE,
  "calendar.bank.opens": BANK_HOURS,
  "calendar.bank.closes": BANK_HOURS,
  "calendar.bank.weekdays": BANK_HOURS,
  "calendar.holidays": assumed(
    "Assumed: public holidays common in Europe, on their days of 2018, a year that began on a Monday.",
  ),

  "trade.volume": assumed("Assumed: one core enterprise of middle size."),
  "trade.suppliers": assumed("Assumed: one core enterprise of middle size."),
  "trade.face": assumed("Assumed: no open data on invoice amounts of European SMEs were found."),
  "trade.terms": entry(
    "derived",
    `Fitted so that simulated invoice to payment without finance comes near ${BPI_2019} Reached: ` +
      "mean 44 days (44 in the data), median 36 (36), 75 % 65 (64), 90 % 90 (91), 95 % 96 (103), 99 % " +
      "135 (115). " +
      "For comparison the median standard terms of large UK firms are 30 days.",
  ),
  "trade.termsFrom": assumed("Assumed: terms count from the invoice date, the usual contract."),
  "trade.invoicing": entry(
    "derived",
    `${BPI_2019} Goods receipt to the vendor's invoice, where the invoice comes second: median 14.8 h ` +
      "and 90 % 207 h elapsed, times 5/7 for working days.",
  ),
  "trade.dayCount": assumed("Convention of euro money markets: actual/360."),

  "chain.tiers": assumed("The first tier, as measured; the data do not look further down."),
  "chain.passedOn": assumed("Assumed: half of an invoice pays for what the supplier buys itself."),
  "chain.lag": assumed("Assumed: no data on the time between invoices of two tiers were found."),
  "chain.approval": assumed("Assumed: a small firm approves more simply than a large one."),
  "chain.paidLate": entry(
    "published",
    "47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment " +
      "Practices Barometer, 2025).",
  ),
  "chain.lateDays": assumed(
    "Assumed: a mean of 30 days; surveys give the share late, not the shape.",
  ),
  "chain.contagion": assumed("Assumed: most small firms pay late because they are paid late."),
  "chain.contagionCap": assumed("Assumed: half a year, after which creditors go to court."),
  "chain.lossGivenDefault": assumed("Assumed: 0.60 for unsecured claims on an SME."),
  "tier2.refusesConfirmation": assumed("Assumed as for the core enterprise; no data were found."),
  "tier2.decline": assumed(
    "Assumed: SMEs of tier 1 are refused in 41 to 56 % of cases, deeper tiers more.",
  ),
  "tier2.rate": assumed("Assumed, within 10 to 20 %: factoring and online lenders."),
  "tier2.fallbackRate": assumed("Assumed: some points above what a bank asks of this tier."),
  "tier2.defaultRate": DEFAULTS,
  "tier3.refusesConfirmation": assumed("Assumed as for the core enterprise; no data were found."),
  "tier3.decline": assumed("Assumed: four of five, as small firms of deep tiers report."),
  "tier3.rate": assumed("Assumed: dearer than tier 2; no figure for Europe was found."),
  "tier3.fallbackRate": assumed("Assumed: some points above what a bank asks of this tier."),
  "tier3.defaultRate": DEFAULTS,
  "tier4.refusesConfirmation": assumed("Assumed as for the core enterprise; no data were found."),
  "tier4.decline": assumed("Assumed: a little more often than tier 3."),
  "tier4.rate": assumed("Assumed: dearer than tier 3; no figure for Europe was found."),
  "tier4.fallbackRate": assumed("Assumed: some points above what a bank asks of this tier."),

  "core.approval": entry(
    "proxy",
    `${BPI_2020} Submission to final approval of requests and declarations submitted January to June ` +
      "2018 that were not sent back, as working time of Monday to Friday, 9 to 17 h; July to December " +
      "are kept for the test. Those sent back are left out: they are the exceptions.",
  ),
  "core.exceptions": entry("measured", `${BPI_2019} 25 % of invoices are held by a payment block.`),
  "core.exceptionFix": entry(
    "derived",
    `${BPI_2019} Invoice receipt to release of the payment block: gamma with shape 0.466 and scale ` +
      "43.7 elapsed days; the scale is taken times 5/7 for working days.",
  ),
  "core.approvalDigital": entry(
    "derived",
    `The approval times on paper times 3.1/17.4: days to approve at the most automated firms and at ` +
      `all others, ${ARDENT} The times on paper come from a workflow system, so this may flatter.`,
  ),
  "core.exceptionsDigital": assumed(
    "Assumed, within 0.05 to 0.20; a freight network reports 0.70 before and under 0.02 after.",
  ),
  "core.confirm": assumed("Assumed: 2 to 30 days are plausible; no data were found."),
  "core.refusesConfirmation": assumed("Assumed, within 0.1 to 0.6; no data were found."),
  "core.paidLate": entry(
    "measured",
    `${UK} Median share of invoices not paid within terms over 105,354 reports: 20 % (15 % in 2025).`,
  ),
  "core.lateDays": entry(
    "derived",
    `${UK} Average days to pay less agreed terms, of the 65.5 % of reports that are slower than their ` +
      "terms: median about 20, 90 % about 45. Averages of firms, not single invoices.",
  ),
  "core.paymentRun.weekdays": entry(
    "proxy",
    `${BPI_2020} Mondays and Thursdays carry more than 99 % of payments.`,
  ),
  "core.paymentRun.hour": entry("proxy", `${BPI_2020} 92 % of payments leave from 17 to 18 h.`),
  "core.defaultRate": entry("published", ICC_REGISTER),
  "core.lossGivenDefault": entry("published", BASEL),
  "core.workout": assumed("Assumed: a year from default to recovery."),
  "core.approvalCost": entry("published", `12.88 dollars an invoice, ${ARDENT} At 0.93 euro.`),
  "core.approvalCostDigital": entry(
    "published",
    `2.78 dollars an invoice, ${ARDENT} At 0.93 euro.`,
  ),

  "sme.prepare": assumed(
    "Assumed. In BPI Challenge 2012 private clients take a median 8.9 days to return an offer with " +
      "their papers; a firm in need of cash is taken to be faster.",
  ),
  "sme.correct": entry(
    "derived",
    `${OCTOBER} By how much the 312 files found incomplete took longer than the middle of the others ` +
      "of their week, for each return, less the middle check; in the bank's working days.",
  ),
  "sme.retry": assumed("Assumed: a second application takes about as long as the first."),
  "sme.tries": assumed("Assumed: a supplier asks two banks."),
  "sme.prepareCost": OWN_WORK,
  "sme.correctCost": OWN_WORK,
  "sme.retryCost": OWN_WORK,
  "sme.fallbackRate": assumed(
    "Assumed, within 10 to 20 %: what online lenders and factors ask of weaker firms.",
  ),
  "sme.defaultRate": DEFAULTS,

  "bank.count": assumed("Assumed: five banks within reach."),
  "bank.officers": assumed(
    "Assumed: one officer for these suppliers at each bank. The wait behind a bank's other business " +
      "is the backlog, so that no queue is counted twice.",
  ),
  "bank.check": entry(
    "proxy",
    `${OCTOBER} All hands-on minutes on a file divided by its validations; all of an officer's work ` +
      "on the file is put into the check.",
  ),
  "bank.incomplete": entry("proxy", `${OCTOBER} 312 of them were found incomplete at least once.`),
  "bank.verify": entry(
    "derived",
    "0: the data do not part verification from analysis, and the analysis time holds both.",
  ),
  "bank.analyse": entry(
    "proxy",
    `${OCTOBER} Return of the signed offer to decision of files never found incomplete, as working ` +
      "time of Monday to Friday, 8 to 17 h, less the backlog of the week and the middle check.",
  ),
  "bank.committeeEvery": entry(
    "derived",
    `0: ${BPI_2012} Decisions fall evenly into the hours and weekdays of work; no sitting is seen.`,
  ),
  "bank.committeeStart": assumed("No effect while the committee decides at once."),
  "bank.decline": entry(
    "proxy",
    `${OCTOBER} 152 of them were declined. SMEs asking ` +
      "for trade finance were refused in 41 to 45 % of cases (Asian Development Bank surveys, 2019 " +
      "and 2025).",
  ),
  "bank.creditCorrelation": assumed("Assumed: banks look at the same accounts and agree by half."),
  "desk.backlog": entry(
    "proxy",
    `${OCTOBER} For each week in which 20 files or more came back that never were incomplete, the ` +
      "working time in which a twentieth of them was decided; weeks weighted by files. Banks are taken " +
      "to have weeks of their own.",
  ),
  "desk.incompleteAgain": entry(
    "proxy",
    `${OCTOBER} 29 % of checks after a return found the file incomplete again, 0.6 times the first ` +
      "check's share.",
  ),
  "bank.disburse": entry(
    "published",
    `Money within 24 hours of the invoice's approval, ${FACTORING}`,
  ),
  "bank.settle": assumed("Assumed: a day's bookkeeping."),
  "bank.onboard": assumed(
    "Assumed, within 5 to 60 days; banks report 90 to 120 days for large corporates (Oliver Wyman).",
  ),
  "bank.knownHouse": assumed("Assumed: most suppliers ask a bank that knows them first."),
  "bank.knownOther": assumed("Assumed: few are clients of a second bank."),
  "bank.checkCost": entry(
    "derived",
    `57 minutes of work a pass at an assumed 50 euro an hour; minutes from ${BPI_2012}`,
  ),
  "bank.decisionCost": assumed(
    "Assumed: a repeat draw-down costs a bank about 120 euro in all, checks included.",
  ),
  "bank.onboardCost": assumed(
    "Assumed for an SME; surveys name 2,600 dollars for a corporate client (Fenergo, 2023).",
  ),
  "bank.rate": assumed("Assumed, within 7 to 12 %: small firms' bank credit, unsecured."),
  "bank.fee": entry(
    "published",
    `Service fee of 0.5 to 3.0 % of turnover, ${FACTORING} The low end.`,
  ),
  "bank.fundingRate": assumed("Assumed: a bank's short funding in euro."),

  "ledger.issue": LEDGER_TIME,
  "ledger.hop": LEDGER_TIME,
  "ledger.rekey": LEDGER_TIME,
  "ledger.onboard": LEDGER_TIME,
  "ledger.newClient": assumed(
    "Assumed as on paper: no bank was found to rely on another's checks.",
  ),
  "ledger.latency": entry("published", FABRIC),
  "ledger.availability": assumed("Assumed: 99.9 %, as managed services usually promise."),
  "ledger.repair": assumed("Assumed: outages of four hours on average."),
  "ledger.check": LEDGER_TIME,
  "ledger.incomplete": assumed("Assumed: matched data leave few papers to send back."),
  "ledger.correct": LEDGER_TIME,
  "ledger.decide": LEDGER_TIME,
  "ledger.decline": entry("published", `87.6 to 92.2 % of invoices are funded. ${TREDS}`),
  "ledger.retry": LEDGER_TIME,
  "ledger.disburse": LEDGER_TIME,
  "ledger.checkCost": assumed("Assumed: about 10 euro a draw-down for check and decision."),
  "ledger.decisionCost": assumed("Assumed: about 10 euro a draw-down for check and decision."),
  "ledger.transactionCost": assumed("Assumed, within 0.05 to 0.50 euro of infrastructure."),
  "ledger.onboardCost": assumed("Assumed, within 5 to 300 euro."),
  "ledger.newClientCost": assumed(
    "Assumed as on paper: no bank was found to rely on another's checks.",
  ),
  "ledger.rate": assumed("Assumed: the core enterprise's own 6 % and one point more."),
  "ledger.fee": assumed("Assumed: 20 basis points, near what a large Chinese platform takes."),
  "ledger.fixedYearly": assumed(
    "Assumed: 20 nodes at 60,000 a year, and 5 million to build, over five years.",
  ),
  "ledger.networkFace": assumed("Assumed: fixed cost of about 0.17 per 100 of face."),

  "platform.transactionCost": assumed(
    "Assumed: half of what the ledger takes; nothing is agreed on.",
  ),
  "platform.onboardCost": assumed("Assumed: as for the ledger."),
  "platform.fee": assumed("Assumed: as on the ledger, near what a large Chinese platform takes."),
  "platform.fixedYearly": assumed(
    "Assumed: 400,000 a year to operate, and half of a ledger's cost to build, over five years.",
  ),
  "platform.networkFace": assumed("Assumed: the same invoices as over the ledger."),

  "adoption.banks": assumed("Assumed, middling; several bank consortia closed with few members."),
  "adoption.suppliers": assumed("Assumed, middling: no network has published its acceptance rate."),
  "adoption.digitisation": assumed(
    "Assumed, middling; most finance teams are not fully automated.",
  ),
  "adoption.standards": assumed(
    "Assumed, middling: there is no measure of it to take a value from.",
  ),
  "adoption.skills": assumed("Assumed, middling: there is no measure of it to take a value from."),
};
