import { china2018 } from "../scenario/presets/china/china2018.ts";
import { constant } from "../scenario/presets/constant.ts";
import { europeMeasured } from "../scenario/presets/europe/europeMeasured.ts";
import { indiaTreds } from "../scenario/presets/india/indiaTreds.ts";
import type { Preset } from "../scenario/presets/index.ts";
import { buildClaimPreset, type ClaimPreset, type ProcessValue } from "./claimPreset.ts";

const AT_ONCE = constant(0);

function taken(value: unknown, source: string): ProcessValue {
  return { value, evidence: "assumed", source: `Assumed: ${source}` };
}

function published(value: unknown, source: string): ProcessValue {
  return { value, evidence: "published", source };
}

const FIRST_TIER = {
  "chain.tiers": taken(1, "the claim is about the core enterprise's own suppliers."),
};
const JOINED = "the claim speaks of invoices in the system, so all are.";
/** Everybody has joined; the rest of the process is as in the preset that it starts from. */
const EVERYBODY = {
  ...FIRST_TIER,
  "adoption.banks": taken(1, JOINED),
  "adoption.suppliers": taken(1, JOINED),
  "adoption.digitisation": taken(1, JOINED),
};
const AUTOMATED = "an account of the process has neither staff nor committee in it.";
const COFACE = "Coface China Payment Survey 2025, figures of 2024.";

function dso(id: string, title: string, paidLate: ProcessValue): ClaimPreset {
  return {
    id,
    title,
    note:
      "China 2018 with the terms and delays of 2024 and without any finance, so that an invoice's age " +
      "when its money comes is what the survey calls days sales outstanding.",
    base: china2018,
    process: {
      ...FIRST_TIER,
      "sme.tries": taken(0, "no finance, since the claim is about when buyers pay."),
      "trade.terms": {
        value: { family: "gamma", shape: 3.6, scale: 21.11 },
        evidence: "derived",
        source: `A mean of 76 days, ${COFACE} Spread as in China 2018.`,
      },
      "core.paidLate": paidLate,
    },
  };
}

const DEFINITIONS: readonly ClaimPreset[] = [
  {
    id: "claim-etradeconnect",
    title: "Claim: eTradeConnect, Hong Kong",
    note:
      "Trade documents of established clients on a ledger that banks share. What banks do with them, " +
      "and how long that takes, is as in China 2018: no other account was found.",
    currency: "HKD",
    base: china2018,
    process: {
      ...EVERYBODY,
      "trade.dayCount": taken(365, "convention of Hong Kong dollar loans, actual/365."),
      "bank.knownHouse": taken(1, "a loan for trade is asked of one's own bank."),
    },
  },
  {
    id: "claim-pboc",
    title: "Claim: the central bank's platform in the Bay Area",
    note:
      "Receivables financed over the People's Bank of China's trade finance ledger, with the rates and " +
      "times of China 2018.",
    base: china2018,
    process: EVERYBODY,
  },
  {
    id: "claim-walmart",
    title: "Claim: freight invoices of Walmart Canada",
    note:
      "A shipper and 70 carriers who agree on every trip's data on a ledger. One world holds 2,000 of " +
      "its half a million loads a year. Approval and clearing times are as measured in Europe.",
    currency: "CAD",
    base: europeMeasured,
    process: {
      ...EVERYBODY,
      "trade.suppliers": published(70, "About 70 carriers (case of Lacity and Van Hoek)."),
      "trade.volume": taken(2000, "a sample of about 500,000 loads a year."),
      "core.exceptions": published(
        0.7,
        "70 % of freight invoices were disputed before (case of Lacity and Van Hoek).",
      ),
    },
  },
  {
    id: "claim-treds",
    title: "Claim: share funded on TReDS",
    note:
      "India's exchange with five bidders for every invoice, each of whom may refuse as banks refuse " +
      "large firms elsewhere, since it is the buyer's credit that they look at.",
    base: indiaTreds,
    process: {
      ...EVERYBODY,
      "ledger.decline": {
        value: 0.4,
        evidence: "proxy",
        source:
          "Requests of large firms for trade finance refused: 40 % (Asian Development Bank survey, 2025, " +
          "banks worldwide).",
      },
      "sme.tries": taken(5, "an auction asks all five banks."),
      "ledger.retry": taken(AT_ONCE, "bids come at once; no time passes from one to the next."),
    },
  },
  {
    id: "claim-ccb",
    title: "Claim: a bank's own platform",
    note: "Confirmed payables on the platform of one large bank, in the China of 2018.",
    base: china2018,
    process: EVERYBODY,
  },
  {
    id: "claim-mybank",
    title: "Claim: a bank without staff or ledger",
    note:
      "A bank that knows its clients from the data of a market place and decides by machine, at any " +
      "hour. Nobody confirms anything, and there is no ledger. Compare arm D.",
    base: china2018,
    process: {
      ...FIRST_TIER,
      "calendar.bank.opens": taken(0, AUTOMATED),
      "calendar.bank.closes": taken(24, AUTOMATED),
      "calendar.bank.weekdays": taken([1, 2, 3, 4, 5, 6, 7], AUTOMATED),
      "calendar.holidays": taken([], AUTOMATED),
      "core.confirm": taken(AT_ONCE, "no buyer is asked to confirm a debt."),
      "core.refusesConfirmation": taken(0, "no buyer is asked to confirm a debt."),
      "bank.officers": taken(1000, AUTOMATED),
      "bank.check": published(
        { family: "constant", value: 1 / 60, unit: "minutes" },
        "One second to decide (Bloomberg and others on MYbank).",
      ),
      "bank.incomplete": taken(0, "the market place has the data; there is nothing to hand in."),
      "bank.verify": taken(AT_ONCE, AUTOMATED),
      "bank.analyse": taken(AT_ONCE, AUTOMATED),
      "bank.committeeEvery": taken(0, AUTOMATED),
      "bank.disburse": taken(AT_ONCE, "money goes to an account in the same house."),
      "bank.knownHouse": taken(1, "clients are known from the market place."),
      "sme.tries": taken(1, "one bank is asked."),
    },
  },
  {
    id: "claim-automation",
    title: "Claim: invoice automation",
    note: "China 2018, whose times of approval come from the survey that makes the claim.",
    base: china2018,
    process: {
      ...FIRST_TIER,
      "adoption.digitisation": taken(1, "the claim compares firms with and without automation."),
    },
  },
  {
    id: "claim-automation-measured",
    title: "Claim: invoice automation, measured approvals",
    note: "Europe, whose times of approval on paper were measured at a university.",
    base: europeMeasured,
    process: {
      "adoption.digitisation": taken(1, "the claim compares firms with and without automation."),
    },
  },
  dso(
    "claim-dso",
    "Claim: days sales outstanding, all late",
    taken(1, "the survey's sum of terms and delay takes every invoice to be late."),
  ),
  dso("claim-dso-mixed", "Claim: days sales outstanding, some late", {
    value: 0.47,
    evidence: "proxy",
    source: "47 % of invoices in Western Europe are paid late (Atradius, 2025).",
  }),
  {
    id: "claim-reverse-factoring",
    title: "Claim: working capital that reverse factoring frees",
    note: "Europe, as measured, with every supplier and bank on one platform. Compare arms T and C.",
    base: europeMeasured,
    process: EVERYBODY,
  },
];

let built: readonly Preset[] | undefined;

/** The hidden presets of claims, each a documented set of changes to one that the app offers. */
export function claimPresets(): readonly Preset[] {
  return (built ??= DEFINITIONS.map(buildClaimPreset));
}

/** The claim's preset of that name, or undefined. */
export function claimPresetById(id: string): Preset | undefined {
  return claimPresets().find((preset) => preset.id === id);
}
