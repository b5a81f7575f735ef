import { partsIn, textsOf } from "./t.ts";

/** Texts of the view "What matters", and of what it shares with "The model"; loaded with them. */
export const MATTERS = {
  "measure.points.days": "days",
  "measure.points.per100": "per 100 invoiced",
  "measure.points.share": "% points",
  "measure.points.rate": "% points a year",

  waiting: "What matters most? Each input is moved between the ends of what is known of it.",
  "headline.alone":
    "Moved one at a time, {input} changes the difference in {measure} most: from {low} {unit} to {high} {unit}.",
  "headline.none":
    "Of {n} inputs moved one at a time, none changes the difference in {measure} by more than the noise.",
  "headline.most":
    "Of what is uncertain, {input} moves the difference in {measure} most: {share} of its variance. {assumed} of the variance comes from assumed inputs.",
  "headline.unheard":
    "Drawn all together, the inputs change the difference in {measure} by no more than {n} draws can tell from luck.",
  interval:
    "95 % intervals over {n} draws of all inputs: {share} for {input}, what it does with others included, and {assumed} for the assumed inputs by themselves.",

  "bar.run": "Find out",
  "bar.again": "Run again",
  "bar.cancel": "Cancel",
  "bar.samples": "Draws of all inputs",
  "bar.second": "Beside time to cash",
  "bar.alone": "One at a time: {done} of {total} replications",
  "bar.together": "All together: {done} of {total} replications",
  "bar.progress": "Progress of the study",
  "bar.done": "{n} replications in {seconds} s",
  "bar.cancelled": "Stopped; what is shown is what was found until then.",
  "bar.failed": "The study stopped: {reason}",
  stale: "Out of date: this is the answer for {name}, seed {seed}.",
  "question.bad":
    "The link asked “{given}”, which is no question of this view. Its usual one is used.",

  "two.title": "Two uncertainties: luck, and what is not known",
  "two.chart":
    "Difference in {measure}, {unit}: simulation error against uncertainty of the inputs",
  "two.axis": "Difference in {measure}, {unit}: below 0 it is lower {other} than {base}",
  "two.luck": "Simulation error only",
  "two.luck.covers":
    "95 % interval of the mean, all inputs as they are set, {n} replications. More replications make it narrower.",
  "two.inputs": "Uncertainty of the inputs",
  "two.inputs.covers":
    "Median and 5 to 95 % of {n} draws of all {inputs} inputs, luck taken off. No number of replications makes it narrower; better data do.",
  "two.what": "What the interval covers",
  "two.low": "From",
  "two.middle": "Middle",
  "two.high": "To",
  "two.footer":
    "Daybook model {model} · {scenario} · {n} replications, {draws} draws of the inputs · seed {seed}",
  "two.range": "{mid} ({lo} to {hi})",
  "two.sign": "In {share} of the draws ({lo} to {hi}) the value is lower {other} than {base}.",
  "two.variance":
    "Variance over the inputs {variance} ± {error}; by luck, taken off, {noise} for a draw of {n} replications.",

  "tornado.title": "{measure}: which input moves the difference?",
  "tornado.caption":
    "Each input alone at its low and at its high end, all others as set: the difference then, {unit}, below 0 where it is lower {other} than {base}.",
  "tornado.caption.bars":
    "Outlined: the low end; filled: the high end; grey around the line: not told from noise.",
  "tornado.input": "Input",
  "tornado.axis": "Difference, {unit}; now {base}",
  "tornado.ends": "At low … high end",
  "tornado.alone": "Share of variance, alone",
  "tornado.total": "with others",
  "tornado.fifth": "± 20 %, no range known",
  "tornado.error": "± {error} for the span",
  "tornado.whatIf": "{input}: open in What if",
  "tornado.all": "Show all {n}",
  "tornado.few": "Show the first {n}",
  "tornado.others": "All {n} others together",
  "tornado.assumed": "All {n} assumed inputs together",
  "tornado.noise":
    "{n} more inputs change this difference by less than {errors} standard errors: not told from noise.",
  "tornado.none": "No input changes this difference by more than the noise.",
  "tornado.moved": "Moved between",
  "tornado.low": "At its low end",
  "tornado.high": "At its high end",
  "tornado.more": "{n} more inputs move it less than those shown.",
  "tornado.footer":
    "Daybook model {model} · {scenario} · {experiments} experiments of {n} replications in each arm · seed {seed}",
  "tornado.range": "{lo} to {hi}",

  "how.title": "How this was found",
  "how.alone":
    "One at a time: {experiments} experiments of {n} replications in each arm, all under the same luck, seed {seed}. What is under {errors} standard errors counts as noise.",
  "how.ranges":
    "{known} of {all} inputs move within a range from evidence; the others move a fifth either way, for want of one. Choices, calendars and the number of tiers stay.",
  "how.together":
    "All together: {samples} base samples, {points} scenarios of {worlds} replications. Assumed: every value of a range is as likely as any other, and inputs do not depend on each other.",
  "how.indices":
    "Alone: what would go from the variance if the input were known (Sobol’s first-order index). With others: what would stay if all others were known (total index). Estimators of Saltelli (2010) and Jansen (1999); intervals by bootstrap over base samples, each with luck of its own. Inputs without an index of their own move as one group.",
  "how.runs": "{n} replications in each arm in all.",
} as const;

/** A text of the view in its pieces. */
export const mattersParts = partsIn("matters", MATTERS);

/** A text of the view with its values filled in. */
export const mt = textsOf("matters", MATTERS);
