import { textsOf } from "./t.ts";

/** What each term means (`is`), and the words by which a text names it (`forms`, | between them). */
export const GLOSSARY = {
  "receivable.forms": "receivables|receivable",
  "receivable.is":
    "What a supplier is owed for goods delivered and invoiced. It can be sold, or pledged for a loan, before it is paid.",
  "core-enterprise.forms": "core enterprise’s|core enterprise's|core enterprise",
  "core-enterprise.is":
    "The large buyer at the head of a supply chain, whose suppliers wait for its payment and whose credit banks rate better than theirs.",
  "payables-finance.forms": "payables finance|reverse factoring",
  "payables-finance.is":
    "Finance that the buyer arranges: it confirms what it owes, and a bank pays the supplier early at a price set by the buyer’s credit.",
  "factoring.forms": "factoring",
  "factoring.is":
    "A supplier sells its receivables to a bank or factor, which advances money and collects from the buyer.",
  "discounting.forms": "discount rates|discount rate|discounted|receivables discounting",
  "discounting.is":
    "Selling a receivable for less than its face before it is due. The discount rate is the yearly rate of that deduction, taken in advance: 6 % for 90 days costs 1.5 of 100.",
  "confirmation.forms":
    "confirming the debt|refuses to confirm|confirmations refused|confirmation of a debt|confirmation|confirmed payables|confirmed payable|confirms",
  "confirmation.is":
    "The buyer states that it owes the invoice, without set-off, and to whom it will pay. Until then a bank bears the risk that the invoice is disputed or does not exist.",
  "payable.forms":
    "issuing the payable|passing a payable down|payables on the ledger|payables|payable",
  "payable.is":
    "The core enterprise’s confirmed promise to pay, as an entry that can be split and passed on to suppliers further down.",
  "shared-ledger.forms": "shared ledger",
  "shared-ledger.is":
    "One record of invoices, confirmations and transfers that the core enterprise, suppliers and banks all write to and read. Here a consortium ledger with known members.",
  "central-platform.forms": "central platform|platform",
  "central-platform.is":
    "One operator’s system on which the core enterprise confirms what it owes its own suppliers and banks finance it. Deeper tiers do not reach it.",
  "deep-tier.forms": "deep-tier|deep tier|deeper tiers|all tiers|tiers of suppliers|by tier",
  "deep-tier.is":
    "Suppliers of suppliers: tier 1 supplies the core enterprise, tier 2 supplies tier 1, and so on. Their receivables are from small firms, so banks finance them dearly or not at all.",
  "time-to-cash.forms":
    "time to cash|has cash after|has cash|turned into cash|waits longer for cash",
  "time-to-cash.is":
    "Days from the invoice until the supplier has the money, from a bank or from the buyer, over all invoices. Without money after a year it counts 365.",
  "working-time.forms": "working time to cash|working time",
  "working-time.is":
    "Days and hours on which offices are open. Waiting overnight, at weekends and on holidays is left out.",
  "all-in-rate.forms": "all-in financing rate|all-in rate",
  "all-in-rate.is":
    "All that financed invoices cost, interest, fees and charges, as one yearly rate on the money received and the days it was used: sums over sums, not a mean of rates.",
  "cost-per-100.forms":
    "cost of getting paid|cost per 100 of invoice|cost per 100|getting paid costs",
  "cost-per-100.is":
    "What a supplier spends until it has its money, per 100 of invoice: interest, fees, own work, and the cost of waiting, whether or not it was financed.",
  "real-cost.forms": "real cost",
  "real-cost.is":
    "Work, systems, losses and waste of all parties together. Interest and fees are left out: what one pays another receives.",
  "days-beyond-terms.forms": "days beyond terms|days late|paid late|pay late",
  "days-beyond-terms.is":
    "By how many days a payment comes after its due date; none for one that is in time.",
  "dso.forms": "days sales outstanding|dso",
  "dso.is":
    "For how many days of sales a supplier waits for its money on average, by amount. A sale without recourse stops the clock, a pledge does not.",
  "dpo.forms": "days payable outstanding|dpo",
  "dpo.is": "For how many days a buyer owes on average before it pays, by amount.",
  "payment-terms.forms": "payment terms",
  "payment-terms.is": "Days from invoice, or delivery, until payment is due, as agreed.",
  "recourse.forms": "with recourse|recourse",
  "recourse.is":
    "The bank’s right to take the money back from the supplier if the buyer does not pay. Without recourse the bank bears the buyer’s insolvency, but not disputes or fraud.",
  "dilution.forms": "dilution|invoices credited in part|credited of what is invoiced|part credited",
  "dilution.is":
    "What is taken off an invoice for other reasons than the buyer’s credit: returns, credit notes, set-off, rebates, short payment.",
  "reserve.forms": "advance, on paper|advance, on the ledger|reserve held back|reserve",
  "reserve.is":
    "A bank pays part of the face at once, the advance, and holds the rest back until the buyer has paid, the reserve.",
  "default.forms": "default|fails, a year",
  "default.is":
    "A firm fails and does not pay its debts in full. Its chance is given a year; what is lost after recoveries is the loss given default.",
  "duplicate-financing.forms": "duplicate financings|duplicate financing|duplicates refused",
  "duplicate-financing.is":
    "The same invoice is shown to several banks and paid out by more than one.",
  "dynamic-discounting.forms": "dynamic discounting|early payment|paid early for a discount",
  "dynamic-discounting.is":
    "The buyer pays before the due date out of its own money and keeps a discount; no bank takes part.",
  "day-count.forms": "day count",
  "day-count.is":
    "How days are turned into a share of a year for interest: actual days over 360, or over 365.",
  "risk-weight.forms": "risk weights|risk weight",
  "risk-weight.is":
    "The share of a loan that counts when a bank’s required capital is computed: capital = loan × weight × 8 %.",
  "replication.forms": "replications|replication|worlds",
  "replication.is":
    "One simulated year with luck of its own: invoices, delays, refusals. Many replications tell how far results differ by luck alone.",
  "seed.forms": "seed",
  "seed.is":
    "The number from which all luck is drawn. Same scenario, same seed, same version: the same digits.",
  "common-random-numbers.forms": "common random numbers|under the same luck|same luck",
  "common-random-numbers.is":
    "Both arms are run under the same luck, replication by replication, so that what differs is the work of the arm. It makes the interval of the difference narrower.",
  "confidence-interval.forms":
    "95 % confidence bands|95 % confidence band|confidence bands|confidence band|95 % intervals|95 % interval|confidence intervals|confidence interval",
  "confidence-interval.is":
    "A range that holds the true mean of the model in 95 of 100 experiments. It speaks of simulation error alone, not of how far the inputs are off.",
  "simulation-error.forms": "simulation error",
  "simulation-error.is":
    "What is uncertain only because a limited number of years was simulated. More replications make it smaller; better inputs do not.",
  "percentile.forms": "p95",
  "percentile.is": "The value that 95 of 100 do not exceed.",
  "cvar.forms": "cvar95|cvar",
  "cvar.is":
    "The mean of the worst 5 of 100: what the bad cases cost on average, where P95 only tells where they begin.",
  "shapley.forms": "shapley values|shapley value|shapley",
  "shapley.is":
    "Shares a difference among its causes: each gets what it adds on average, over all orders in which the causes could be switched on. The shares add up to the whole.",
  "sobol.forms": "sobol’s indices|sobol's indices|sobol indices|sobol",
  "sobol.is":
    "The share of a result’s variance that comes from one input: alone (first-order), or with all its interactions (total).",
  "break-even.forms": "break-even",
  "break-even.is":
    "The value of an input at which both arms come out the same. Its interval holds all values at which the difference is not told from nought.",
  "kaplan-meier.forms": "kaplan–meier|kaplan-meier|product-limit",
  "kaplan-meier.is":
    "The distribution of durations where some have not ended yet: open invoices count as long as they are seen.",
  "statechart.forms": "statecharts|statechart",
  "statechart.is":
    "A drawing of the states a party can be in and the events that lead from one to the next. Here it is the model itself, not a picture of it.",
} as const;

export const g = textsOf("glossary", GLOSSARY);
