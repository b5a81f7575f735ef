/** The answer of Compare in sentences. */
export const HEADLINE = {
  "headline.sooner": "{lead} a supplier has cash after {with} instead of {without}, {average}",
  "headline.sooner.over":
    "{lead} a supplier has cash after {with} instead of {without} {base}, {average}",
  "headline.later":
    "{lead} a supplier waits longer for cash, {with} instead of {without}, {average}",
  "headline.later.over":
    "{lead} a supplier waits longer for cash, {with} instead of {without} {base}, {average}",
  "headline.unclear":
    "These worlds do not show that {change} changes when a supplier has cash: {with} {it}, {without} {base}, {average}",
  "headline.same": "{lead} a supplier has cash after {with}, the same as {base}, {average}",
  "headline.cost.cheaper":
    ", and getting paid costs {with} instead of {without} per 100 of invoice.",
  "headline.cost.butCheaper":
    ", but getting paid costs less: {with} instead of {without} per 100 of invoice.",
  "headline.cost.dearer":
    ", and getting paid costs more: {with} instead of {without} per 100 of invoice.",
  "headline.cost.butDearer":
    ", but getting paid costs more: {with} instead of {without} per 100 of invoice.",
  "headline.cost.unclear":
    "; a change in the cost of getting paid is not shown: {with} {it}, {without} {base}, per 100 of invoice.",
  "headline.cost.same": ", and getting paid costs {with} per 100 of invoice, the same as {base}.",
  "headline.average": "on average",
  "headline.average.tiers": "on average over all tiers",
  "headline.days": "{n} days",
  "headline.interval":
    "95 % interval of the difference: {time}; {cost} per 100 (simulation error only).",
  "headline.inputs": "How far do the inputs leave it open?",
  "headline.waiting": "Computing the first worlds …",
  "headline.idle": "Press Run to compute.",
  "headline.cancelled": "Cancelled before there was an answer. Press Run to compute.",
  "headline.failed": "There is no answer: the experiment stopped for the reason given above.",
  "interval.days.sooner": "{lo} to {hi} days sooner",
  "interval.days.later": "{lo} to {hi} days later",
  "interval.days.mixed": "from {lo} days sooner to {hi} days later",
  "interval.cost.cheaper": "{lo} to {hi} cheaper",
  "interval.cost.dearer": "{lo} to {hi} dearer",
  "interval.cost.mixed": "from {lo} cheaper to {hi} dearer",
  "interval.days.none": "no days",
  "interval.cost.none": "no change",
} as const;
