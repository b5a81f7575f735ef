/** Whether the arms share their luck: the switch, and what follows from it in texts of the page. */
export const LUCK_SWITCH = {
  "luck.label": "Luck",
  "luck.title":
    "The same: both arms meet the same invoices, the same lateness, the same mistakes. Its own: each arm meets others.",
  "luck.common": "the same",
  "luck.own": "each its own",
  "luck.why": "What the same luck does",
  "luck.loading": "Opening …",
  "luck.unavailable":
    "This part could not be loaded. Check the connection and open the page again.",
  "luck.seed.own": "{seed}, own luck in each arm",
  "link.luck": "common or own",
  "undo.step.luck.common": "The same luck in both arms",
  "undo.step.luck.own": "Each arm its own luck",
  "run.replications.own":
    "Simulated years, each run {base} and {other}, each time with luck of its own",
  "table.note.own":
    "Under each value its 95 % interval: simulation error only. Each replication is one simulated year, run twice, {base} and {other}, each time with luck of its own: the difference is that of two independent samples, and its interval is wider than under the same luck. “Unclear” means that the interval covers zero.",
} as const;
