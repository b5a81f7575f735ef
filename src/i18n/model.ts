import { textsOf } from "./t.ts";

/** Texts of the view "The model", which the page loads with it. */
export const MODEL = {
  title: "The model: can I trust it?",
  lead: "What is simulated, what it rests on, what it has been held against, and what it cannot tell. All of it is read or computed from this very build.",
  tabs: "Parts of the model",
  "tab.how": "How it works",
  "tab.assumptions": "Assumptions",
  "tab.exact": "Exact results",
  "tab.claims": "Published claims",
  "tab.logs": "Real logs",
  "tab.rests": "What rests on assumptions",
  "tab.limits": "Known limits",

  "arms.title": "Four arms, as mechanisms",
  "arms.intro":
    "An arm is what the parties have at hand. The same invoices, with the same luck, go through each; only what the arm has differs.",
  "mechanism.paper": "Paper, bank by bank",
  "mechanism.digital": "Digital documents",
  "mechanism.platform": "One operator’s platform",
  "mechanism.ledger": "Shared ledger",
  "mechanism.down": "Passed down the chain",
  "mechanism.has": "has",
  "mechanism.hasNot": "has not",
  "picture.anchor": "Core enterprise",
  "picture.tier1": "Supplier, tier 1",
  "picture.tier2": "Supplier, tier 2",
  "picture.bank": "Bank",
  "picture.platform": "Platform",
  "picture.ledger": "Ledger",
  "picture.paper": "paper",
  "picture.digital": "digital",
  "picture.of": "{name}: how parties are joined",

  "charts.title": "One invoice, four statecharts",
  "charts.intro":
    "Each invoice is run by four machines, one for each party’s part in it, which send each other messages. Below they are drawn from the machines that are simulated. Choose a state, in the picture or in the list below it, to see what it waits for.",
  "charts.pick": "Statechart",
  "party.sme": "Supplier",
  "party.coreEnterprise": "Core enterprise",
  "party.bank": "Bank",
  "party.ledger": "Ledger",
  "party.fraudster": "Fraudster",
  "chart.title": "Statechart: {party}",
  "chart.description":
    "{states} states, from “{first}” to {finals}. Every state stands in the list below; choosing one tells every step from it.",
  "chart.key":
    "Bold border: begins here. Double border: ends here. Beside an arrow: the delay that ends or the message that comes. What several states share stands below the state that it leads to.",
  "chart.exit": "{trigger}, from {n} states",
  "chart.about": "{states} states, from “{first}” to {finals}",
  "chart.footer": "Daybook model {model}",
  "chart.small": "Drawn small, it goes without the names of steps.",
  "chart.table.from": "State",
  "chart.table.step": "Step",
  "chart.table.to": "Leads to",
  "chart.choose": "Choose a state to see every step from it.",
  "chart.list": "All states",
  "chart.everywhere": "In every state that does not say otherwise",
  "state.quoted": "“{name}”",
  "state.initial": "begins here",
  "state.final": "ends here",
  "step.delay": "after",
  "step.message": "on",
  "step.if": "if {guard}",
  "step.stays": "stays",
  "step.sends": "tells {party}: {message}",

  "assumptions.title": "Every input of {name}",
  "assumptions.intro":
    "{n} inputs, by how well they are known. Filter by evidence; what was set by hand counts as assumed.",
  "assumptions.filter": "Show evidence",
  "assumptions.all": "All",
  "assumptions.search": "Find",
  "assumptions.name": "Input",
  "assumptions.value": "Value",
  "assumptions.evidence": "Evidence",
  "assumptions.source": "Source",
  "assumptions.shown": "{n} of {total} inputs shown",
  "assumptions.none": "No input matches.",
  "evidence.measured.means": "taken from data of this very thing",
  "evidence.proxy.means": "taken from data of something like it",
  "evidence.published.means": "a figure that somebody published",
  "evidence.derived.means": "worked out from published or measured figures",
  "evidence.assumed.means": "a guess, to be moved and looked at",

  "exact.title": "Held against what is known exactly",
  "exact.intro":
    "Where mathematics gives the answer, the build must give it too. All checks run now, in this browser, with a seed fixed beforehand. Where chance has a part, 4 standard errors are allowed; else every digit that is known must be right.",
  "exact.running": "{done} of {total} checks",
  "exact.done": "All {total} checks met, in {seconds} s.",
  "exact.missed": "{missed} of {total} checks missed, in {seconds} s.",
  "exact.cancelled": "Stopped after {done} of {total} checks.",
  "exact.failed": "The checks stopped: {reason}",
  "exact.cancel": "Stop",
  "exact.again": "Run again",
  "exact.only": "Missed only",
  "exact.what": "What",
  "exact.expected": "Expected",
  "exact.got": "Got",
  "exact.error": "Standard error",
  "exact.met": "Met",
  "exact.yes": "met",
  "exact.no": "missed",
  "exact.waiting": "waits",
  "exact.by.formula": "formula",
  "exact.by.model": "model",
  "exact.count": "{met} of {total}",
  "kind.closedForm": "Closed forms",
  "kind.queue": "Queues",
  "kind.deterministic": "Cases without chance",
  "kind.limit": "Limits",
  "kind.direction": "Directions",

  "claims.title": "Held against what others have published",
  "claims.intro":
    "Each claim is run as it was made: a preset takes the values of the process that it describes, never of what is claimed to come out. A miss is a finding, about the claim or about the model.",
  "claims.how":
    "The 90 % range goes from the 5 % to the 95 % quantile over single worlds, each a year of one core enterprise. A number is met if that range and the claimed one touch, a claim if all its numbers are.",
  "claims.running": "{done} of {total} experiments; so far {tally}",
  "claims.done": "{tally}; {total} experiments in {seconds} s.",
  "claims.cancelled": "Stopped after {done} of {total} experiments; so far {tally}.",
  "claims.failed": "The experiments stopped: {reason}",
  "claims.worlds": "Replications of each",
  "claims.run":
    "{n} replications of each experiment, seed {seed}. The fewer, the less certain are the ends of a range: a close verdict can turn at {most}, which is what the command line runs.",
  "claims.show": "Show",
  "claims.all": "All",
  "claims.none": "No claim came out so.",
  "claims.met": "met",
  "claims.missed": "missed",
  "claims.notComparable": "not comparable",
  "claims.tally": "{n} {status}",
  "claims.number": "Number",
  "claims.claimed": "Claimed",
  "claims.simulated": "Simulated mean",
  "claims.range": "90 % range of worlds",
  "claims.verdict": "Verdict",
  "claims.putIn": "put in: only the reckoning is checked",
  "claims.source": "{contrast}. Source, grade {grade} ({graded}): {source}",
  "claims.caveat": "Bear in mind: {caveat}",
  "claims.open": "Open in Compare",
  "claims.openOf": "Open in Compare: {title}",
  "grade.A": "official or reviewed",
  "grade.B": "trade press",
  "grade.C": "vendor, or without sources",
  "grade.M": "remembered, not found again",

  "logs.title": "Held against two real logs",
  "logs.intro":
    "“Europe, as measured” has its bank and its paying firm from the event logs of a Dutch bank and of a university. Each was fitted to the first months of its log alone; the later months are the test.",
  "logs.how":
    "The yardstick is reality itself: how far its own later months lie from its earlier ones. A part of the model that is no further from the test than those is as good as the log repeats itself. KS is the largest gap between two distributions (Kolmogorov and Smirnov); Wasserstein the days between them.",
  "logs.running": "{done} of {total} logs",
  "logs.done": "Both logs simulated in {seconds} s.",
  "logs.cancelled": "Stopped after {done} of {total} logs.",
  "logs.failed": "The simulation stopped: {reason}",
  "logs.bank": "The bank: applications for loans",
  "logs.payments": "The paying firm: requests for payment",
  "logs.of":
    "Fitted to {fit} ({fitCases} cases), tested on {test} ({testCases}); {simulated} simulated.",
  "logs.near": "As near as the log to itself: {near} of {total} statistics.",
  "logs.statistic": "Statistic",
  "logs.fit": "Fitted months",
  "logs.test": "Test months",
  "logs.simulated": "Simulated",
  "logs.fitTest": "Fitted to test",
  "logs.modelTest": "Simulated to test",
  "logs.asNear": "As near as the log to itself?",
  "logs.yes": "as near",
  "logs.no": "further",
  "logs.misfits": "What did not fit, and why",

  "rests.title": "How much of the gain rests on assumptions?",
  "rests.intro":
    "Each input is moved from one end of what is known of it to the other, all others staying, under common luck. The share of all effects that comes from assumed inputs is what a better source could still change.",
  "rests.how":
    "Ends are those of published or stated ranges; a measured input, and one without a range, is moved by 20 % either way. {n} worlds for each end; effects of less than {errors} standard errors count as none. Choices, calendars and the number of tiers are not moved.",
  "rests.run": "Screen the inputs",
  "rests.again": "Screen again",
  "rests.stale": "The scenario has changed since: this is the answer for {name}.",
  "rests.running": "{done} of {total} replications",
  "rests.cancelled": "Stopped before there was an answer.",
  "rests.failed": "The screening stopped: {reason}",
  "rests.share": "{share} ± {error}",
  "rests.none": "nothing",
  "rests.said.timeToCash":
    "of the difference in days rests on assumed inputs (± one standard error)",
  "rests.said.costPer100":
    "of the difference in cost rests on assumed inputs (± one standard error)",
  "rests.counts": "{counted} inputs count; {lo} to {hi} whatever the {noise} in the noise do",
  "rests.of": "{other} less {base}, {experiments} experiments of {n} worlds, seed {seed}",
  "rests.table": "What moving an input does to the difference in days",

  "limits.title": "What the model cannot tell",
  "limits.intro": "Read these before a figure of it leaves the room.",

  "limit.ledger": "What a ledger does, and does not",
  "limit.ledger.falseOrigin":
    "A ledger stops double use, not false origin: an invoice that was invented, or a confirmation that was forged, enters it unaltered.",
  "limit.ledger.membership":
    "Among banks a ledger sees only its members. An invoice that is also shown to a bank outside is not recognised, so the share of double use that is stopped grows with the square of membership.",
  "limit.ledger.fraud":
    "A fraud passes wherever a genuine invoice would: no bank grows warier by a loss. Where more is financed more is lost, on a ledger too, so read the loss per 100 lent beside that per 100 invoiced.",
  "limit.ledger.digital":
    "Much of what is claimed for ledgers comes from digital documents, and much of the rest from any central platform. Compare with arms D and C before you credit the ledger.",
  "limit.ledger.latency":
    "Its latency hardly matters beside days of human work; its adoption, its fixed cost and its uptime do.",
  "limit.ledger.rate":
    "A cheaper rate at the first tier is the core enterprise’s credit in place of the supplier’s, which any scheme with confirmed payables can give.",
  "limit.figures": "Where figures come from",
  "limit.figures.proxies":
    "Bank times are those of personal loans at one Dutch bank, and times of approval and payment runs those of a university: proxies for finance of small firms, and labelled so.",
  "limit.figures.unpublished":
    "Nobody publishes how long a core enterprise takes to confirm a debt, how often it refuses, or how fast a ledger in use works. These are assumed, and they matter.",
  "limit.figures.adoption":
    "Adoption is an input, not an answer: it can grow along a curve, but why banks and suppliers would join is not modelled.",
  "limit.figures.offFraud":
    "Fraud, credits after approval, early payment by the core enterprise, its lines at banks, seasons, shocks, bad times, and the end of an operator are in the model, and off in every preset: switch them on before you say that they do not matter.",
  "limit.figures.offFees":
    "A return on banks’ capital, collection, line fees, confirmations, interest on late days, guarantee premiums and registry fees are in the model, and off in every preset, since figures for them are guesses. A premium buys no cover: losses stay where they are.",
  "limit.figures.recourse":
    "A reserve held back, or recourse to the supplier, is set on paper in the presets of China and India alone.",
  "limit.figures.together":
    "Delays, refusals and rates rise together only where you say so (“Good and bad times” and its neighbours); no preset does, for nobody publishes how much. Defaults keep their own chance even then: bad times bring none forward.",
  "limit.figures.interval":
    "An interval covers simulation error alone. How far the inputs themselves may be off is another question: see “What rests on assumptions”.",
  "limit.counting": "How it counts",
  "limit.counting.mean":
    "Mean time to cash counts an invoice without money after a year as 365 days. Medians sit on the due date and hide most of what changes: lead with the mean.",
  "limit.counting.losses":
    "The loss expected from a default stands in the mean as a charge; losses that happened stand in the tails. A rare default would otherwise swamp every mean.",
  "limit.counting.realCost":
    "Real cost leaves out payments between parties: a supplier’s saving can be a bank’s loss. Only the part of waiting above the banks’ own funding is a real cost.",
  "limit.counting.passing":
    "Passing a payable down early is not free: whoever passes it on gives up the use of that money.",
  "limit.counting.fixed":
    "The ledger’s fixed cost is spread over the face of its whole network, not over the one core enterprise that is simulated.",
  "limit.counting.flatFee":
    "A flat fee weighs most on short invoices: on paper, many financings cost more than waiting would have.",
  "limit.leftOut": "What is left out",
  "limit.leftOut.oneCore":
    "One core enterprise at a time. Its default hits every supplier at once; contagion between core enterprises is not simulated. A shock begins on a date and ends on another; there is no business cycle.",
  "limit.leftOut.behaviour":
    "Banks do not compete or change their prices, and suppliers do not choose what to sell to whom. Behaviour follows the scenario’s shares.",
  "limit.leftOut.pricing":
    "Of what a bank’s risk does to its price, recourse alone is in the model: a rate is lower with it by what the scenario says, which is known for India only. A reserve held back, or a debtor that pays late, leaves rate and fee as they are.",
  "limit.leftOut.law":
    "Law, tax and accounting are taken as given, and so is whether a court would uphold a transfer on a ledger.",
  "limit.leftOut.calendar":
    "Holidays and office hours are one calendar for all parties of a kind, in one time zone.",
  "limit.leftOut.directions":
    "More officers can make one file wait longer, and longer terms can bring one supplier’s cash forward: directions hold on average, not invoice by invoice.",

  /** What did not fit in each log and why; the figures are those of the tables. */
  "misfit.bank.returned":
    "From return to decision the mean comes out, the middle does not. In the fitted month a file that came back on a Tuesday waited longer than one of a Friday, as Monday’s pile was worked off. The later month shows no such wave, so none is put in: the model’s backlog is level through the week.",
  "misfit.bank.backlog":
    "What lies before a file is the lower twentieth of a week’s backlog, not its middle: that came nearest to the fitted month. Most of a straight file’s time is still a draw of its own.",
  "misfit.bank.post":
    "The model’s applications begin in the hours of the post; real ones come round the clock.",
  "misfit.bank.declined":
    "That more were declined at once in the later month is not the work of a desk, and no value of the earlier one tells it.",
  "misfit.bank.withdrawn":
    "Clients who withdraw after their file came back are left out on both sides: the model’s suppliers withdraw only at the due date.",
  "misfit.payments.hours":
    "Requests are made and approved in the evening and at weekends too, which the office hours of the preset do not know: their days count, their hours do not.",
  "misfit.payments.batches":
    "The firm’s orders to pay are made in batches, mostly on Tuesdays and Thursdays; the model’s come on any working day. So more of them meet the longer gap before Monday’s payment run.",
  "misfit.payments.before2018":
    "Before 2018 the log is of another process, in which half of the approvals take no time. Fitted and test months are the halves of 2018.",
} as const;

/** A text of the view with its values filled in. */
export const m = textsOf("model", MODEL);

const KEYS = Object.keys(MODEL) as (keyof typeof MODEL)[];

/** The sentences whose keys begin so, in their order. */
function sentencesOf(prefix: string): readonly string[] {
  return KEYS.filter((key) => key.startsWith(prefix)).map((key) => m(key));
}

/** What did not fit in a log and why, in plain sentences. */
export function misfitsOf(log: "bank" | "payments"): readonly string[] {
  return sentencesOf(`misfit.${log}.`);
}

/** What the model cannot tell, in plain sentences, by what it is about. */
export function limits() {
  return KEYS.filter((key) => /^limit\.\w+$/.test(key)).map((key) => ({
    about: m(key),
    sentences: sentencesOf(`${key}.`),
  }));
}
