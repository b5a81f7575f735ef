import type { Claim } from "../Claim.ts";

const PILOT = "Press reports of May 2018 (blocktribune.com, bctechreport.com, cryptoglobe.com).";
const BAY_AREA =
  "smithandcrown.com and coindesk.com, March 2020 (the latter quoting McKinsey); globaltimes.cn.";
const FREIGHT =
  "Case of Lacity and Van Hoek (as in ocgcasino.net/summaries/188 and cryptotradeinfo.com); " +
  "Hyperledger's own case study.";

/** What was published of ledgers in use, against paper. */
export const LEDGER_CLAIMS: readonly Claim[] = [
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
];
