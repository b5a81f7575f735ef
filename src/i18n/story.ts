import { textsOf } from "./t.ts";

/** The story for first-year students, in English. Figures are those of the page's result. */
export const STORY_TEXTS = {
  label: "Story",
  step: "Step {n} of {total}",
  back: "Back",
  next: "Next",
  leave: "Leave the story",
  restore: "Back to what I had",
  keep: "Go on with this scenario",
  values: "Show all values",
  "values.hide": "Hide all values",
  "key.next": "Next step of the story",
  "key.back": "Back in the story",
  reveal: "Reveal",
  skip: "Show without a guess",
  "guess.days": "Your guess, in days",
  "guess.people": "Your guess, of 100 invoices",
  "guess.share": "Your guess, in per cent of the suppliers",
  "guess.hands": "A class can agree on one number by a show of hands.",
  "unit.days": "{n} days",
  "unit.people": "{n} of 100",
  "unit.share": "{n} %",
  waiting: "The model is still at work …",
  nothing: "The model has nothing to say here: no invoice came so far.",
  you: "You: {guess}",
  model: "The model: {answer}",
  interval: "{lo} to {hi}, 95 % interval",
  "line.label": "Your guess {guess}, the model’s answer {answer}, 95 % interval {interval}.",
  "line.label.alone": "The model’s answer {answer}, 95 % interval {interval}.",
  "by.days": "{n} days",
  "by.people": "{n} invoices",
  "by.share": "{n} percentage points",
  "hit.inside": "Your guess lies in the interval. Nobody can know it better from these runs.",
  "hit.over": "You were {by} too high.",
  "hit.under": "You were {by} too low.",
  "choice.right": "You said so too.",
  "choice.wrong": "You said: {guess}.",

  "wait.title": "One invoice waits",
  "wait.text":
    "A small supplier has delivered, and sent an invoice of 100,000 euro: now it has a receivable, money that the buyer owes it. The buyer pays in 60 days, but wages are due today. So the supplier asks a bank to pay earlier, on paper, and everybody who must say yes takes time.",
  "wait.ask":
    "How many days until the money arrives, for an invoice in the middle: half are faster, half are slower?",
  "wait.found":
    "Press play and watch one of them: each box is a party, and its filled shape is what it is doing. Nobody has joined the ledger yet, so both rows are the same. Which step is the long one?",

  "where.title": "Where do the days go?",
  "where.text":
    "The buyer checks and approves the invoice, then confirms on paper that it owes the money. The bank checks the file and decides. Some suppliers are refused: they wait until the buyer pays.",
  "where.ask": "Which step takes the most days, on average over all invoices?",
  "where.found":
    "{answer}: {days} of {total} days. It is an average over all invoices, those counted in that never come to this step.",

  "ledger.title": "The same invoice, with a ledger",
  "ledger.text":
    "Now documents are digital, and on a shared ledger the buyer confirms its debt once, where every bank on it sees it at once. All else stays as it was: the same invoices, the same people, the same luck.",
  "ledger.ask": "How many days now, for an invoice in the middle?",
  "ledger.found":
    "On average over all invoices that is {sooner} days sooner ({lo} to {hi}). But in this classroom everybody is on the ledger, and all numbers are invented.",

  "thousands.title": "Not one invoice but thousands",
  "thousands.text":
    "One invoice can be lucky. So the model runs thousands, year after year, once on paper and once with the ledger. Delays are now those measured in Europe, and not everybody has joined. A curve tells, for each day, what share of invoices has become cash.",
  "thousands.ask": "Of 100 invoices on paper, how many are cash after 30 days?",
  "thousands.found":
    "With the ledger it is {with} of 100. The band around a curve is what luck leaves open; more runs make it narrower.",

  "money.title": "Does it also save money?",
  "money.text":
    "Waiting costs interest, paper costs work, and a ledger costs fees and upkeep. Here only {share} of the suppliers have joined it.",
  "money.ask": "What does it cost suppliers to get paid with this ledger, against paper?",
  "money.lower": "Less with the ledger",
  "money.higher": "More with the ledger",
  "money.unclear": "Nobody can tell",
  "money.same": "Exactly the same",
  "money.found.lower": "{lo} to {hi} less for every 100 of invoice: here it saves money too.",
  "money.found.higher":
    "{lo} to {hi} more for every 100 of invoice. The money comes {days} days sooner, and yet it costs more: too few share what the ledger costs.",
  "money.found.unclear":
    "The interval of the difference holds zero: from {lo} to {hi} for every 100 of invoice. These runs cannot tell.",
  "money.found.same": "The costs are the same, to the last cent.",

  "yours.title": "And now you set the adoption",
  "yours.text":
    "The more suppliers join, the more share the cost of the ledger. Move the sliders and watch both curves.",
  "yours.ask": "What is the smallest share of suppliers at which the ledger saves money too?",
  "yours.guess": "Guess first, then try it out.",
  "yours.lower": "At {share} it saves {lo} to {hi} for every 100. Does it with fewer?",
  "yours.higher": "At {share} it costs {lo} to {hi} more for every 100. More must join.",
  "yours.unclear": "At {share} nobody can tell: from {lo} to {hi} for every 100. You are close.",
  "yours.same": "At {share} both cost the same.",
  "yours.find": "Let What if find it",
} as const;

/** A text of the story with its values filled in. */
export const sy = textsOf("story", STORY_TEXTS);
