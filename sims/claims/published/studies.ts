import type { Claim } from "../Claim.ts";

const ARDENT = "Ardent Partners, as quoted at factura.ai and invoicequickly.com.";
const COFACE = "Coface China Payment Survey 2025 (malaymail.com, businessdailymedia.com).";

/** What surveys and studies of many firms found. */
export const STUDY_CLAIMS: readonly Claim[] = [
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
];
