import { entriesOf } from "./Parameter.ts";

const { integer, working, share, number, choice, money, rate } = entriesOf("Bank");

export const BANK = [
  integer("bank.count", {
    label: "Banks",
    unit: "banks",
    range: [1, 20],
    limits: [1, 100],
    help: "How many banks the suppliers can ask.",
  }),
  integer("bank.officers", {
    label: "Officers per bank",
    unit: "officers",
    range: [1, 20],
    limits: [1, 1000],
    main: true,
    help: "Officers who check applications at each bank; files queue when all are busy.",
  }),
  working("bank.check", {
    label: "Checking documents, on paper",
    range: [0, 5],
    step: 0.01,
    help: "Hands-on working time of an officer for one pass over a paper application.",
  }),
  share("bank.incomplete", {
    label: "File found incomplete, on paper",
    main: true,
    help: "Share of passes that end with the file going back to the supplier.",
  }),
  working("bank.verify", {
    label: "Verifying the debt",
    help: "Working time the bank takes to verify the debt and to search the registry.",
  }),
  working("bank.analyse", {
    label: "Credit analysis",
    main: true,
    help: "Working time from verification until the application is ready for decision.",
  }),
  number("bank.committeeEvery", {
    label: "Committee sits every",
    unit: "working days",
    range: [0, 20],
    limits: [0, 250],
    step: 0.5,
    help: "Working days between sittings of the credit committee; 0 means it decides at once.",
  }),
  choice("bank.committeeStart", ["random", "aligned"], {
    label: "First sitting",
    help: "Whether each bank's sittings start at a random moment or all at the start of the year.",
  }),
  share("bank.decline", {
    label: "Applications declined, on paper",
    main: true,
    help: "Share of decided paper applications that a bank declines.",
  }),
  share("tier2.decline", {
    fromTier: 2,
    label: "Applications declined, tier 2",
    help: "Share of decided paper applications of tier 2 that a bank declines.",
  }),
  share("tier3.decline", {
    fromTier: 3,
    label: "Applications declined, tier 3",
    help: "Share of decided paper applications of tier 3 that a bank declines.",
  }),
  share("tier4.decline", {
    fromTier: 4,
    label: "Applications declined, tier 4",
    help: "Share of decided paper applications of tier 4 that a bank declines.",
  }),
  share("bank.creditCorrelation", {
    label: "Banks agree on credit",
    unit: "correlation",
    help: "How alike two banks judge the same supplier: 0 not at all, 1 always the same.",
  }),
  working("bank.disburse", {
    label: "Paying out, on paper",
    range: [0, 10],
    step: 0.05,
    help: "Working time from the bank's offer until the supplier has the money.",
  }),
  working("bank.settle", {
    label: "Bank's own settlement",
    range: [0, 10],
    step: 0.05,
    help: "Working time the bank takes to close the file after collecting the invoice.",
  }),
  working("bank.onboard", {
    label: "Becoming a client",
    range: [0, 60],
    help: "Working time of the checks before a supplier's first application at a bank.",
  }),
  share("bank.knownHouse", {
    label: "Known to its house bank",
    help: "Share of suppliers that are already clients of the first bank they ask.",
  }),
  share("bank.knownOther", {
    label: "Known to another bank",
    help: "Share of suppliers that are already clients of any further bank.",
  }),
  money("bank.checkCost", {
    label: "Cost of a check, on paper",
    help: "What one pass over a paper application costs the bank.",
  }),
  money("bank.decisionCost", {
    label: "Cost of a decision, on paper",
    help: "What verification, analysis and decision of one application cost the bank.",
  }),
  money("bank.onboardCost", {
    label: "Cost of a new client",
    range: [0, 10_000],
    step: 50,
    help: "What taking on one new client costs the bank.",
  }),
  rate("bank.rate", {
    label: "Discount rate, on paper",
    main: true,
    help: "Annual rate that a bank charges a supplier for money against a paper invoice.",
  }),
  rate("tier2.rate", {
    fromTier: 2,
    label: "Discount rate, tier 2, on paper",
    help: "Annual rate that a bank charges a supplier of tier 2 for money against a paper invoice.",
  }),
  rate("tier3.rate", {
    fromTier: 3,
    label: "Discount rate, tier 3, on paper",
    help: "Annual rate that a bank charges a supplier of tier 3 for money against a paper invoice.",
  }),
  rate("tier4.rate", {
    fromTier: 4,
    label: "Discount rate, tier 4, on paper",
    help: "Annual rate that a bank charges a supplier of tier 4 for money against a paper invoice.",
  }),
  share("bank.fee", {
    label: "Service fee, on paper",
    unit: "share of face",
    group: "Rates and costs",
    range: [0, 0.05],
    limits: [0, 1],
    step: 0.0005,
    help: "What a bank charges once per financed paper invoice, as a share of its face.",
  }),
  rate("bank.fundingRate", {
    label: "Bank's funding rate",
    range: [0, 0.15],
    limits: [0, 1],
    help: "Annual rate at which banks fund themselves; the value of time of money in general.",
  }),
] as const;
