import { entriesOf } from "./Parameter.ts";

const { working, calendar, share, number, money, rate } = entriesOf("Ledger and network");

export const LEDGER = [
  share("adoption.banks", {
    label: "Banks on the ledger",
    main: true,
    help: "Share of banks that are members of the ledger.",
  }),
  share("adoption.suppliers", {
    label: "Suppliers on the ledger",
    main: true,
    help: "Share of suppliers that accept payables on the ledger.",
  }),
  share("adoption.digitisation", {
    label: "Digital documents",
    main: true,
    help: "Share of invoices whose order, delivery and invoice data are digital.",
  }),
  share("adoption.standards", {
    label: "Common standards",
    main: true,
    help: "How far data and governance are standardised; less makes joining the ledger slower.",
  }),
  share("adoption.skills", {
    label: "Skills",
    main: true,
    help: "How well people can use the ledger; less makes files incomplete more often.",
  }),
  working("ledger.issue", {
    label: "Issuing the payable",
    range: [0, 10],
    step: 0.05,
    help: "Working time the core enterprise takes to issue an approved invoice on the ledger.",
  }),
  working("ledger.hop", {
    fromTier: 2,
    label: "Passing a payable down",
    range: [0, 10],
    step: 0.05,
    help: "Working time from holding a payable until a part of it is split off and accepted by the next tier.",
  }),
  working("ledger.rekey", {
    fromTier: 2,
    label: "Keying a hop in again",
    range: [0, 10],
    step: 0.05,
    help: "Working time that a hop takes more where data do not follow a common standard.",
  }),
  working("ledger.onboard", {
    label: "Joining the ledger",
    range: [0, 30],
    help: "Working time a supplier takes to join before its first payable on the ledger.",
  }),
  working("ledger.newClient", {
    label: "Becoming a client, ledger",
    range: [0, 60],
    help: "Working time of a member bank's checks before a supplier's first request from the ledger.",
  }),
  number("ledger.latency", {
    label: "Time to commit",
    unit: "seconds",
    range: [0, 60],
    limits: [0, 604_800],
    help: "Seconds from sending a transaction to the ledger until it is final.",
  }),
  share("ledger.availability", {
    label: "Availability",
    range: [0.9, 1],
    limits: [0.01, 1],
    step: 0.0005,
    help: "Share of time in which the ledger is up; an outage lasts as long as its repair.",
  }),
  calendar("ledger.repair", {
    label: "Length of an outage",
    range: [0, 10],
    step: 0.05,
    help: "Time from the start of an outage until the ledger is up again.",
  }),
  working("ledger.check", {
    label: "Checking documents, ledger",
    range: [0, 5],
    step: 0.01,
    help: "Hands-on working time of an officer for one pass over a request from the ledger.",
  }),
  share("ledger.incomplete", {
    label: "File found incomplete, ledger",
    help: "Share of passes over ledger requests that go back, before lacking skills add to it.",
  }),
  working("ledger.correct", {
    label: "Correcting a ledger request",
    range: [0, 10],
    help: "Working time the supplier takes to complete a returned ledger request.",
  }),
  working("ledger.decide", {
    label: "Decision, ledger",
    range: [0, 10],
    step: 0.05,
    help: "Working time of a bank's decision under the core enterprise's credit line.",
  }),
  share("ledger.decline", {
    label: "Requests declined, ledger",
    help: "Share of ledger requests that a bank declines.",
  }),
  working("ledger.retry", {
    label: "Asking another member bank",
    range: [0, 10],
    step: 0.05,
    help: "Working time from a refusal to the request at the next member bank.",
  }),
  working("ledger.disburse", {
    label: "Paying out, ledger",
    range: [0, 10],
    step: 0.05,
    help: "Working time from the decision on a ledger request until the supplier has the money.",
  }),
  money("ledger.checkCost", {
    label: "Cost of a check, ledger",
    help: "What one pass over a ledger request costs the bank.",
  }),
  money("ledger.decisionCost", {
    label: "Cost of a decision, ledger",
    help: "What the decision on one ledger request costs the bank.",
  }),
  money("ledger.transactionCost", {
    label: "Cost of a transaction",
    range: [0, 20],
    step: 0.05,
    help: "What one transaction costs the operator of the ledger.",
  }),
  money("ledger.onboardCost", {
    label: "Cost of joining the ledger",
    range: [0, 5000],
    help: "What taking on one supplier costs the operator of the ledger.",
  }),
  money("ledger.newClientCost", {
    label: "Cost of a new client, ledger",
    range: [0, 10_000],
    step: 50,
    help: "What taking on one new client from the ledger costs a member bank.",
  }),
  rate("ledger.rate", {
    label: "Discount rate, ledger",
    main: true,
    help: "Annual rate for money against a payable of the core enterprise on the ledger.",
  }),
  share("ledger.fee", {
    label: "Platform fee, ledger",
    unit: "share of face",
    group: "Rates and costs",
    range: [0, 0.02],
    limits: [0, 1],
    step: 0.0001,
    help: "What the operator charges once per financed payable, as a share of its face.",
  }),
  money("ledger.fixedYearly", {
    label: "Fixed cost of the ledger, a year",
    range: [0, 20_000_000],
    limits: [0, 1e12],
    step: 10_000,
    help: "Build, nodes and governance of the whole network, per year.",
  }),
  money("ledger.networkFace", {
    label: "Face over the network, a year",
    range: [1e6, 1e10],
    limits: [1, 1e15],
    step: 1e6,
    help: "Face of all invoices a year over which the fixed cost is spread.",
  }),
] as const;
