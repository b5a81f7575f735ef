import { textsOf } from "./t.ts";

/** Texts of the dialog that makes a link for a class, which the page loads with the dialog. */
export const CLASS_LINK = {
  intro:
    "Whoever opens the link sees this scenario and this view. They can show everything again at any time.",
  present: "Open in presenter mode",
  hide: "Leave out",
  "hide.panel": "the panel of values",
  "hide.run": "the run’s number, seed and buttons",
  "hide.tables": "tables",
  "hide.view": "the view “{view}”",
  move: "What may be changed",
  "move.all": "every value",
  "move.only": "only the values ticked below",
  "move.but": "every value but those ticked below",
  values: "Values",
  language: "Language",
  "language.any": "that of the reader’s browser",
} as const;

export const cl = textsOf("classLink", CLASS_LINK);
