import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import { ARDENT, assumed, BASEL, CONVENTION, entry, ICC_REGISTER } from "../citations.ts";

const OFFICE = assumed("Assumed: usual office hours, no midday break; no data used.");
const OWN_WORK = assumed(
  "Assumed: 4 to 12 hours of the supplier's own work at 40 yuan an hour. US small firms name about " +
    "25 hours for a loan application.",
);
const DEFAULTS = assumed(
  "Assumed: 2, 4 and 7 % a year for SMEs of tiers 1, 2 and 3. Bad loans to small firms stood at " +
    "3.75 % in mid-2019 (China Banking News), on loans up to 5 million yuan at 5.9 %.",
);
const REFUSES = assumed("Assumed as for the core enterprise; no data were found.");
const DOLLARS = "At 6.6 yuan; a survey of US firms.";

/** Sources of what firms do among themselves: trade, core enterprise, suppliers; and of the run. */
export const tradeSources = {
  "run.horizon": CONVENTION,
  "run.warmup": CONVENTION,
  "run.cooldown": CONVENTION,
  "calendar.office.opens": OFFICE,
  "calendar.office.closes": OFFICE,
  "calendar.office.weekdays": OFFICE,
  "calendar.bank.opens": OFFICE,
  "calendar.bank.closes": OFFICE,
  "calendar.bank.weekdays": OFFICE,
  "calendar.holidays": entry(
    "published",
    "General Office of the State Council, arrangement of holidays for 2018 (30 November 2017) and, " +
      "for January to April, 2019 (4 December 2018). The weekends worked in exchange are left out.",
  ),

  "trade.volume": assumed("Assumed: one core enterprise of middle size."),
  "trade.suppliers": assumed("Assumed: one core enterprise of middle size."),
  "trade.face": assumed(
    "Assumed: a median of 1 million yuan in tier 1, most within a tenth to ten.",
  ),
  "trade.terms": entry(
    "derived",
    "A gamma distribution with mean 86 days and 20 % above 120: average terms of 1,500 firms in 2018, " +
      "and the share of firms that grant more (Coface China Payment Surveys of 2019 and 2020). " +
      "Terms were 76 days in 2017 and again in 2024. Averages of firms, not single invoices.",
  ),
  "trade.termsFrom": assumed("Assumed: terms count from the invoice date, the usual contract."),
  "trade.invoicing": assumed("Assumed, within 0 to 5 days from the receipt of the goods."),
  "trade.dayCount": assumed("Convention of yuan loans: actual/360."),

  "chain.tiers": assumed("Three tiers, as in the published flows of payables passed down."),
  "chain.passedOn": assumed(
    "Assumed: invoices of about 1 million, 300,000 and 100,000 yuan in tiers 1, 2 and 3, the one " +
      "invoice followed down being a part of what a supplier buys; plausible from 0.2 to 0.8.",
  ),
  "chain.lag": assumed("Assumed: no data on the time between invoices of two tiers were found."),
  "chain.approval": assumed("Assumed: a small firm approves more simply than a large one."),
  "chain.paidLate": entry(
    "proxy",
    "As the core enterprise: 47 % of business-to-business invoices in Western Europe are paid late " +
      "(Atradius Payment Practices Barometer, 2025); no share of 2018 was found for China.",
  ),
  "chain.lateDays": assumed(
    "Assumed: a mean of 30 days, about half the delay that Coface reports for China, because the " +
      "model adds the delay of firms that wait to be paid themselves. Shape assumed (sigma 0.8).",
  ),
  "chain.contagion": assumed("Assumed: most small firms pay late because they are paid late."),
  "chain.contagionCap": assumed("Assumed: half a year, after which creditors go to court."),
  "chain.lossGivenDefault": assumed("Assumed: 0.60 for unsecured claims on an SME."),
  "tier2.refusesConfirmation": REFUSES,
  "tier3.refusesConfirmation": REFUSES,
  "tier4.refusesConfirmation": REFUSES,
  "tier2.defaultRate": DEFAULTS,
  "tier3.defaultRate": DEFAULTS,

  "core.approval": entry(
    "derived",
    `17.4 days to approve at all but the most automated firms, ${ARDENT} Taken as calendar days, ` +
      "times 5/7 for working days, less a quarter of the time assumed for clearing a held invoice, " +
      "which the 17.4 contain: a mean of 10.9. US firms; shape assumed (sigma 0.6).",
  ),
  "core.exceptions": entry(
    "published",
    `About 25 % of invoices need handling, ${ARDENT} US firms.`,
  ),
  "core.exceptionFix": assumed("Assumed: a mean of 6 working days; no data for China were found."),
  "core.approvalDigital": entry(
    "derived",
    `3.1 days to approve at the most automated firms, ${ARDENT} Reckoned as on paper, with a tenth of ` +
      "invoices held: a mean of 1.6. US firms.",
  ),
  "core.exceptionsDigital": assumed(
    "Assumed, within 0.05 to 0.20; a freight network reports 0.70 before and under 0.02 after.",
  ),
  "core.confirm": assumed(
    "Assumed, within 2 to 30 days. No measured time to confirm a debt was found, in China or elsewhere.",
  ),
  "core.refusesConfirmation": assumed("Assumed, within 0.1 to 0.6; no data were found."),
  "core.paidLate": entry(
    "proxy",
    "47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment " +
      "Practices Barometer, 2025). No share of 2018 was found for China, where 62 % of firms met late " +
      "payment (Coface); in 2024 Atradius names just over a third of invoices there.",
  ),
  "core.lateDays": entry(
    "derived",
    "A mean of 65 days when late, the average delay of 2024 (Coface China Payment Survey 2025; 64 in " +
      "2023, 83 in 2022); none of 2018 was found. Shape assumed (sigma 0.8). Over all invoices it is " +
      "31 days. Atradius names about three weeks for China in 2024.",
  ),
  "core.paymentRun.weekdays": assumed("Assumed: payments leave on any day; no data were found."),
  "core.paymentRun.hour": assumed("No effect while payments leave on any day."),
  "core.defaultRate": entry("proxy", `${ICC_REGISTER} Banks' clients worldwide.`),
  "core.lossGivenDefault": entry("published", BASEL),
  "core.workout": assumed("Assumed: a year from default to recovery."),
  "core.approvalCost": entry("proxy", `12.88 dollars an invoice, ${ARDENT} ${DOLLARS}`),
  "core.approvalCostDigital": entry("proxy", `2.78 dollars an invoice, ${ARDENT} ${DOLLARS}`),

  "sme.prepare": assumed("Assumed, within 1 to 10 days."),
  "sme.correct": assumed("Assumed, within 1 to 10 days."),
  "sme.retry": assumed("Assumed: a second application takes about as long as the first."),
  "sme.tries": assumed("Assumed: a supplier asks two banks."),
  "sme.prepareCost": OWN_WORK,
  "sme.correctCost": OWN_WORK,
  "sme.retryCost": OWN_WORK,
  "sme.defaultRate": DEFAULTS,
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
