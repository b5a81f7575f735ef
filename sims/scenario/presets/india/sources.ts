import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import { sources as china } from "../china/sources.ts";
import { ARDENT, assumed, entry, TREDS } from "../citations.ts";

const NOT_FOUND = "Assumed as in China 2018; no data for India were found.";
const ON_DISCOUNTING = "(weedoo.in, on discounting in India):";
const INFORMAL = "Informal lenders 26 to 35 % a year (invoicemart.com, one of the exchanges).";
const OWN_WORK = assumed("Assumed: 2 to 6 hours of the supplier's own work at 150 rupees an hour.");
const DRAW_DOWN = assumed(
  "Assumed: a repeat draw-down costs a bank about 3,000 rupees in all, a third of the hours' price " +
    "elsewhere.",
);
const LEDGER_DRAW_DOWN = assumed("Assumed: about 350 rupees a draw-down for check and decision.");
const DOLLARS = "At 75 rupees; a survey of US firms.";
const LATE = "as no survey of India was found";

/** Where every value comes from; what says nothing of a country is cited as for China 2018. */
export const sources: Readonly<Record<ParameterId, ValueSource>> = {
  ...china,
  "calendar.holidays": assumed(
    "Assumed: Republic Day, Holi, Good Friday, Independence Day, Gandhi Jayanti, Diwali and Christmas, " +
      "on their days of 2018, a year that began on a Monday. States differ.",
  ),
  "trade.face": entry(
    "derived",
    "Mean of 217,000 rupees: 17,080 crore over 7.87 lakh invoices financed in 2020-21 (Reserve Bank of " +
      "India, as quoted in the press, December 2021). Shape assumed (sigma 0.8).",
  ),
  "trade.terms": assumed(
    "Assumed, within the 30 to 90 days that most buyers demand (Klapper, World Bank WPS3593). The law " +
      "allows 45 to small suppliers (MSMED Act 2006, section 15) and is not always kept.",
  ),
  "trade.dayCount": assumed("Convention of rupee loans: actual/365."),
  "chain.passedOn": assumed(
    "Assumed: half of an invoice pays for what the supplier buys itself; plausible from 0.2 to 0.8.",
  ),
  "chain.paidLate": entry(
    "proxy",
    "As the core enterprise: 47 % of business-to-business invoices in Western Europe are paid late " +
      `(Atradius Payment Practices Barometer, 2025), ${LATE}.`,
  ),
  "chain.lateDays": assumed(`Assumed: a mean of 30 days, ${LATE}. Shape assumed (sigma 0.8).`),
  "core.paidLate": entry(
    "proxy",
    "47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment " +
      `Practices Barometer, 2025), ${LATE}. On the exchange the buyer's bank is debited at maturity.`,
  ),
  "core.lateDays": assumed(`Assumed: a mean of 30 days, ${LATE}. Shape assumed (sigma 0.8).`),
  "core.exceptionFix": assumed(NOT_FOUND),
  "core.confirm": assumed(NOT_FOUND),
  "core.approvalCost": entry("proxy", `12.88 dollars an invoice, ${ARDENT} ${DOLLARS}`),
  "core.approvalCostDigital": entry("proxy", `2.78 dollars an invoice, ${ARDENT} ${DOLLARS}`),
  "sme.prepareCost": OWN_WORK,
  "sme.correctCost": OWN_WORK,
  "sme.retryCost": OWN_WORK,
  "sme.defaultRate": assumed(NOT_FOUND),
  "sme.fallbackRate": assumed(`Assumed, between its bank and an informal lender. ${INFORMAL}`),
  "tier2.decline": assumed("Assumed, between tiers 1 and 3; no refusals by tier are published."),
  "tier2.rate": assumed(`Assumed: dearer than tier 1, cheaper than informal credit. ${INFORMAL}`),
  "tier2.fallbackRate": entry("published", `${INFORMAL} The low end.`),
  "tier2.defaultRate": assumed(NOT_FOUND),
  "tier3.decline": assumed("Assumed: four of five, as small firms of deep tiers report elsewhere."),
  "tier3.rate": entry("published", `${INFORMAL} The low end.`),
  "tier3.fallbackRate": entry("published", `${INFORMAL} The high end.`),
  "tier3.defaultRate": assumed(NOT_FOUND),
  "bank.analyse": assumed(
    "Assumed: a decision takes about 10 working days, of which a weekly sitting makes 2.5 of waiting; " +
      "the rest is analysis.",
  ),
  "bank.decline": entry(
    "published",
    "SMEs' requests for trade finance refused: 45 % in 2019, 56 % in 2016 (Asian Development Bank " +
      "surveys; banks worldwide, not India alone).",
  ),
  "bank.checkCost": DRAW_DOWN,
  "bank.decisionCost": DRAW_DOWN,
  "bank.onboardCost": assumed("Assumed for an SME; no figure for India was found."),
  "bank.rate": entry(
    "published",
    `Discounting without recourse 12 to 18 %, with recourse 8 to 14 % ${ON_DISCOUNTING} the middle of the ` +
      "first, as banks bear the loss in the model.",
  ),
  "receivables.advance": entry(
    "published",
    "Advances of 70 to 90 % of an invoice (weedoo.in, on discounting in India): the middle.",
  ),
  "receivables.ledgerAdvance": entry(
    "published",
    `The whole invoice less the discount is paid out. ${TREDS}`,
  ),
  "receivables.recourse": assumed(
    "Assumed: none, as the rate taken is that of discounting without recourse.",
  ),
  "receivables.recourseRate": entry(
    "derived",
    `Without recourse 12 to 18 %, with recourse 8 to 14 % ${ON_DISCOUNTING} the middles are four points apart.`,
  ),
  "bank.fee": assumed("Assumed, the low end of the 0.5 to 3.0 % of UK factors."),
  "bank.fundingRate": assumed("Assumed: a bank's short funding in rupees."),
  "ledger.onboard": entry(
    "published",
    "A few working days to join (finnovaadvisory.com, on TReDS). Taken for the ledger too.",
  ),
  "ledger.newClient": assumed(
    "Assumed: registering once with the exchange serves every financier on it.",
  ),
  "ledger.decline": entry("published", `87.6 to 92.2 % of invoices are funded. ${TREDS}`),
  "ledger.disburse": entry(
    "published",
    "Money on the working day after the bid is accepted (Reserve Bank of India, as quoted in the press, " +
      "December 2021). Taken for the ledger too.",
  ),
  "ledger.checkCost": LEDGER_DRAW_DOWN,
  "ledger.decisionCost": LEDGER_DRAW_DOWN,
  "ledger.transactionCost": assumed("Assumed, within 0.05 to 0.50 dollars of infrastructure."),
  "ledger.onboardCost": assumed("Assumed: 30 dollars, within 5 to 300, at 75 rupees."),
  "ledger.newClientCost": assumed("Assumed: nothing, as it takes no time."),
  "ledger.rate": entry(
    "derived",
    `8 % for the strongest buyers, the low end of 8 to 16 % on TReDS (weedoo.in), and one point more.`,
  ),
  "ledger.fee": assumed("Assumed, within 20 to 50 basis points of the financed amount."),
  "ledger.fixedYearly": assumed("Assumed: 0.17 per 100 of the network's face, as in China 2018."),
  "ledger.networkFace": assumed(
    "Assumed: 1,000 crore a year, a young network; TReDS as a whole financed 17,080 crore in 2020-21.",
  ),
  "platform.transactionCost": assumed("Assumed: about half of what the ledger takes."),
  "platform.fee": assumed("Assumed as on the ledger."),
  "platform.fixedYearly": assumed("Assumed: two fifths of the ledger's, as in China 2018."),
  "adoption.banks": assumed("Assumed, middling: not all lenders of a supplier bid on an exchange."),
};
