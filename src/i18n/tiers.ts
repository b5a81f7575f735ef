/** The part by tiers. */
export const TIERS = {
  "tiers.title": "By tier",
  "tiers.intro":
    "Tier 1 supplies the core enterprise, every further tier the one before it. The headline, the charts above and the measures below cover all tiers together: they weight days by number of invoices and cost by amount.",
  "tiers.note": "Under each value its 95 % interval: simulation error only.",
  "tiers.charts":
    "All tiers on the same axes; means over all replications, with 95 % confidence bands.",
  "tiers.name.1": "Tier 1: suppliers of the core enterprise",
  "tiers.name.2": "Tier 2: their suppliers",
  "tiers.name.3": "Tier 3: suppliers of tier 2",
  "tiers.name.4": "Tier 4: suppliers of tier 3",
  "tiers.short": "Tier {n}",
  "tiers.invoices": "{n} invoices",
  "tiers.time": "Tier {n}, share turned into cash",
  "tiers.time.says": "{without} → {with} days on average: {difference} ({interval})",
  "tiers.cost": "Tier {n}, cost of getting paid",
  "tiers.cost.says": "{without} → {with} per 100: {difference} ({interval})",
  "tiers.tier": "Tier",
  "tiers.timeToCash": "Time to cash, days",
  "tiers.costPer100": "Cost per 100",
  "tiers.financed": "Financed, %",
  "tiers.reach": "Payable can reach, %",
  "tiers.found": "Found",
  "tiers.expected": "Expected",
  "tiers.reach.note":
    "The ledger can pass a payable on to an invoice when every supplier down to it has joined; the share of suppliers on the ledger, to the power of the tier, is what to expect.",
  "table.title.tiers": "Measures, over all tiers",
  "time.subtitle.tiers":
    "all tiers together; means over all replications, with 95 % confidence bands",
  "cost.subtitle.tiers":
    "all tiers together; {items}, added up day by day; means with 95 % confidence bands",
  "chart.day.short": "days",
} as const;
