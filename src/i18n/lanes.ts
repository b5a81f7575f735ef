import { textsOf } from "./t.ts";

/** Texts of the charts that follow one invoice. */
export const LANES = {
  "party.sme": "Supplier",
  "party.coreEnterprise": "Core enterprise",
  "party.bank": "Bank",
  "party.ledger": "Ledger",
  "party.platform": "Platform",
  "party.fraudster": "Fraudster",

  "board.title": "Where each party stands",
  "board.subtitle":
    "day {day} since delivery; what is filled is the state a party is in, an arrow a message just sent",
  "board.absent": "not in this arm",
  "board.more": "and {n} more",
  "board.arm": "{arm}: {states}.",
  "board.state": "{party}, {state}",
  "board.from": "← {message} ({party})",
  "board.what":
    "Statecharts of all parties, one row for each arm; the state that each is in is filled. {arms}",

  "lanes.title": "What happens, day by day",
  "lanes.subtitle": "a bar is a state, an arrow a message; what is filled has passed",
  "lanes.pick": "{subtitle}. Click an event to set the clock",
  "lanes.axis": "days since delivery",
  "lanes.clock": "day {day}",
  "lanes.cash": "cash {n} days after the invoice",
  "lanes.span": "Days shown",
  "lanes.span.whole": "Whole time",
  "lanes.span.near": "Days around the clock",
  "lanes.what":
    "Swim-lanes of the parties, states as bars and messages as arrows, against days since delivery, 0 to {last}.",
  "lanes.describe.cash":
    "{arm}: cash {n} days after the invoice, {events} events; the supplier was longest in {longest}.",
  "lanes.describe.none":
    "{arm}: the cash never comes, {events} events; the supplier was longest in {longest}.",
  "lanes.longest": "{state}, {n} days",
  "lanes.keys":
    "Arrow keys go from event to event and set the clock, Home and End to the first and last, Escape leaves, T shows the table.",
  "lanes.read": "Day {day}, {arm}. {happened}.",
  "lanes.read.step": "{party}: {event}; from {from} to {to}",
  "lanes.read.same": "{party} stays in {state}",
  "lanes.read.sent": "Sends “{message}” to {party}.",
  "lanes.table.day": "Day",
  "lanes.table.arm": "Arm",
  "lanes.table.party": "Party",
  "lanes.table.event": "Event",
  "lanes.table.state": "State",
  "lanes.table.sent": "Messages",
  "lanes.table.message": "{message} → {party}",

  "account.title": "What the supplier waits and pays",
  "account.subtitle": "days by stage since the invoice, as the clock runs; amounts in {currency}",
  "account.axis": "days since the invoice",
  "account.so-far": "{n} days so far",
  "account.arrived": "cash after {n} days",
  "account.days": "{n} days",
  "account.received": "Received {n} of {of}.",
  "account.cost": "Cost so far {n}, or {per100} per 100: {parts}.",
  "account.cost.none": "No cost so far.",
  "account.other": "other",
  "account.part": "{name} {n}",
  "account.what":
    "Two stacked bars: the days that the supplier has waited by stage, one bar for each arm, on one axis of days since the invoice.",
  "account.describe": "{arm}: {days}. {money} {cost}",
  "account.read": "{arm}, {name}: {n} days, from day {from} to {to}. {what}",
  "account.keys":
    "Arrow keys go from stage to stage, Home and End to the first and last, Escape leaves, T shows the table.",
  "account.table.what": "What",
  "account.table.much": "So far",
  "account.table.days": "Days together",
  "account.table.received": "Received",
  "account.table.cost": "Cost together",

  "cost.timeValue": "time value",
  "cost.waiting": "waiting",
  "cost.labour": "own work",
  "cost.discount": "discount",
  "cost.serviceFee": "bank’s fee",
  "cost.platformFee": "network’s fee",
  "cost.bridgeInterest": "bridge loan",
  "cost.earlyDiscount": "early-payment discount",
  "cost.float": "money paid early",
  "cost.riskCharge": "expected loss",
  "cost.premium": "insurance",
  "cost.registryFee": "registry fee",
  "cost.lateInterest": "late interest",
} as const;

export const ln = textsOf("lanes", LANES);
