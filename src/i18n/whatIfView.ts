import { textsOf } from "./t.ts";

/** Texts of the view "What if", which the page loads with it. */
export const WHAT_IF_VIEW = {
  parameter: "Value to move",
  "parameter.find": "Find a value",
  "parameter.second": "Second value to move",
  from: "from",
  to: "to",
  "from.label": "{label}, from",
  "to.label": "{label}, to",
  "points.label": "Values looked at",
  "points.option": "{n} values",
  "points.grid": "{n} × {n} values",
  one: "One value",
  two: "Two values",
  "one.two": "How many values to move",
  luck: "Same luck at every value",
  "luck.help":
    "Off: each value gets luck of its own, as if different worlds had been asked. The curves then shake by chance.",
  "measure.first": "First chart",
  "measure.second": "Second chart",
  "measure.grid": "Difference of",
  run: "Run",
  again: "Run again",
  stop: "Stop",
  progress: "Replications of all values",
  running: "{done} of {total} replications",
  first: "first values on their way",
  done: "{n} replications at each value, {s} s",
  cancelled: "Stopped; shown is what was known.",
  failed: "It could not be run: {reason}",
  waiting: "Looking through the values …",
  idle: "Press Run: changes do not run by themselves now.",
  stale: "Out of date: asked of other values",
  "again.waiting": "Nothing is known yet. Press Run to look through the values.",
  range: "less at the start than at the end",
  "parameter.unknown": "No value of the scenario is called “{text}”; choose one of the list.",
  "problem.question": "The link asked for “{part}”, which this view does not know; it is left out.",
  "problem.parameter": "{id} is no number in this scenario; shown is another value.",
  notSet: "The scenario stays as it is; expected {expected}.",
  refused: "Left out, since the rest of the scenario forbids it: {values}.",
  interval:
    "In brackets: the 95 % interval, simulation error only; of a break-even all values at which the interval of the difference holds zero.",
  "interval.grid":
    "Certain: the 95 % interval of the difference leaves out zero, simulation error only, at each pair by itself.",
  "headline.of": "{measure}: {sentence}",
  "headline.grid":
    "{measure}: {arm} is {lower} for certain at {better} of {all} pairs of values and {higher} at {worse}; at {unclear} the sign is not certain.",
  "chart.title": "{measure} against “{label}”",
  "chart.gridTitle": "{measure}: {arm} less {base}",
  "chart.difference": "{arm} − {base}",
  "chart.now": "now {value}",
  "chart.nowGrid": "now",
  "chart.keys":
    "Left and right arrow keys read the chart value by value; Enter sets the scenario to the value; T shows the table; Escape leaves.",
  "chart.gridKeys":
    "Arrow keys read the grid; Enter sets the scenario to both values; T shows the table; Escape leaves.",
  "chart.value": "{name} {value}",
  "chart.read": "{x}: {base} {a}, {arm} {b}, difference {d}",
  "chart.readGrid": "{x}, {y}: difference {d}",
  "chart.nothing": "nothing to tell",
  "chart.cell": "{mean} [{lo}, {hi}]",
  "chart.describe":
    "Line chart of {measure} against {label}, {from} to {to}, for {base} and {arm} with 95 % bands, and below it their difference with zero line. {sentence}",
  "chart.describeGrid":
    "Contours of the difference in {measure} over {x} and {y}, with its zero line; hatched where the 95 % interval holds zero.",
  "chart.footer":
    "Daybook model {model} · {scenario} · {n} replications at each value · seed {seed}, {luck}",
  "luck.common": "the same luck at every value",
  "luck.own": "luck of its own at each value",
  hatched: "hatched: sign not certain",
  "unit.days": "days",
  "unit.per100": "per 100",
  "unit.share": "%",
  "unit.rate": "% a year",
} as const;

export type ViewKey = keyof typeof WHAT_IF_VIEW;

/** A text of the view with its values filled in. */
export const q = textsOf("whatIfView", WHAT_IF_VIEW);
