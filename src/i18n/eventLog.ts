import { textsOf } from "./t.ts";

/** Texts of the dialog that saves an event log, which the page loads with the dialog. */
export const EVENT_LOG = {
  open: "Event log …",
  title: "Save an event log",
  intro:
    "Every change of state of every invoice, for process mining and your own analysis. The seed and the scenario are those of the page.",
  arm: "Arm",
  runs: "Replications",
  from: "First replication",
  to: "Last replication",
  until: "to",
  every: "Every how many invoices one is taken",
  format: "Format",
  "format.csv": "CSV: a line for each event",
  "format.xes": "XES (IEEE 1849), with what it takes to make the log again",
  save: "Save the log",
  running: "Running …",
  done: "{name} has been handed to the browser.",
  order: "a replication from {from} on",
  failed: "The log could not be made: {reason}",
  many: "The log would have more than {most} events: they became too many in replication {upTo}. Take fewer replications, or fewer of the invoices.",
  close: "Close",
} as const;

export const el = textsOf("eventLog", EVENT_LOG);
