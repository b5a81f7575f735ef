import { textsOf } from "./t.ts";

/** Texts of the view "Follow an invoice", which the page loads with it. */
export const FOLLOW = {
  "headline.both": "Invoice {n} is paid {a} {base} and {b} {other}.",
  "headline.same": "Invoice {n} is paid {a}, {base} as {other}.",
  "headline.after": "after {n} days",
  "headline.never": "never in full",
  "headline.waiting": "Looking for an invoice …",
  "headline.idle": "Choose an invoice and follow it through both arms.",
  "headline.none": "There is no such invoice here.",

  luck: "Same luck in both arms: one delivery, one face, the same dates, officers and draws (replication {replication} of seed {seed}). Days count from the invoice to the cash.",
  "luck.share": "Of an invoice that is passed on in part, its supplier’s own share is followed.",
  "why.typical":
    "Typical: nearest to the middle of {n} invoices, of which half have their cash within {a} days {base} and {b} {other}.",
  "why.slowest":
    "Slow: in the middle of the slowest tenth of {n} invoices {base}, whose median is {a} days.",
  "why.gain": "Largest gain of {n} invoices: {d} days sooner {other}.",
  "why.refused":
    "Refused by a bank, or its debt not confirmed: the middle one of those among {n} invoices.",
  "why.duplicate": "Financed twice: a bank lends on an invoice that another has financed already.",
  "why.number": "The invoice with this number in the event log.",

  "none.noTier":
    "This scenario has fewer tiers of suppliers than {tier}. Choose a lower tier, or set more tiers in the scenario.",
  "none.noInvoices":
    "In replication {replication} no invoice of this tier is counted. Choose another replication, or set a larger volume or a longer horizon.",
  "none.noNumber":
    "Replication {replication} has no invoice with this number; numbers begin at 0. Choose a smaller one.",
  "none.afterDefault":
    "The core enterprise had defaulted before this invoice’s delivery, so it was never written. Choose a smaller number.",
  "none.noGain":
    "In replication {replication} no invoice has its cash sooner {other} than {base}. Raise the shares of banks and suppliers that take part, or compare other arms.",
  "none.notRefused":
    "In {n} replications no bank declined an invoice, and every debt was confirmed. Set the share of applications that banks decline, or of debts left unconfirmed, above 0.",
  "none.fraudOff":
    "Nobody cheats in this scenario, so no invoice is financed twice. Set the share of invoices with fraud above 0.",
  "none.noDuplicate":
    "In {n} replications no invoice was financed twice. Raise the share of invoices with fraud, or of duplicates among it.",

  "choose.title": "Which invoice",
  "choose.invoice": "Invoice",
  "choose.typical": "typical",
  "choose.slowest": "of the slowest tenth",
  "choose.gain": "with the largest gain",
  "choose.refused": "refused",
  "choose.duplicate": "financed twice",
  "choose.number": "number …",
  "choose.which": "Number of the invoice",
  "choose.replication": "Replication",
  "choose.tier": "Tier",
  "choose.bad":
    "The link asks for what this view does not know, and the usual is shown instead: {parts}.",

  "bar.title": "Running the actors",
  "bar.run": "Follow",
  "bar.again": "Follow again",
  "bar.stop": "Cancel",
  "bar.choosing": "The kernel looks for the invoice …",
  "bar.running": "XState’s actors run both worlds as far as this invoice goes: {done} % done.",
  "bar.failed":
    "The invoice could not be followed: {reason}. Try it again, or reload the page if that does not help.",
  "bar.cancelled": "Cancelled. Nothing of it is shown.",
  "bar.done":
    "Run by XState’s actors in {seconds} s; the event log of the kernel has the same rows.",
  stale:
    "This is the invoice of {name}, seed {seed}; what is chosen now has not been followed yet.",

  "player.title": "Player",
  "player.start": "To the delivery",
  "player.back": "Step back to the event before",
  "player.play": "Play",
  "player.pause": "Pause",
  "player.step": "Step to the next event",
  "player.end": "To the end",
  "player.speed": "Speed",
  "player.slow": "slow",
  "player.normal": "normal",
  "player.fast": "fast",
  "player.day": "Day since the delivery",
  "player.value": "day {day}: {what}",
  "player.clock": "Day {day}",
  "player.keys":
    "In the player: space plays and pauses, left and right arrow step from event to event, Home and End go to the delivery and the end.",
  "key.play": "Follow an invoice: play or pause, in the player",
  "key.step": "Follow an invoice: step to the next event, in the player",
  "key.back": "Follow an invoice: step back to the event before, in the player",
  "key.start": "Follow an invoice: to the delivery, in the player",
  "key.end": "Follow an invoice: to the end, in the player",

  "now.title": "Where it stands, and why it waits",
  "now.before": "The invoice is not written yet.",
  "now.stage": "{stage}: {what}",
  "now.cash": "Cash after {n} days.",
  "now.never": "The debt is never paid in full.",
  "now.over": "Nothing more is waited for.",
  "now.said": "Day {day}. {base}: {a} {other}: {b}",
  "note.days": "{n} days so far",
  state: "{party}: {state}.",
  "state.final": "It ends here.",

  "party.sme": "Supplier",
  "party.coreEnterprise": "Core enterprise",
  "party.obligor": "Supplier of tier {tier}, which owes it",
  "party.bank": "Bank",
  "party.bankNumber": "Bank {n}",
  "party.ledger": "Ledger",
  "party.platform": "Platform",
  "party.fraudster": "Fraudster",
  "the.sme": "the supplier",
  "the.coreEnterprise": "the core enterprise",
  "the.obligor": "the supplier that owes it",
  "the.bank": "the bank",
  "the.ledger": "the ledger",
  "the.platform": "the platform",
  "the.fraudster": "the fraudster",

  on: "on day {day}, in {n} days",
  "on.past": "on day {day}",
  "delay.invoicing": "The invoice goes out {on}.",
  "delay.approval": "Matching ends {on}; the hours of offices count.",
  "delay.exceptionFix": "The mismatch is cleared up {on}; the hours of offices count.",
  "delay.confirm": "Treasury decides {on}; the hours of offices count.",
  "delay.issue": "The payable is ready to be committed {on}; the hours of offices count.",
  "delay.untilDue": "The due date is {on}.",
  "delay.patience": "It waits for its own cash until {on} at most, then pays from elsewhere.",
  "delay.payment":
    "The payment leaves {on}: when a payment run comes, and as late as its payer is.",
  "delay.cutOff": "If the payable has not come {on}, the debt stays on paper.",
  "delay.maturity": "The payable falls due {on}.",
  "delay.redemption": "The payable is to be paid {on}.",
  "delay.workout": "The estate pays out {on}.",
  "delay.prepare": "The application is ready {on}; the hours of offices count.",
  "delay.correct": "The corrected file is ready {on}; the hours of offices count.",
  "delay.retry": "The file for the next bank is ready {on}; the hours of offices count.",
  "delay.onboard": "The bank knows its new client {on}; the hours of banks count.",
  "delay.check": "The officer is done {on}; the hours of banks count.",
  "delay.analyse": "The credit paper is written {on}; the hours of banks count.",
  "delay.sitting":
    "The committee comes to this file {on}: on its next day, after the files before it.",
  "delay.decide": "The bank decides {on}; the hours of banks count.",
  "delay.disburse": "The money is in the account {on}; the hours of banks count.",
  "delay.settle": "The file is closed {on}; the hours of banks count.",
  "delay.chargeBack": "If it is not paid, the bank charges it back {on}.",
  "delay.forward": "The payment is passed on {on}.",
  "delay.ledgerOnboard": "The supplier has its access to the ledger {on}.",
  "delay.commit": "The commit is there {on}, outages included.",
  "delay.shutdown": "The operator closes {on}.",

  "ahead.officer.0": "No file is before it; all officers are busy.",
  "ahead.officer.1": "One file is before it.",
  "ahead.officer.n": "{n} files are before it.",
  "ahead.line.0": "It is the first that waits for room in the line.",
  "ahead.line.1": "One file waits for room in the line before it.",
  "ahead.line.n": "{n} files wait for room in the line before it.",
  "waits.for": "It waits for {party}: {messages}.",
  "outside.officerAssigned": "It waits until an officer is free.",
  "outside.payableHeld": "It waits until the tier above holds the payable.",
  "outside.ownCashArrived": "It waits until its payer has been paid.",
  "outside.lineRestored": "It waits until the bank’s line has room.",
  quoted: "“{text}”",

  "waits.title": "Why did it wait?",
  "waits.none": "It has not waited yet.",
  "waits.span": "{stage}, {n} days",
  "waits.now": "{stage}, {n} days so far",
  "waits.days": "day {from} to {to}",
  "waits.ahead": "{n} files were before it as it came.",
  "waits.ahead.1": "One file was before it as it came.",

  "events.title": "What has happened",
  "events.intro": "Latest first, up to day {day}. The event log holds the same rows.",
  "events.delivery": "The goods are delivered.",
  "events.delay": "{party}: “{event}” ends",
  "events.message": "{party}: hears “{event}”",
  "events.elsewhere": "In another tier: “{event}”",
  "events.step": "{what}; from “{from}” to “{to}”.",
  "events.same": "{what}; stays “{to}”.",
  "events.only": "{what}.",
  "events.sent": "“{message}” goes to {party}.",
  "events.money": "{amount} from {payer} to {payee}.",
  "money.sme": "the supplier",
  "money.smeOf": "the supplier of tier {tier}",
  "money.coreEnterprise": "the core enterprise",
  "money.bank": "the bank",
  "money.operator": "the operator",
  "money.lender": "a dearer lender",
  "money.resources": "work and materials",
  "money.market": "the money market",
  "money.estate": "the estate",
  "money.fraudster": "the fraudster",
} as const;

export type FollowKey = keyof typeof FOLLOW;

/** A text of the view with its values filled in. */
export const fo = textsOf("follow", FOLLOW);
