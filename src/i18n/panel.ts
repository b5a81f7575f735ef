import { textsOf } from "./t.ts";

/** Texts of the scenario panel's dialog "Side by side", which the page loads with it. */
export const PANEL = {
  title: "Values side by side",
  with: "Beside",
  "with.file": "a file: {title}",
  file: "A scenario file …",
  "file.pick": "Scenario file to compare with",
  "file.refused": "{name} {reason}.",
  "file.unreadable": "{name} cannot be read: it may have been moved or locked since you chose it.",
  none: "All {n} values are the same.",
  "count.one": "1 of {all} values differs.",
  "count.other": "{n} of {all} values differ.",
  name: "Value",
  yours: "Yours",
  evidence: "Evidence",
  do: "Take over",
  reset: "Reset",
  "reset.of": "Reset {label} to {value}",
  take: "Take this",
  "take.of": "Take this: {label} {value}",
  locked: "locked",
  currency: "another currency",
  refused: "{label} cannot be {value} here; expected {expected}.",
  close: "Close",
} as const;

export type PanelKey = keyof typeof PANEL;

/** A text of the dialog with its values filled in. */
export const p = textsOf("panel", PANEL);
