import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import { assumed, BPI_2012, entry, FABRIC, FACTORING, LEDGER_TIME, TREDS } from "../citations.ts";

const COST_INDEX = "China social financing cost index, end of 2017 (webapp.feheadline.com):";
const YI_GANG = "Governor Yi Gang of the People's Bank of China, June 2018 (economy.china.com):";
const HIDDEN = "Hidden fees of lenders, which the index mentions without a number, are left out.";
const DRAW_DOWN = assumed(
  "Assumed: a repeat draw-down costs a bank about 120 dollars in all, checks included, at 6.6 yuan.",
);
const LEDGER_DRAW_DOWN = assumed(
  "Assumed: about 10 dollars a draw-down for check and decision, at 6.6 yuan.",
);

/** Sources of what banks and the ledger do, of rates, and of who joins. */
export const financeSources = {
  "receivables.advance": entry(
    "proxy",
    "The usual advance of factors is 80 %, for builders 70 % and for public debtors 90 % " +
      "(springboardfundingpartners.com, US). Taken for China.",
  ),
  "receivables.ledgerAdvance": entry(
    "published",
    "The whole face less the discount (treasurytoday.com, on Digital Guangdong 2019).",
  ),
  "receivables.recourse": assumed(
    "Assumed: lending on the receivables of small firms has recourse to them; no share is published.",
  ),
  "receivables.ledgerRecourse": assumed(
    "Assumed: whoever buys an undertaking of the core enterprise bears its failure.",
  ),
  "sme.fallbackRate": assumed(
    `Assumed: a step dearer than its bank, at the price of a factor. ${COST_INDEX} factoring 12.1 %.`,
  ),
  "tier2.decline": assumed(
    "Assumed, between tier 1 and tier 3; refusal by tier is not published anywhere we looked.",
  ),
  "tier2.rate": entry(
    "published",
    `${COST_INDEX} factoring 12.1 %. Online lenders 13 % (Governor Yi Gang) or 21 % (index). ${HIDDEN}`,
  ),
  "tier2.fallbackRate": assumed(
    `Assumed, between the two figures for online lenders: 13 %, ${YI_GANG} and 21 % in the index.`,
  ),
  "tier3.decline": assumed(
    "Assumed: banks in China are reported to refuse four of five small businesses (Bloomberg, as " +
      "quoted in the press).",
  ),
  "tier3.rate": entry(
    "published",
    `${YI_GANG} micro-loan companies 15 to 20 %. ${COST_INDEX} 21.9 %. The value lies within. ${HIDDEN}`,
  ),
  "tier3.fallbackRate": assumed(
    `Assumed: the dearest published price of a micro-loan. ${COST_INDEX} 21.9 %.`,
  ),
  "tier4.decline": assumed("Assumed: a little more often than tier 3; not used with three tiers."),
  "tier4.rate": assumed("Assumed: dearer than tier 3; not used with three tiers."),
  "tier4.fallbackRate": assumed("Assumed: dearer than tier 3; not used with three tiers."),

  "bank.count": assumed("Assumed: five banks within reach."),
  "bank.officers": assumed(
    "Assumed: one officer for these suppliers at each bank, busy a small part of the day. The wait " +
      "behind a bank's other business is in the time of verifying.",
  ),
  "bank.check": entry(
    "proxy",
    `${BPI_2012} Hands-on minutes on a returned file per pass: median 44, nine in ten below 104.`,
  ),
  "bank.incomplete": assumed(
    "Assumed, within 0.15 to 0.75. Of first presentations under letters of credit banks refuse 30 to " +
      "35 % or 65 to 80 %, depending on the survey (International Chamber of Commerce).",
  ),
  "bank.verify": assumed(
    "Assumed: half a day for the registry, and what two days for checking a file hold beyond an " +
      "officer's work: the wait behind the bank's other files.",
  ),
  "bank.analyse": assumed(
    "Assumed: a decision takes about 10 working days, of which a weekly sitting makes 2.5 of waiting; " +
      "the rest is analysis. End to end, banks in China are reported at 30 days and more.",
  ),
  "bank.committeeEvery": assumed("Assumed: the committee sits once a week."),
  "bank.committeeStart": assumed("Assumed: each bank's committee has a day of its own."),
  "bank.decline": entry(
    "published",
    "SMEs' requests for trade finance refused: 45 % in 2019, 56 % in 2016 (Asian Development Bank " +
      "surveys; banks worldwide, not China alone).",
  ),
  "bank.creditCorrelation": assumed("Assumed: banks look at the same accounts and agree by half."),
  "bank.disburse": entry("proxy", `Money within 24 hours of the invoice's approval, ${FACTORING}`),
  "bank.settle": assumed("Assumed, within 1 to 10 days."),
  "bank.onboard": assumed(
    "Assumed, within 5 to 60 days; banks report 90 to 120 days for large corporates (Oliver Wyman).",
  ),
  "bank.knownHouse": assumed("Assumed: most suppliers ask a bank that knows them first."),
  "bank.knownOther": assumed("Assumed: few are clients of a second bank."),
  "bank.checkCost": DRAW_DOWN,
  "bank.decisionCost": DRAW_DOWN,
  "bank.onboardCost": assumed(
    "Assumed: 500 dollars for an SME, at 6.6 yuan; surveys name 2,600 for a corporate client " +
      "(Fenergo, 2023).",
  ),
  "bank.rate": entry(
    "published",
    "Average rate on new loans to small and micro firms in 2019: 6.75 % (Xinhua) or 6.82 % (China " +
      `Banking News); about 6 % in 2018, ${YI_GANG.replace(/:$/, ".")}`,
  ),
  "bank.fee": assumed("Assumed, the low end of 0.5 to 1.5 %: kind to the paper path."),
  "bank.fundingRate": assumed(
    "Assumed: somewhat above three-month Shibor of spring 2019, 2.75 to 2.9 % (Xinhua), as money was " +
      "dearer in 2018.",
  ),

  "ledger.issue": LEDGER_TIME,
  "ledger.hop": LEDGER_TIME,
  "ledger.rekey": LEDGER_TIME,
  "ledger.onboard": LEDGER_TIME,
  "ledger.newClient": entry(
    "proxy",
    "Joining India's TReDS exchange, a central platform, takes a few working days. One to three days " +
      "are claimed for shared checks on a ledger; none were measured.",
  ),
  "ledger.latency": entry("published", FABRIC),
  "ledger.availability": assumed("Assumed: 99.9 %, as managed services usually promise."),
  "ledger.repair": assumed("Assumed: outages of four hours on average."),
  "ledger.check": LEDGER_TIME,
  "ledger.incomplete": assumed("Assumed: matched data leave few papers to send back."),
  "ledger.correct": LEDGER_TIME,
  "ledger.decide": assumed(
    "Assumed, half a day under the core enterprise's line. Published extremes, 20 minutes or seconds, " +
      "are of best cases.",
  ),
  "ledger.decline": entry("proxy", `87.6 to 92.2 % of invoices are funded. ${TREDS}`),
  "ledger.retry": LEDGER_TIME,
  "ledger.disburse": LEDGER_TIME,
  "ledger.checkCost": LEDGER_DRAW_DOWN,
  "ledger.decisionCost": LEDGER_DRAW_DOWN,
  "ledger.transactionCost": assumed("Assumed, within 0.05 to 0.50 dollars of infrastructure."),
  "ledger.onboardCost": assumed("Assumed: 30 dollars, within 5 to 300, at 6.6 yuan."),
  "ledger.newClientCost": assumed("Assumed: a third of the cost on paper, like the time."),
  "ledger.rate": assumed(
    "Assumed: one point, within 0.5 to 2.0, on the core enterprise's own 5.2 %. " +
      `${COST_INDEX} bank acceptances 5.19 %, bank loans 6.6 %.`,
  ),
  "ledger.fee": entry(
    "derived",
    "20 basis points: revenue over financed amount of CSCC, a large Chinese platform, is at most 22 " +
      "(prospectus, 2024).",
  ),
  "ledger.fixedYearly": assumed(
    "Assumed: 20 nodes at 60,000 dollars a year, and 5 million to build, over five years, at 6.6 yuan.",
  ),
  "ledger.networkFace": assumed(
    "Assumed for a young network: fixed cost of about 0.17 per 100 of face. A large platform spreads " +
      "it over fifty times as much.",
  ),
  "platform.transactionCost": assumed("Assumed: about half of what the ledger takes."),
  "platform.onboardCost": assumed("Assumed: as for the ledger."),
  "platform.fee": assumed("Assumed as on the ledger: 20 basis points of the financed amount."),
  "platform.fixedYearly": assumed(
    "Assumed: two fifths of the ledger's, for one installation in place of a node at every bank.",
  ),
  "platform.networkFace": assumed("Assumed: the same invoices as over the ledger."),

  "adoption.banks": assumed(
    "Assumed, middling. The central bank's platform had 44 banks in January 2020; several " +
      "consortia elsewhere closed with few members.",
  ),
  "adoption.suppliers": assumed("Assumed, middling: no network has published its acceptance rate."),
  "adoption.digitisation": assumed(
    "Assumed, middling; most finance teams are not fully automated.",
  ),
  "adoption.standards": assumed(
    "Assumed, middling: there is no measure of it to take a value from.",
  ),
  "adoption.skills": assumed("Assumed, middling: there is no measure of it to take a value from."),
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
