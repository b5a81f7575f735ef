import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import {
  assumed,
  BPI_2012,
  BPI_2012_OCTOBER,
  entry,
  FABRIC,
  FACTORING,
  LEDGER_TIME,
  TREDS,
} from "../citations.ts";

/** Sources of what banks, ledger and platform do, of rates, and of who joins. */
export const financeSources = {
  "bank.count": assumed("Assumed: five banks within reach."),
  "bank.officers": assumed(
    "Assumed: one officer for these suppliers at each bank. The wait behind a bank's other business " +
      "is the backlog, so that no queue is counted twice.",
  ),
  "bank.check": entry(
    "proxy",
    `${BPI_2012_OCTOBER} All hands-on minutes on a file divided by its validations; all of an officer's work ` +
      "on the file is put into the check.",
  ),
  "bank.incomplete": entry(
    "proxy",
    `${BPI_2012_OCTOBER} 312 of them were found incomplete at least once.`,
  ),
  "bank.verify": entry(
    "derived",
    "0: the data do not part verification from analysis, and the analysis time holds both.",
  ),
  "bank.analyse": entry(
    "proxy",
    `${BPI_2012_OCTOBER} Return of the signed offer to decision of files never found incomplete, as working ` +
      "time of Monday to Friday, 8 to 17 h, less the backlog of the week and the middle check.",
  ),
  "bank.committeeEvery": entry(
    "derived",
    `0: ${BPI_2012} Decisions fall evenly into the hours and weekdays of work; no sitting is seen.`,
  ),
  "bank.committeeStart": assumed("No effect while the committee decides at once."),
  "bank.decline": entry(
    "proxy",
    `${BPI_2012_OCTOBER} 152 of them were declined. SMEs asking ` +
      "for trade finance were refused in 41 to 45 % of cases (Asian Development Bank surveys, 2019 " +
      "and 2025).",
  ),
  "bank.creditCorrelation": assumed("Assumed: banks look at the same accounts and agree by half."),
  "desk.backlog": entry(
    "proxy",
    `${BPI_2012_OCTOBER} For each week in which 20 files or more came back that never were incomplete, the ` +
      "working time in which a twentieth of them was decided; weeks weighted by files. Banks are taken " +
      "to have weeks of their own.",
  ),
  "desk.incompleteAgain": entry(
    "proxy",
    `${BPI_2012_OCTOBER} 29 % of checks after a return found the file incomplete again, 0.6 times the first ` +
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
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
