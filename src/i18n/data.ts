import { partsOf } from "./t.ts";

/** Every visible text of the view "Your data"; loaded with it. */
const DATA = {
  "title.none": "What are your delays?",
  "title.late":
    "{share} of the invoices in {file} are paid late (95 % interval {lo} to {hi}), half of these by {median} {days} or less.",
  "title.lateShare":
    "{share} of the invoices in {file} are paid late (95 % interval {lo} to {hi}).",
  "title.spread":
    "In {file} half take {median} {unit} or less from {what} (95 % interval {lo} to {hi}).",
  "title.reading": "Reading {file}",
  lead: "Open a ledger of invoices or an event log: how long things take, and how often they go wrong, is fitted and can be put into the scenario.",
  private: "The file is read in this browser, and nothing of it leaves it.",
  choose: "Choose a file",
  another: "Another file",
  drop: "or drop one anywhere on the page.",
  "drop.here": "Drop a ledger, an event log, or a scenario",
  formats:
    "CSV, XLSX or XES. Invoices one a row (invoice, due and paid date, amount, customer, disputed), events one a row (case, activity, time stamp), or cases one a row (start, and steps as dates or hours since).",
  close: "Close the file",
  cancel: "Cancel",
  "phase.survey": "Looking through the file",
  "phase.read": "Reading all rows",
  "phase.ask": "Fitting",
  "phase.of": "{phase}: {done} of {total} MB",
  cancelled: "Stopped. Choose the file again to begin anew.",
  failed: "{file} {reason}.",
  several: "Several files at once: choose one.",
  unreadable: "cannot be read any more; choose it again",

  "read.summary": "Read as {kind}: {kept} of {rows} rows",
  "read.left": "{n} left out",
  "kind.ledger": "a ledger of invoices",
  "kind.events": "an event log",
  "kind.cases": "cases, one a row",
  "kind.label": "What is it?",
  "how.CSV": "CSV, {encoding}, columns parted by {delimiter}",
  "how.XLSX": "Excel, sheet “{sheet}”",
  "how.XES": "XES, {encoding}",
  "delimiter.,": "commas",
  "delimiter.;": "semicolons",
  "delimiter.\t": "tabs",
  "delimiter.|": "bars",
  "role.invoice": "Invoice date",
  "role.due": "Due date",
  "role.paid": "Date paid",
  "role.amount": "Amount",
  "role.customer": "Customer",
  "role.disputed": "Disputed",
  "role.case": "Case",
  "role.activity": "Activity",
  "role.time": "Time stamp",
  "role.start": "Start",
  "role.step": "Steps (dates, or time since the start)",
  "role.count": "How often something was done",
  "role.outcome": "How it ended",
  "role.work": "Minutes of work",
  "role.none": "not in the file",
  "role.such": "such as {example}",
  "order.label": "Dates such as 3/4/2024",
  "order.dmy": "day first: 3 April",
  "order.mdy": "month first: 4 March",
  "order.none": "choose",
  "order.told": "Dates are {order}: the column itself tells.",
  "order.undecided":
    "Every date in {columns} can be read day first or month first. Which is it? Nothing is read before you say.",
  "asOf.label": "Known up to (the last date in the file unless you say)",
  "only.label": "Invoices of",
  "only.all": "all customers",
  "bad.title": "Rows left out: {n}",
  "bad.lead": "What could not be used, with the line of the file; the first {n}.",
  "bad.line": "line {line}",
  "bad.download": "Save the list",
  open: "Invoices not paid by {day} are open: they count as far as they have come.",

  "found.title": "What the file tells",
  "found.use": "Apply",
  "found.what": "What",
  "found.value": "Found",
  "found.rows": "Rows",
  "found.target": "Stands for",
  "found.nothing": "nothing",
  "found.show": "Show {what}",
  "found.use.of": "Apply {what}",
  "found.target.of": "What {what} stands for",
  "found.median": "half {median} {unit} or less [{lo}, {hi}]",
  "found.share": "{share} [{lo}, {hi}]",
  "found.all": "Show all {n}, also what stands for nothing",
  "found.note": "In brackets: 95 % interval, of chance in this file alone.",
  "apply.none": "Tick what is to be applied",
  "apply.some": "Apply {n} to the scenario",
  "apply.done": "Applied to the scenario, marked measured. Undo takes all of it back.",
  "apply.problem": "Nothing was applied. {problems}",
  "what.terms": "Terms, invoice to due date",
  "what.paidLate": "Paid after the due date",
  "what.lateDays": "Days late, when late",
  "what.toPayment": "Invoice to payment",
  "what.amount": "Invoice amount",
  "what.disputed": "Disputed",
  "what.volume": "Invoices a year",
  "what.weekdays": "Weekdays of payment",
  "what.duration": "{from} to {to}",
  "what.durationWithout": "{from} to {to}, without {without}",
  "what.work": "{step}",
  "what.share": "Cases with {step}",
  "what.shareOf": "Cases with {step}, of those with {to}",
  "caution.amount": "Amounts are taken in the currency of the scenario.",
  "caution.volume":
    "A ledger counts the invoices of its owner, whoever owes them; the scenario counts those to one core enterprise.",
  "caution.disputed":
    "A ledger does not tell a held invoice from one that is credited in part: choose which it was.",
  "caution.duration":
    "Durations that stand for working time are told on the scenario’s opening hours. Cases that never came to the end are left out, since a log does not say whether they still wait.",
  "caution.work": "Minutes of the whole case; a check may be one of several.",
  "unit.days": "days",
  "unit.working days": "working days",
  "unit.minutes": "minutes",
  "unit.money": "",
  "unit.none": "",

  "ask.title": "Ask the log",
  "ask.from": "From",
  "ask.to": "To",
  "ask.without": "Leaving out cases with",
  "ask.nobody": "none",
  "ask.add": "Add the duration",
  "ask.missing": "No case in this file went from {from} to {to}.",
  "ask.missingWithout": "No case without {without} went from {from} to {to}.",

  "fit.title": "{what}: fit against data",
  "fit.subtitle":
    "Share up to so many {unit}. The step is what was seen, with its 95 % band (pointwise, Greenwood); lines are families by maximum likelihood.",
  "fit.axis": "{unit}",
  "fit.axis.money": "amount",
  "fit.footer": "{file}, {ended} ended, {open} open",
  "fit.seen": "As seen",
  "fit.table": "table of what was seen",
  "fit.exponential": "exponential",
  "fit.lognormal": "lognormal",
  "fit.gamma": "gamma",
  "fit.weibull": "Weibull",
  "fit.constant": "All {n} are {value} {unit}.",
  "fit.choose": "What is applied",
  "fit.parameters": "Parameters",
  "fit.likelihood": "Log-likelihood",
  "fit.aic": "AIC",
  "fit.ks": "KS",
  "fit.best": "least AIC",
  "fit.impossible": "none within the limits of a scenario",
  "fit.words":
    "The table of what was seen assumes nothing, and is taken unless you choose. AIC compares families: less is better. KS is the largest gap between a family and the step; since each was fitted to these same data, the usual critical values do not hold, so use it to compare.",
  "fit.whole": "Values are whole, so a part of every gap is rounding.",
  "fit.zeros": "{n} are zero, which these families do not know: they count as {as} there.",
  "fit.unseen": "{share} last longer than anything seen: the table has them end at the longest.",
  "fit.read": "Up to {x} {unit}: {seen} seen ({lo} to {hi}); {family} {share}",
  "fit.readSeen": "Up to {x} {unit}: {seen} seen ({lo} to {hi})",
  "fit.describe":
    "Cumulative share against {unit}: a step curve of what was seen and a line for each family. Half are at most {median}; {best} has the least AIC.",
} as const;

type DataKey = keyof typeof DATA;

/** A text of the view with its values filled in. */
export function d(key: DataKey, values: Readonly<Record<string, string>> = {}): string {
  return partsOf(DATA[key], values)
    .map((part) => part.text)
    .join("");
}

/** Whether there is a text of this name. */
export function isDataKey(key: string): key is DataKey {
  return key in DATA;
}
