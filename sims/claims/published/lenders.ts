import type { Claim } from "../Claim.ts";

const RBI =
  "Reserve Bank of India, as quoted by KNN and BusinessLine (December 2021); finnovaadvisory.com.";
const MYBANK = "Bloomberg, as quoted by finews.asia, aiecommerce.com and others.";
/** One working day in five is followed by a weekend: 7/5 days of the calendar to one of work. */
const WORKING_DAY = 7 / 5;
const MINUTE = 1 / 1440;

/** What was published of single platforms and lenders, none of them on a ledger. */
export const LENDER_CLAIMS: readonly Claim[] = [
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
];
