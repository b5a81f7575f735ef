import type { FlowId, Party } from "../../sims/index.ts";
import { textsOf } from "./t.ts";

/** Texts of the view "Who gains", which the page loads with it. */
export const PARTIES_VIEW = {
  "party.suppliers": "Suppliers",
  "party.suppliers.in": "suppliers",
  "party.coreEnterprise": "Core enterprise",
  "party.coreEnterprise.in": "the core enterprise",
  "party.bank": "Banks",
  "party.bank.in": "banks",
  "party.operator": "Operator",
  "party.operator.in": "the operator",
  "party.lender": "Lenders of bridges",
  "party.lender.in": "lenders of bridges",
  "party.market": "Money market",
  "party.market.in": "the money market",
  "party.estate": "Failed debtors",
  "party.estate.in": "failed debtors",
  "party.fraudster": "Fraudsters",
  "party.fraudster.in": "fraudsters",
  "party.resources": "Used up",
  "party.resources.in": "what is used up",

  "flow.waiting": "Unfunded waiting, above the banks’ own funding",
  "flow.supplierWork": "Work on applications",
  "flow.debtorWork": "Work on approving and confirming what it owes",
  "flow.coreWork": "Work on approving and confirming invoices",
  "flow.bankWork": "Work on files and collection",
  "flow.bankOnboarding": "Work on new clients",
  "flow.ledgerTx": "Transactions",
  "flow.ledgerOnboarding": "Connecting members",
  "flow.ledgerFixed": "Fixed cost of the network",
  "flow.bridgeReal": "Scarce liquidity of bridges",
  "flow.discount": "Discount",
  "flow.serviceFee": "Bank’s fee",
  "flow.platformFee": "Fee of platform or ledger",
  "flow.bridgeInterest": "Interest on bridges",
  "flow.earlyDiscount": "Discount for early payment",
  "flow.timeValue": "Time value of the money waited for",
  "flow.float": "Use of money, given up by paying earlier than due",
  "flow.bankFunding": "Banks’ own funding",
  "flow.lenderFunding": "Funding of bridges",
  "flow.coreFunding": "Funding of early payment",
  "flow.supplierRisk": "Expected loss on debtors",
  "flow.bankRisk": "Expected loss on debtors",
  "flow.fraud": "Expected loss to fraud",
  "flow.kept": "Payments that the supplier keeps",
  "flow.coreCredits": "Credits beyond the reserve",
  "flow.supplierCredits": "Credits beyond the reserve",
  "flow.premium": "Guarantee or credit insurance",
  "flow.registryFee": "Fee of the registry",
  "flow.lateInterest": "Interest on late days",
  "flow.bankLateInterest": "Interest on late days",
  "flow.lineFee": "Fee for lines at banks",
  "flow.bankCapital": "Return on capital, above funding",

  "headline.gain.real":
    "Suppliers save {g} per 100 of invoice: {real} of it is real cost saved, and {moved} is what others pay more on balance ({list}).",
  "headline.gain.shared":
    "Suppliers save {g} per 100 of invoice out of {real} of real cost saved; the other {moved} goes to others on balance ({list}).",
  "headline.gain.moved":
    "Suppliers save {g} per 100 of invoice, but nothing of it is real cost saved, which rises by {real}: others pay {moved} more on balance ({list}).",
  "headline.gain.transfer":
    "Suppliers save {g} per 100 of invoice, and others pay as much more on balance ({list}): a change of real cost is not shown.",
  "headline.loss.falls":
    "Suppliers pay {g} more per 100 of invoice, while real cost falls by {real} ({list}).",
  "headline.loss.rises":
    "Suppliers pay {g} more per 100 of invoice, while real cost rises by {real} ({list}).",
  "headline.unclear":
    "These worlds do not show that suppliers gain or lose: {g} per 100 of invoice, with {real} of real cost ({list}).",
  "headline.same": "Nobody pays more or less: both ways are the same.",
  "headline.party": "{name} {d}",
  "headline.none": "nobody else",
  "headline.inCompare":
    "The cost of getting paid in Compare, {cost} per 100, also counts what the operator’s fees do not cover, {uncovered}, which the operator bears here.",
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

/** A party as a row of a table. */
export const partyName = (party: Party): string => pt(`party.${party}`);
/** A party as it stands in a sentence. */
export const partyInText = (party: Party): string => pt(`party.${party}.in`);
/** What is paid for in a flow. */
export const flowName = (flow: FlowId): string => pt(`flow.${flow}`);
