import type { FlowId, Party } from "../../sims/index.ts";
import { textsOf } from "./t.ts";

/** Parties as rows, and as they stand in a sentence. */
export const PARTY_TEXTS: Readonly<
  Record<Party, { readonly name: string; readonly inText: string }>
> = {
  suppliers: { name: "Suppliers", inText: "suppliers" },
  coreEnterprise: { name: "Core enterprise", inText: "the core enterprise" },
  bank: { name: "Banks", inText: "banks" },
  operator: { name: "Operator", inText: "the operator" },
  lender: { name: "Lenders of bridges", inText: "lenders of bridges" },
  market: { name: "Money market", inText: "the money market" },
  estate: { name: "Failed debtors", inText: "failed debtors" },
  fraudster: { name: "Fraudsters", inText: "fraudsters" },
  resources: { name: "Used up", inText: "what is used up" },
};

/** What is paid for in each flow. */
export const FLOW_TEXTS: Readonly<Record<FlowId, string>> = {
  waiting: "Unfunded waiting, above the banks’ own funding",
  supplierWork: "Work on applications",
  debtorWork: "Work on approving and confirming what it owes",
  coreWork: "Work on approving and confirming invoices",
  bankWork: "Work on files and collection",
  bankOnboarding: "Work on new clients",
  ledgerTx: "Transactions",
  ledgerOnboarding: "Connecting members",
  ledgerFixed: "Fixed cost of the network",
  bridgeReal: "Scarce liquidity of bridges",
  discount: "Discount",
  serviceFee: "Bank’s fee",
  platformFee: "Fee of platform or ledger",
  bridgeInterest: "Interest on bridges",
  earlyDiscount: "Discount for early payment",
  timeValue: "Time value of the money waited for",
  float: "Use of money, given up by paying earlier than due",
  bankFunding: "Banks’ own funding",
  lenderFunding: "Funding of bridges",
  coreFunding: "Funding of early payment",
  supplierRisk: "Expected loss on debtors",
  bankRisk: "Expected loss on debtors",
  fraud: "Expected loss to fraud",
  kept: "Payments that the supplier keeps",
  coreCredits: "Credits beyond the reserve",
  supplierCredits: "Credits beyond the reserve",
  premium: "Guarantee or credit insurance",
  registryFee: "Fee of the registry",
  lateInterest: "Interest on late days",
  bankLateInterest: "Interest on late days",
  lineFee: "Fee for lines at banks",
  bankCapital: "Return on capital, above funding",
};

/** Texts of the view "Who gains", which the page loads with it. */
export const PARTIES_VIEW = {
  "headline.gain.real":
    "Suppliers save {g} per 100 of invoice: {real} of it is real cost saved, and {moved} is what others pay more on balance ({list}).",
  "headline.gain.shared":
    "Suppliers save {g} per 100 of invoice out of {real} of real cost saved; the other {moved} goes to others on balance ({list}).",
  "headline.gain.moved":
    "Suppliers save {g} per 100 of invoice, but nothing of it is real cost saved, which rises by {real}: others pay {moved} more on balance ({list}).",
  "headline.gain.transfer":
    "Suppliers save {g} per 100 of invoice, and others pay as much more on balance ({list}): a change of real cost is not shown.",
  "headline.loss":
    "Suppliers pay {g} more per 100 of invoice, while real cost {change} by {real} ({list}).",
  "headline.falls": "falls",
  "headline.rises": "rises",
  "headline.unclear":
    "These worlds do not show that suppliers gain or lose: {g} per 100 of invoice, with {real} of real cost ({list}).",
  "headline.same": "Nobody pays more or less: both ways are the same.",
  "headline.party": "{name} {d}",
  "headline.none": "nobody else",
  interval:
    "95 % intervals of the differences per 100: suppliers {suppliers}; real cost {real} (simulation error only; losses as expected).",

  "chart.title": "Who pays more, who pays less",
  "chart.subtitle":
    "what each party pays less what it takes in, per 100 of invoice: the difference, adding up to that of real cost; whiskers are 95 % intervals",
  "chart.total": "Real cost",
  "chart.axis": "per 100 of invoice",
  "chart.keys": "Arrow keys read the chart line by line; T shows the table; Escape leaves.",
  "chart.read": "{name}: {d} ({lo} to {hi}) {unit}",
  "chart.party": "Party",
  "chart.difference": "Difference",
  "chart.from": "From",
  "chart.to": "To",
  "describe.what":
    "Waterfall chart. {title}, {unit}: {other} less {base}, one bar a line, each from where the one before it ends, from {from} to {to} on the axis.",
  "describe.result": "All lines together come to {total} ({lo} to {hi}).",
  "describe.contrast": "The largest is {largest}, {d}.",

  "table.title": "What each party pays less what it takes in",
  "table.party": "Party",
  "table.unit": "per 100",
  "table.sum": "All of these: real cost",
  "table.note":
    "Less than 0 is a gain. Loans and repayments are left out: they are nobody’s cost. Losses count as expected, so that rare defaults do not swamp the mean; the tails below show them as they happened. Money market, failed debtors and fraudsters are on the other side of time value, funding, premiums, return on capital and losses: what they take in somebody else pays. The last line is what all together use up, and is the measure Real cost to the last digit. What the operator’s fees do not cover is its own here; the headline cost of Compare adds it to the suppliers’.",
  "flows.title": "Who pays whom",
  "flows.transfers": "Payments between parties: what one pays, another has",
  "flows.real": "Real cost: used up by whoever pays it",
  "flows.what": "For what",
  "flows.who": "From → to",
  "flows.pair": "{payer} → {payee}",
  "flows.note": "Flows without a cent in either arm are left out.",

  "why.title": "Which mechanism does it",
  "why.intro":
    "A shared ledger against paper, shared out among what it is made of: every set of mechanisms is run under the same luck, and each gets what it adds to those before it, averaged over all orders (Shapley value). This takes {n} experiments of {replications} replications.",
  "why.run": "Share out the difference",
  "why.again": "Share out again",
  "why.stop": "Cancel",
  "why.running": "{done} of {total} replications",
  "why.done": "Done in {seconds} s.",
  "why.cancelled": "Cancelled.",
  "why.failed": "It stopped: {reason}",
  "why.stale": "This is of other values than the present ones ({name}).",
  "why.days": "Days to cash",
  "why.days.unit": "days",
  "why.cost": "Cost per 100 of invoice",
  "why.real": "Real cost per 100 of invoice",
  "why.total": "Ledger less paper",
  "why.subtitle": "what each mechanism adds, with 95 % intervals",
  "why.mechanism": "Mechanism",
  "why.headline":
    "The days change most by “{name}”: {d}, of {total} in all; the cost by “{cost}”: {c} per 100, of {costTotal} in all.",
  "why.digital": "Digital documents",
  "why.payables": "Confirmed payables",
  "why.uniqueness": "No double financing",
  "why.passing": "Passing down",
  "why.ledger": "Ledger as operator",
  "why.what":
    "Digital documents: between core enterprise and its suppliers. Confirmed payables: with one operator. No double financing: members finance nothing twice. Passing down: payables reach deeper tiers. Ledger as operator: what a shared ledger does differently from one operator, its cost included.",
} as const;

/** A text of the view with its values filled in. */
export const pt = textsOf("parties", PARTIES_VIEW);
