/** The two curves, and what all charts share. */
export const CHARTS = {
  "chart.day": "days since the invoice",
  "chart.band": "95 % confidence band of the mean curve",
  "chart.note.band":
    "Bands: 95 % confidence bands of the mean curves, simulation error only; where none is seen it is narrower than the line.",
  "chart.footer": "Daybook model {model} · {scenario} · {replications} replications · seed {seed}",
  "chart.download": "Download",
  "chart.table.show": "Table",
  "chart.table.hide": "Hide table",
  "chart.table.of": "Table: {title}",
  "chart.keys":
    "Left and right arrow keys read the chart day by day, Shift for ten days; T shows the table; Escape leaves.",
  "chart.keys.download": "D downloads it.",
  "chart.keys.series":
    "Left and right arrow keys read the chart day by day, Shift for ten days; up and down read one line alone; T shows the table; Escape leaves.",
  "chart.role": "chart to explore",
  "chart.table.shown": "Table shown beneath the chart.",
  "chart.table.hidden": "Table hidden.",
  "chart.readout": "Day {day}: {values}",
  "chart.value": "{arm} {value}",
  "chart.cell": "{mean} ({lo} to {hi})",
  "chart.points": "{n} points",
  "chart.difference": "difference {value}",
  "chart.table.day": "Day",

  "time.title": "Share of invoices turned into cash",
  "time.subtitle": "means over all replications, with 95 % confidence bands",
  "time.sooner": "{n} days sooner on average",
  "time.later": "{n} days later on average",
  "time.same": "same mean",
  "time.half": "half in {n} days",
  "time.most": "90 % in {n} days",
  "time.never": "over 365",
  "time.describe.what":
    "Line chart. The share of invoices turned into cash, 0 to 100 %, against days since the invoice, 0 to {last}, {base} and {other}, each with its {band}.",
  "time.describe.result":
    "Mean time to cash is {from} days {base} and {to} days {other}, a difference of {d} days (95 % interval {lo} to {hi}, simulation error only).",
  "time.describe.contrast":
    "The curves lie furthest apart on day {day}: {from} of invoices are cash {base}, {to} {other}.",
  "describe.runs": "From {replications} replications, {invoices} invoices, seed {seed}.",

  "cost.title": "Cost of getting paid",
  "cost.subtitle": "{items}, added up day by day; means with 95 % confidence bands",
  "cost.unit": "per 100 of invoice",
  "cost.total": "{n} per 100",
  "cost.cheaper": "{n} cheaper",
  "cost.dearer": "{n} dearer",
  "cost.same": "same cost",
  "cost.table": "Cost of getting paid, per 100 of invoice",
  "cost.describe.what":
    "Line chart. The supplier's cost of getting paid per 100 of invoice, 0 to {top}, cumulative over days since the invoice, 0 to {last}, {base} and {other}, each with its {band}.",
  "cost.describe.result":
    "In the end it costs {from} {base} and {to} {other}, a difference of {d} per 100 (95 % interval {lo} to {hi}, simulation error only).",
  "cost.describe.contrast": "By day {day} the cost has grown to {from} {base} and to {to} {other}.",
} as const;
