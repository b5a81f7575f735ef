import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import {
  ARDENT,
  assumed,
  BASEL,
  BPI_2012_OCTOBER,
  CONVENTION,
  entry,
  ICC_REGISTER,
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
const OFFICE = assumed("Assumed: usual office hours; no data used.");
const BANK_HOURS = entry(
  "proxy",
  `${BPI_2012_OCTOBER} 94 % of their decisions fall into 8 to 17 h of Monday to Friday. Those who sell the loans ` +
    "work 9 to 21 h, Monday to Saturday.",
);
const OWN_WORK = assumed("Assumed: hours of the supplier's own work at about 20 to 30 euro each.");
const DEFAULTS = assumed("Assumed: 2, 4 and 7 % a year for SMEs of tiers 1, 2 and 3.");

/** Sources of what firms do among themselves: trade, core enterprise, suppliers; and of the run. */
export const tradeSources = {
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
    `${BPI_2012_OCTOBER} By how much the 312 files found incomplete took longer than the middle of the others ` +
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
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
