import type { Claim } from "./Claim.ts";

const PILOT = "Press reports of May 2018 (blocktribune.com, bctechreport.com, cryptoglobe.com).";
const BAY_AREA =
  "smithandcrown.com and coindesk.com, March 2020 (the latter quoting McKinsey); globaltimes.cn.";
const FREIGHT =
  "Case of Lacity and Van Hoek (as in ocgcasino.net/summaries/188 and cryptotradeinfo.com); " +
  "Hyperledger's own case study.";
const RBI =
  "Reserve Bank of India, as quoted by KNN and BusinessLine (December 2021); finnovaadvisory.com.";
const MYBANK = "Bloomberg, as quoted by finews.asia, aiecommerce.com and others.";
const ARDENT = "Ardent Partners, as quoted at factura.ai and invoicequickly.com.";
const COFACE = "Coface China Payment Survey 2025 (malaymail.com, businessdailymedia.com).";
const NOT_FOUND = "Remembered, and not found again in any source: there is no claim to hold it to.";

/** One working day in five is followed by a weekend: 7/5 days of the calendar to one of work. */
const WORKING_DAY = 7 / 5;
const MINUTE = 1 / 1440;

/** The published claims that Daybook is held against, as it found them, in the order of their ids. */
export const CLAIMS: readonly Claim[] = [
  {
    id: "V1",
    title: "Letter of credit on Corda (HSBC, ING, Cargill)",
    says: "Exchanging the documents of a letter of credit took 24 hours in place of 5 to 10 days.",
    contrast: "L against T",
    source: PILOT,
    grade: "B",
    caveat: "One shipment between two companies of one group.",
    test: {
      reason:
        "A letter of credit is another process than financing an invoice, and this was one case.",
    },
  },
  {
    id: "V2",
    title: "eTradeConnect, Hong Kong",
    says: "Approving a trade loan takes 4 hours in place of a day and a half, or one day in place of 14.",
    contrast: "L against T",
    source: "bankingfrontiers.com, apcu.tw, btcwires.com (quoting the Financial Times).",
    grade: "B",
    caveat:
      "Two pairs of figures go round, a factor of nine apart: the ratio is compared, not the days.",
    test: {
      preset: "claim-etradeconnect",
      checks: [
        {
          label: "Time from file to decision, ledger over paper",
          measure: "decisionTime",
          quantity: { ratio: ["L", "T"] },
          band: { from: 0.07, to: 0.17 },
        },
      ],
    },
  },
  {
    id: "V3",
    title: "The Chinese central bank's platform: time",
    says: "A loan on receivables takes about 20 minutes in place of more than 10 days.",
    contrast: "L against T",
    source: BAY_AREA,
    grade: "B",
    caveat:
      "A best case; nothing is said of how long most take. Nights and weekends count here, and a person " +
      "decides in working hours.",
    test: {
      preset: "claim-pboc",
      checks: [
        {
          label: "Time from file to decision, ledger over paper",
          measure: "decisionTime",
          quantity: { ratio: ["L", "T"] },
          band: { to: 0.01 },
        },
        {
          label: "Time from file to decision, paper",
          measure: "decisionTime",
          quantity: { arm: "T" },
          band: { from: 10 },
        },
      ],
    },
  },
  {
    id: "V4",
    title: "The Chinese central bank's platform: cost",
    says: "Financing costs small firms below 6 % a year in place of up to 8 %.",
    contrast: "L against T",
    source: "cryptonews.com.au and globaltimes.cn, quoting a bank's vice president.",
    grade: "B",
    caveat: "What a banker expected, not a measurement; whether fees are in it is not said.",
    test: {
      preset: "claim-pboc",
      checks: [
        {
          label: "All-in rate, ledger less paper",
          measure: "allInRate",
          quantity: { difference: ["L", "T"] },
          band: { to: -0.02 },
        },
        {
          label: "All-in rate, ledger",
          measure: "allInRate",
          quantity: { arm: "L" },
          band: { to: 0.06 },
        },
      ],
    },
  },
  {
    id: "V5",
    title: "Freight invoices of Walmart Canada",
    says:
      "Disputed invoices fell from 70 % to under 2 %; an invoice is final within 24 hours of delivery, " +
      "where that took weeks or months.",
    contrast: "L (much as D) against T",
    source: FREIGHT,
    grade: "B",
    caveat:
      "Shared data and a rules engine may explain it as well as a ledger. From delivery there, from the " +
      "invoice here.",
    test: {
      preset: "claim-walmart",
      checks: [
        {
          label: "Invoices held up, paper",
          measure: "exceptionShare",
          quantity: { arm: "T" },
          band: { from: 0.695, to: 0.705 },
          putIn: true,
        },
        {
          label: "Invoices held up, ledger",
          measure: "exceptionShare",
          quantity: { arm: "L" },
          band: { to: 0.02 },
        },
        {
          label: "Invoice to approval, paper",
          measure: "acceptance",
          quantity: { arm: "T" },
          band: { from: 14, to: 90 },
        },
        {
          label: "Invoice to approval, ledger",
          measure: "acceptance",
          quantity: { arm: "L" },
          band: { to: 1 },
        },
      ],
    },
  },
  {
    id: "V6",
    title: "TReDS, India's central platform",
    says:
      "87.6 to 92.2 % of the invoices uploaded are financed, and the money comes on the working day " +
      "after the bid is accepted.",
    contrast: "C by itself",
    source: RBI,
    grade: "A",
    caveat: "No ledger. Invoices that a buyer never accepted are not among the uploads.",
    test: {
      preset: "claim-treds",
      checks: [
        {
          label: "Invoices financed, platform",
          measure: "financedShare",
          quantity: { arm: "C" },
          band: { from: 0.876, to: 0.922 },
        },
        {
          label: "Decision to money, platform: one working day",
          measure: "disbursement",
          quantity: { arm: "C" },
          band: { from: 1, to: 1.5 },
          putIn: true,
        },
      ],
    },
  },
  {
    id: "V7",
    title: "A bank's own platform (CCB)",
    says: "From application to money 1 to 3 working days.",
    contrast: "C by itself",
    source: "xunmei365.com, an answer without a source.",
    grade: "C",
    caveat: "One bank's own platform; working days are taken as 7/5 of a day.",
    test: {
      preset: "claim-ccb",
      checks: [
        {
          label: "From application to money, platform",
          measure: "leadTime",
          quantity: { arm: "C" },
          band: { from: WORKING_DAY, to: 3 * WORKING_DAY },
        },
      ],
    },
  },
  {
    id: "V8a",
    title: "MYbank: three minutes, one second, nobody",
    says: "Three minutes to apply, one second to decide, and no staff: the money comes in minutes.",
    contrast: "D by itself: neither ledger nor core enterprise",
    source: MYBANK,
    grade: "B",
    caveat:
      "The process's own second is put in; the check is that nothing else of the model adds to it, and " +
      "that none of it takes a ledger. Minutes are taken as up to four.",
    test: {
      preset: "claim-mybank",
      checks: [
        {
          label: "From application to money, digital",
          measure: "leadTime",
          quantity: { arm: "D" },
          band: { to: 4 * MINUTE },
          putIn: true,
        },
      ],
    },
  },
  {
    id: "V8b",
    title: "MYbank's yardstick: a traditional bank in China",
    says: "A loan to a small business takes a traditional bank at least 30 days.",
    contrast: "T by itself",
    source: MYBANK,
    grade: "B",
    caveat:
      "Over financed invoices: the slowest applications, which the due date overtook, are not in it. " +
      "That such banks refuse four of five is not compared: the refusals of tier 3 rest on it.",
    test: {
      preset: "china-2018",
      checks: [
        {
          label: "From application to money, paper",
          measure: "leadTime",
          quantity: { arm: "T" },
          band: { from: 30 },
        },
      ],
    },
  },
  {
    id: "V9a",
    title: "Invoice automation, with the survey's own times",
    says: "An invoice is approved in 3.1 days in place of 17.4, at 2.78 in place of 12.88 dollars.",
    contrast: "D against T",
    source: ARDENT,
    grade: "B",
    caveat:
      "The preset takes its times from this survey, turned into working days by 5/7 with no holiday " +
      "thought of: only that reckoning is checked. Costs are put in as they are and not compared.",
    test: {
      preset: "claim-automation",
      checks: [
        {
          label: "Invoice to approval, paper",
          measure: "acceptance",
          quantity: { arm: "T" },
          band: { from: 17.35, to: 17.45 },
          putIn: true,
        },
        {
          label: "Invoice to approval, digital",
          measure: "acceptance",
          quantity: { arm: "D" },
          band: { from: 3.05, to: 3.15 },
          putIn: true,
        },
      ],
    },
  },
  {
    id: "V9b",
    title: "Invoice automation, with measured times",
    says: "An invoice is approved in 3.1 days in place of 17.4.",
    contrast: "D against T",
    source: ARDENT,
    grade: "B",
    caveat:
      "Times on paper were measured in a university's workflow system, which is digital already; those of " +
      "the digital arm are shorter by the survey's own ratio.",
    test: {
      preset: "claim-automation-measured",
      checks: [
        {
          label: "Invoice to approval, paper",
          measure: "acceptance",
          quantity: { arm: "T" },
          band: { from: 17.35, to: 17.45 },
        },
        {
          label: "Invoice to approval, digital",
          measure: "acceptance",
          quantity: { arm: "D" },
          band: { from: 3.05, to: 3.15 },
        },
      ],
    },
  },
  {
    id: "V10a",
    title: "Days sales outstanding in China, all late",
    says: "141 days sales outstanding: terms of 76 days and a delay of 65.",
    contrast: "T by itself, without finance",
    source: COFACE,
    grade: "A",
    caveat:
      "The sum is right only if every invoice is 65 days late; the survey's delay is that of firms that " +
      "meet one. An age above a year counts as 365 days here.",
    test: {
      preset: "claim-dso",
      checks: [
        {
          label: "Days sales outstanding, paper",
          measure: "daysSalesOutstanding",
          quantity: { arm: "T" },
          band: { from: 139, to: 143 },
        },
      ],
    },
  },
  {
    id: "V10b",
    title: "Days sales outstanding in China, some late",
    says: "141 days sales outstanding: terms of 76 days and a delay of 65.",
    contrast: "T by itself, without finance",
    source: COFACE,
    grade: "A",
    caveat:
      "The same figures with 65 days for the 47 % of invoices that are late, which is 107 days on " +
      "average: held against the published 141.",
    test: {
      preset: "claim-dso-mixed",
      checks: [
        {
          label: "Days sales outstanding, paper",
          measure: "daysSalesOutstanding",
          quantity: { arm: "T" },
          band: { from: 139, to: 143 },
        },
      ],
    },
  },
  {
    id: "V11",
    title: "Reverse factoring and working capital",
    says: "Reverse factoring frees more than a tenth of a supplier's working capital.",
    contrast: "C against T",
    source: "Lekkakos and Serrano, IJPDLM 46(4), 2016.",
    grade: "A",
    caveat:
      "There working capital has stocks in it, here it is receivables alone: sales times time to cash.",
    test: {
      preset: "claim-reverse-factoring",
      checks: [
        {
          label: "Time to cash, platform over paper",
          measure: "timeToCash",
          quantity: { ratio: ["C", "T"] },
          band: { to: 0.9 },
        },
      ],
    },
  },
  {
    id: "V12",
    title: "Small firms refused trade finance",
    says: "Banks refuse 56 (2016), 45 (2019 and 2023) and 41 % (2025) of small firms' requests.",
    contrast: "T by itself",
    source: "Asian Development Bank, surveys of trade finance gaps (adb.org, 2019; press, 2025).",
    grade: "A",
    caveat:
      "China 2018 has its refusals from here, so it is held against Europe, whose bank refused private " +
      "clients of the Netherlands.",
    test: {
      preset: "europe-measured",
      checks: [
        {
          label: "Applications declined, paper",
          measure: "declinedShare",
          quantity: { arm: "T" },
          band: { from: 0.41, to: 0.56 },
        },
      ],
    },
  },
  {
    id: "V13",
    title: "Finding duplicates (MonetaGo)",
    says: "Duplicate financings are flagged at once, in 1.8 and later 3 million of them.",
    contrast: "L, later C, against T",
    source: "gtreview.com; americanbanker.com.",
    grade: "C",
    caveat: "The service left its ledger for an ordinary cloud and went on.",
    test: {
      reason:
        "How many duplicates were found was never published, so there is no number to compare. What " +
        "share is found at a given membership is a test of the model.",
    },
  },
  {
    id: "V14",
    title: "Forged confirmations (Chengxing)",
    says: "About 30 billion yuan were obtained by forged confirmations, 8 to 8.8 billion of them lost.",
    contrast: "T by itself",
    source: "Court records as in the press (defenselawyer.cn, lanjinger.com).",
    grade: "B",
    caveat: "Most earlier loans of the same fraud had been repaid out of later ones.",
    test: {
      reason: "One case in court has no distribution to be compared; it serves as a value put in.",
    },
  },
  {
    id: "V15",
    title: "Nafin, reverse factoring in Mexico",
    says: "Suppliers pay some 8 points less than for bank loans and have their money in a day.",
    contrast: "C against T",
    source:
      "Klapper (2006) is where it is said to stand; the figures were not in what could be read.",
    grade: "M",
    caveat: "An electronic market, years before ledgers.",
    test: { reason: NOT_FOUND },
  },
  {
    id: "V16",
    title: "IBM's own financing",
    says: "Disputes are settled in 10 days in place of 44.",
    contrast: "L against T",
    source: "None: press of 2016, from memory.",
    grade: "M",
    caveat: "A vendor on its own product.",
    test: { reason: NOT_FOUND },
  },
  {
    id: "V17",
    title: "Contour's pilots",
    says: "Letters of credit are processed in a tenth of the time.",
    contrast: "L against T",
    source: "None: press, from memory.",
    grade: "M",
    caveat: "The network closed in 2023.",
    test: { reason: NOT_FOUND },
  },
];
