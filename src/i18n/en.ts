/** Every visible text, in English. `{name}` marks a value that `t` fills in. */
export const en = {
  "app.name": "Daybook",
  "app.skip": "Skip to the results",
  "app.edited": "edited",
  "app.name.edited": "{title}, edited",
  "app.theme.dark": "Switch to dark colours",
  "app.theme.light": "Switch to light colours",

  "arm.T": "Without",
  "arm.L": "With ledger",

  "arm.T.in": "without",
  "arm.L.in": "with ledger",

  "headline.sooner":
    "With a shared ledger a supplier has cash after {with} instead of {without}, on average",
  "headline.later":
    "With a shared ledger a supplier waits longer for cash, {with} instead of {without}, on average",
  "headline.unclear":
    "These worlds do not show that a shared ledger changes when a supplier has cash: {with} with it, {without} without, on average",
  "headline.same":
    "With a shared ledger a supplier has cash after {with}, the same as without, on average",
  "headline.cost.cheaper":
    ", and getting paid costs {with} instead of {without} per 100 of invoice.",
  "headline.cost.butCheaper":
    ", but getting paid costs less: {with} instead of {without} per 100 of invoice.",
  "headline.cost.dearer":
    ", and getting paid costs more: {with} instead of {without} per 100 of invoice.",
  "headline.cost.butDearer":
    ", but getting paid costs more: {with} instead of {without} per 100 of invoice.",
  "headline.cost.unclear":
    "; a change in the cost of getting paid is not shown: {with} with it, {without} without, per 100 of invoice.",
  "headline.cost.same": ", and getting paid costs {with} per 100 of invoice, the same as without.",
  "headline.days": "{n} days",
  "headline.interval":
    "95 % interval of the difference: {time}; {cost} per 100 (simulation error only).",
  "headline.waiting": "Computing the first worlds …",
  "interval.days.sooner": "{lo} to {hi} days sooner",
  "interval.days.later": "{lo} to {hi} days later",
  "interval.days.mixed": "from {lo} days sooner to {hi} days later",
  "interval.cost.cheaper": "{lo} to {hi} cheaper",
  "interval.cost.dearer": "{lo} to {hi} dearer",
  "interval.cost.mixed": "from {lo} cheaper to {hi} dearer",
  "interval.days.none": "no days",
  "interval.cost.none": "no change",

  "chart.day": "days since the invoice",
  "chart.band": "95 % confidence band of the mean curve",
  "chart.footer": "Daybook model {model} · {scenario} · {replications} replications · seed {seed}",
  "chart.table.show": "Table",
  "chart.table.hide": "Hide table",
  "chart.table.of": "Table: {title}",
  "chart.keys":
    "Left and right arrow keys read the chart day by day, Shift for ten days; T shows the table; Escape leaves.",
  "chart.readout": "Day {day}: {values}",
  "chart.cell": "{mean} ({lo} to {hi})",
  "chart.points": "{n} points",
  "chart.difference": "difference {value}",
  "chart.table.day": "Day",

  "time.title": "Share of invoices turned into cash",
  "time.subtitle":
    "shaded: the mean difference; narrow bands: 95 % confidence bands of the mean curves",
  "time.sooner": "{n} days sooner on average",
  "time.later": "{n} days later on average",
  "time.same": "same mean",
  "time.mean": "mean {n} d",
  "time.median": "median {n} d",
  "time.p90": "P90 {n} d",
  "time.never": "after day 365",
  "time.describe.what":
    "Line chart. The share of invoices turned into cash, 0 to 100 %, against days since the invoice, 0 to {last}, without and with the shared ledger, each with its {band}.",
  "time.describe.result":
    "Mean time to cash is {T} days without and {L} days with the ledger, a difference of {d} days (95 % interval {lo} to {hi}, simulation error only).",
  "time.describe.contrast":
    "The curves lie furthest apart on day {day}: {T} of invoices are cash without, {L} with the ledger.",
  "describe.runs": "From {replications} replications, {invoices} invoices, seed {seed}.",

  "cost.title": "Cost of getting paid, per 100 of invoice",
  "cost.subtitle":
    "interest, fees, waiting, labour and ledger, accrued by day; bands: 95 % confidence bands",
  "cost.unit": "per 100 of invoice",
  "cost.total": "{n} per 100",
  "cost.describe.what":
    "Line chart. The supplier's cost of getting paid per 100 of invoice, 0 to {top}, cumulative over days since the invoice, 0 to {last}, without and with the shared ledger, each with its {band}.",
  "cost.describe.result":
    "In the end it costs {T} without and {L} with the ledger, a difference of {d} per 100 (95 % interval {lo} to {hi}, simulation error only).",
  "cost.describe.contrast":
    "By day {day} the cost has grown to {T} without and to {L} with the ledger.",

  "table.title": "Measures",
  "table.measure": "Measure",
  "table.difference": "Difference",
  "table.relative": "Change, as a share of the value without",
  "table.relative.zero": "change",
  "table.interval": "95 % interval",
  "table.better": "better",
  "table.worse": "worse",
  "table.unclear": "not shown",
  "table.same": "no change",
  "table.range": "{lo} to {hi}",
  "measure.days": "days",
  "measure.per100": "per 100",
  "measure.share": "%",
  "measure.rate": "% a year",
  "table.note":
    "Under each value its 95 % interval: simulation error only. The difference is taken world by world under the same luck, so its interval is narrower than the two beside it suggest. “Not shown” means that the interval covers zero.",
  "table.relativeLabel": "{value} of the value without, {lo} to {hi}",

  "scenario.title": "Scenario",
  "scenario.preset": "Preset",
  "scenario.about": "About this preset",
  "scenario.show": "Change the scenario",
  "scenario.hide": "Hide the scenario",
  "scenario.resetAll": "Reset all",
  "scenario.reset": "Reset {label} to {value}",
  "scenario.changed": "changed",
  "scenario.changedCount.one": "1 value changed",
  "scenario.changedCount.other": "{n} values changed",
  "scenario.evidence": "{evidence}: where {label} comes from",
  "scenario.edited": "Changed here; the preset says {value}.",
  "scenario.noSource": "No source is given.",
  "scenario.box": "{label}, {unit}",
  "unit.percent": "%",
  "unit.rate": "% a year",
  "unit.hours.working": "working hours",
  "unit.hours.calendar": "hours",
  "unit.minutes.working": "working minutes",
  "unit.minutes.calendar": "minutes",
  "spread.constant": "The same for everyone: a constant.",
  "spread.family":
    "Varies from case to case ({family}); the slider moves its centre and stretches the rest with it.",
  "evidence.measured": "measured",
  "evidence.proxy": "proxy",
  "evidence.published": "published",
  "evidence.derived": "derived",
  "evidence.assumed": "assumed",

  "run.status": "Experiment",
  "run.arms": "without · with ledger",
  "run.replications": "replications",
  "run.invoices": "{n} invoices",
  "run.seconds": "{n} s",
  "run.seed": "seed",
  "run.seed.label": "Seed, a whole number from 0 to 4294967295",
  "run.die": "Throw a new seed",
  "run.run": "Run",
  "run.cancel": "Cancel",
  "run.auto": "Auto",
  "run.auto.title": "Run on every change",
  "run.done": "{done} done",
  "run.progress": "Replications done",
  "run.outOfDate": "out of date",
  "run.cancelled": "cancelled after {n}",
  "run.announce.done":
    "Experiment finished: {replications} replications, {seconds} seconds. {headline}",
  "run.announce.cancelled": "Experiment cancelled.",
  "run.failed": "The experiment stopped: {message} Your scenario is kept; press Run to try again.",
  "run.idle": "Press Run to compute.",

  "link.title": "Some of this link could not be used",
  "link.intro": "The rest of it was taken over.",
  "link.item": "{where}: {given}; expected {expected}. Used instead: {used}.",
  "link.dropped": "nothing",
  "link.close": "Go on",
  "link.preset": "the name of a preset",
  "link.preset.value": "the preset’s value",
  "link.version": "the version of this page, whose values may differ",
  "link.seed": "a whole number from 0 to 4294967295",
  "link.runs": "one of {choices}",
  "link.changes": "a JSON object of parameter and value",
  "link.view": "compare",
  "link.auto": "0 or 1",
  "link.theme": "light or dark",
} as const;
