/** The tables of measures and of tails. */
export const MEASURES = {
  "table.title": "Measures",
  "table.measure": "Measure",
  "table.difference": "Difference",
  "table.relative": "Change, as a share of the value {base}",
  "table.relative.zero": "change",
  "table.better": "better",
  "table.worse": "worse",
  "table.unclear": "unclear",
  "table.same": "no change",
  "table.range": "{lo} to {hi}",
  "measure.days": "days",
  "measure.per100": "per 100",
  "measure.share": "%",
  "measure.rate": "% a year",
  "table.note":
    "Under each value its 95 % interval: simulation error only. Each replication is one simulated year, run twice under the same luck, {base} and {other}; the difference is taken year by year, so its interval is narrower than the two beside it suggest. “Unclear” means that the interval covers zero.",
  "table.explain": "What each measure means",
  "table.relativeLabel": "{value} of the value {base}, {lo} to {hi}",

  "tails.title": "Cost in the tail, as it happened",
  "tails.party": "To whom",
  "tails.p95": "P95",
  "tails.cvar95": "CVaR95",
  "tails.sme": "An invoice, to its supplier",
  "tails.suppliers": "A world, to all suppliers",
  "tails.bank": "A world, to all banks",
  "tails.coreEnterprise": "A world, to the core enterprise",
  "tails.operator": "A world, to the operator",
  "tails.note":
    "95 of 100 cost no more than P95; the other 5 cost CVaR95 on average. Realised losses count in place of expected ones; less than 0 is a gain. Beneath: 95 % intervals.",
  "tails.few":
    "Tails of worlds, for the other parties, need {least} replications; {worlds} are in.",
  "table.unavailable": "The other tables could not be loaded: reload the page.",
} as const;
