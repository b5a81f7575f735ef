import { textsOf } from "./t.ts";

/** Texts of the dialog that asks how exactly the difference has to be known. */
export const UNTIL = {
  title: "Run until the difference is known",
  intro:
    "The experiment goes on until the 95 % interval of each difference is as narrow as asked. It looks at 100, 125, 157 … replications, whatever the machine, so the answer can be repeated; several measures are held to wider intervals, so that all hold together.",
  measure: "Measure",
  within: "known to ±",
  unit: "of what",
  "unit.relative": "% of the difference",
  "unit.days": "days",
  "unit.per100": "per 100",
  "unit.points": "points of %",
  remove: "Remove {label}",
  add: "One more measure",
  most: "Replications at most",
  wrong: "Give a number above 0 for each measure, and each measure once.",
  cancel: "Cancel",
  run: "Run until then",
  "chart.title": "How the intervals narrowed",
  "chart.name":
    "Half-width of each interval over what is wanted, against replications, down to the line at 1.",
  "chart.wanted": "as wanted",
  "chart.runs": "replications",
  "chart.head": "Replications",
  "chart.cell": "±{half} of ±{needed}",
} as const;

/** A text of the dialog with its values filled in. */
export const ut = textsOf("until", UNTIL);
