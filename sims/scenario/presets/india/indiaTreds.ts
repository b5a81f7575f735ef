import { china2018 } from "../china/china2018.ts";
import { constant } from "../constant.ts";
import type { Scenario } from "../../Scenario.ts";
import { sources } from "./sources.ts";

const AT_ONCE = constant(0);

/** India's TReDS: invoices on one central platform, where financiers bid for them. */
export const indiaTreds: Scenario = {
  ...china2018,
  id: "india-treds",
  title: "India, TReDS exchange",
  note:
    "Rates, prices, funded share and settlement of India's Trade Receivables Discounting System, a " +
    "central platform: compare arm C (paper and platform: arms T,C), and a shared ledger with it (C,L). " +
    "An auction among financiers is told as a quick decision and a rate; the model asks financiers one " +
    "after the other. Arms C and L share their times and rates, so that a ledger here does what the " +
    "platform does, and passes payables down besides. How Indian buyers approve, confirm and pay, " +
    "and what deeper tiers are refused, is not published in a form to use: as in China 2018, and " +
    "marked. Dollars at 75 rupees.",
  currency: "INR",
  sources,
  calendar: {
    ...china2018.calendar,
    holidays: [25, 60, 88, 226, 274, 310, 358, 390],
  },
  trade: {
    ...china2018.trade,
    face: { family: "lognormal", median: 158_000, sigma: 0.8 },
    terms: { family: "triangular", min: 30, mode: 45, max: 90 },
    dayCount: 365,
  },
  chain: {
    ...china2018.chain,
    passedOn: 0.5,
    lateDays: { family: "lognormal", median: 21.8, sigma: 0.8 },
  },
  tier2: { ...china2018.tier2, decline: 0.65, rate: 0.2, fallbackRate: 0.26 },
  tier3: { ...china2018.tier3, decline: 0.8, rate: 0.26, fallbackRate: 0.35 },
  tier4: { ...china2018.tier4, decline: 0.85, rate: 0.3, fallbackRate: 0.35 },
  core: {
    ...china2018.core,
    lateDays: { family: "lognormal", median: 21.8, sigma: 0.8 },
    approvalCost: 966,
    approvalCostDigital: 209,
  },
  sme: {
    ...china2018.sme,
    prepareCost: 900,
    correctCost: 300,
    retryCost: 900,
    fallbackRate: 0.2,
  },
  bank: {
    ...china2018.bank,
    checkCost: 800,
    decisionCost: 2000,
    onboardCost: 8000,
    rate: 0.15,
    fundingRate: 0.06,
  },
  ledger: {
    ...china2018.ledger,
    onboard: { family: "lognormal", median: 3, p90: 7 },
    newClient: AT_ONCE,
    disburse: constant(1),
    checkCost: 150,
    decisionCost: 200,
    transactionCost: 10,
    onboardCost: 2250,
    newClientCost: 0,
    rate: 0.09,
    fee: 0.003,
    fixedYearly: 17_000_000,
    networkFace: 10_000_000_000,
  },
  platform: {
    ...china2018.platform,
    transactionCost: 5,
    onboardCost: 2250,
    fee: 0.003,
    fixedYearly: 7_000_000,
    networkFace: 10_000_000_000,
  },
  receivables: { ...china2018.receivables, recourse: 0, recourseRate: 0.04 },
};
