import { partsOf } from "./t.ts";

/** Texts of the view "The model", which the page loads with it. */
const MODEL = {
  title: "The model: can I trust it?",
  lead: "What is simulated, what it rests on, what it has been held against, and what it cannot tell. All of it is read or computed from this very build.",
  tabs: "Parts of the model",
  "tab.how": "How it works",
  "tab.assumptions": "Assumptions",
  "tab.exact": "Exact results",
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
  "chart.choose": "Choose a state to see every step from it.",
  "chart.list": "All states",
  "chart.everywhere": "In every state that does not say otherwise",
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

  "rests.title": "How much of the gain rests on assumptions?",
  "rests.intro":
    "Each input is moved from one end of what is known of it to the other, all others staying, under common luck. The share of all effects that comes from assumed inputs is what a better source could still change.",
  "rests.how":
    "Ends are those of published or stated ranges; a measured input, and one without a range, is moved by 20 % either way. {n} worlds for each end; effects of less than {errors} standard errors count as none. Choices, calendars and the number of tiers are not moved.",
  "rests.run": "Screen the inputs",
  "rests.again": "Screen again",
  "rests.stale": "The scenario has changed since: this is the answer for {name}.",
  "rests.running": "{done} of {total} inputs",
  "rests.cancelled": "Stopped before there was an answer.",
  "rests.failed": "The screening stopped: {reason}",
  "rests.timeToCash": "of the difference in days",
  "rests.costPer100": "of the difference in cost",
  "rests.share": "{share} ± {error}",
  "rests.none": "nothing",
  "rests.said": "rests on assumed inputs (± one standard error)",
  "rests.counts": "{counted} inputs count; {lo} to {hi} whatever the {noise} in the noise do",
  "rests.of": "{other} less {base}, {experiments} experiments of {n} worlds, seed {seed}",
  "rests.input": "Input",
  "rests.ends": "From … to",
  "rests.fifth": "± 20 %",
  "rests.days": "Days",
  "rests.cost": "Per 100",
  "rests.noise": "in the noise",
  "rests.rest": "{n} more inputs, none of which changes the difference by more than the noise.",
  "rests.table": "What moving an input does to the difference",

  "limits.title": "What the model cannot tell",
  "limits.intro": "Read these before a figure of it leaves the room.",
} as const;

type ModelKey = keyof typeof MODEL;

/** A text of the view with its values filled in. */
export function m(key: ModelKey, values: Readonly<Record<string, string>> = {}): string {
  return partsOf(MODEL[key], values)
    .map((part) => part.text)
    .join("");
}

/** Plain sentences, by what they are about. */
export const LIMITS: readonly {
  readonly about: string;
  readonly sentences: readonly string[];
}[] = [
  {
    about: "What a ledger does, and does not",
    sentences: [
      "A ledger stops double use, not false origin: an invoice that was invented, or a confirmation that was forged, enters it unaltered.",
      "Among banks it sees only its members. An invoice that is also shown to a bank outside is not recognised, so the share of double use that is stopped grows with the square of membership.",
      "Much of what is claimed for ledgers comes from digital documents, and much of the rest from any central platform. Compare with arms D and C before you credit the ledger.",
      "Its latency hardly matters beside days of human work; its adoption, its fixed cost and its uptime do.",
      "A cheaper rate at the first tier is the core enterprise’s credit in place of the supplier’s, which any scheme with confirmed payables can give.",
    ],
  },
  {
    about: "Where figures come from",
    sentences: [
      "Bank times are those of personal loans at one Dutch bank, and times of approval and payment runs those of a university: proxies for finance of small firms, and labelled so.",
      "Nobody publishes how long a core enterprise takes to confirm a debt, how often it refuses, or how fast a ledger in use works. These are assumed, and they matter.",
      "Adoption is an input, not an answer: why banks and suppliers would join is not modelled.",
      "An interval covers simulation error alone. How far the inputs themselves may be off is another question: see “What rests on assumptions”.",
    ],
  },
  {
    about: "How it counts",
    sentences: [
      "Mean time to cash counts an invoice without money after a year as 365 days. Medians sit on the due date and hide most of what changes: lead with the mean.",
      "The loss expected from a default stands in the mean as a charge; losses that happened stand in the tails. A rare default would otherwise swamp every mean.",
      "Real cost leaves out payments between parties: a supplier’s saving can be a bank’s loss. Only the part of waiting above the banks’ own funding is a real cost.",
      "Passing a payable down early is not free: whoever passes it on gives up the use of that money.",
      "The ledger’s fixed cost is spread over the face of its whole network, not over the one core enterprise that is simulated.",
      "A flat fee weighs most on short invoices: on paper, many financings cost more than waiting would have.",
    ],
  },
  {
    about: "What is left out",
    sentences: [
      "One core enterprise at a time. Its default hits every supplier at once; contagion between core enterprises, and the business cycle, are not simulated.",
      "Banks do not compete or change their prices, and suppliers do not choose what to sell to whom. Behaviour follows the scenario’s shares.",
      "Law, tax and accounting are taken as given, and so is whether a court would uphold a transfer on a ledger.",
      "Holidays and office hours are one calendar for all parties of a kind, in one time zone.",
      "More officers can make one file wait longer, and longer terms can bring one supplier’s cash forward: directions hold on average, not invoice by invoice.",
    ],
  },
];
